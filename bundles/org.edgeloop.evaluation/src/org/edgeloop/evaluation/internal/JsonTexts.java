package org.edgeloop.evaluation.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/** Lists of texts as models keep them in their metadata. */
final class JsonTexts {

	private JsonTexts() {
	}

	/** @return the texts and numbers of a list in JSON; empty if it is no such list */
	static List<String> list(String json) {
		List<String> texts = new ArrayList<>();
		try (JsonParser parser = new JsonFactory().createParser(json)) {
			if (parser.nextToken() != JsonToken.START_ARRAY) {
				return List.of();
			}
			while (parser.nextToken() != null && parser.currentToken().isScalarValue()) {
				texts.add(parser.getText());
			}
			return parser.currentToken() == JsonToken.END_ARRAY ? List.copyOf(texts) : List.of();
		} catch (IOException _) {
			return List.of();
		}
	}
}
