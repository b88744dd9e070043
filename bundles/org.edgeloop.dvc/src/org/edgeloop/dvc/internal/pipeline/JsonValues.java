package org.edgeloop.dvc.internal.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.dvc.value.Value;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;

/** JSON as Python's {@code json.load} reads it, NaN and infinities included. */
final class JsonValues {

	private static final JsonFactory JSON = JsonFactory.builder().enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).build();

	private JsonValues() {
	}

	static Value read(String text, String name) throws ProblemException {
		try (JsonParser parser = JSON.createParser(text)) {
			parser.nextToken();
			Value value = value(parser);
			if (parser.nextToken() != null) {
				throw new JsonParseException(parser, "there is more behind the value");
			}
			return value;
		} catch (IOException e) {
			throw new ProblemException(Problem.error("unable to read: '" + name + "', JSON file structure is corrupted",
					name, "Correct the file."), e);
		}
	}

	private static Value value(JsonParser parser) throws IOException {
		JsonToken token = parser.currentToken();
		return switch (token) {
			case START_OBJECT -> mapping(parser);
			case START_ARRAY -> sequence(parser);
			case VALUE_STRING -> Value.of(parser.getText());
			case VALUE_NUMBER_INT -> new Value.Int(parser.getBigIntegerValue());
			case VALUE_NUMBER_FLOAT -> Value.of(parser.getDoubleValue());
			case VALUE_TRUE -> Value.of(true);
			case VALUE_FALSE -> Value.of(false);
			case VALUE_NULL -> Value.NULL;
			case null, default -> throw new JsonParseException(parser, "a value is missing");
		};
	}

	private static Value mapping(JsonParser parser) throws IOException {
		Map<Value, Value> entries = new LinkedHashMap<>();
		while (parser.nextToken() != JsonToken.END_OBJECT) {
			Value key = Value.of(parser.currentName());
			parser.nextToken();
			entries.put(key, value(parser));
		}
		return new Value.Mapping(entries);
	}

	private static Value sequence(JsonParser parser) throws IOException {
		List<Value> items = new ArrayList<>();
		while (parser.nextToken() != JsonToken.END_ARRAY) {
			items.add(value(parser));
		}
		return new Value.Sequence(items);
	}
}
