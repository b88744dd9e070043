package org.edgeloop.document.internal;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;

/** Goes through a JSON text token by token; a value of another kind than asked for is a problem with its line. */
final class JsonText implements AutoCloseable {

	private static final int DEEPEST = 100;
	private static final JsonFactory JSON = JsonFactory.builder()
			.streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
			.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

	private final Path file;
	private final JsonParser json;

	JsonText(Path file, String text) throws IOException {
		this.file = file;
		json = JSON.createParser(text);
	}

	static ProblemException unsound(Path file, JsonProcessingException cause) {
		JsonLocation at = cause.getLocation();
		String where = at == null ? file.toString() : file + ":" + at.getLineNr() + ":" + at.getColumnNr();
		String what = cause.getOriginalMessage().replaceAll("\\[Source: [^;\\]]*; ?", "[");
		return new ProblemException(
				Problem.error("not valid JSON: " + what, where, "correct the place or restore the file from the project's history"), cause);
	}

	@Nullable
	JsonToken next() throws IOException {
		return json.nextToken();
	}

	/** @throws ProblemException if anything follows */
	void end() throws IOException {
		if (next() != null) {
			throw problem("something follows after the end of the JSON document", line());
		}
	}

	int line() {
		return json.currentTokenLocation().getLineNr();
	}

	String key() throws IOException {
		return json.currentName();
	}

	boolean isNull() {
		return json.currentToken() == JsonToken.VALUE_NULL;
	}

	String text() throws IOException {
		expect(JsonToken.VALUE_STRING, "a text");
		return json.getText();
	}

	/** @return a text; whoever writes a file by hand may leave the quotes of a number or of true away */
	String scalar() throws IOException {
		if (!json.currentToken().isScalarValue() || isNull()) {
			throw unexpected("a text");
		}
		return json.getText();
	}

	boolean flag() throws IOException {
		if (!json.currentToken().isBoolean()) {
			throw unexpected("true or false");
		}
		return json.getBooleanValue();
	}

	double number() throws IOException {
		if (!json.currentToken().isNumeric() || !Double.isFinite(json.getDoubleValue())) {
			throw unexpected("a number");
		}
		return json.getDoubleValue();
	}

	long wholeNumber() throws IOException {
		expect(JsonToken.VALUE_NUMBER_INT, "a whole number");
		if (json.getNumberType() == JsonParser.NumberType.BIG_INTEGER) {
			throw problem("the number " + json.getText() + " is too large", line());
		}
		return json.getLongValue();
	}

	/** @return the whole value as compact JSON; numbers keep their digits */
	String rawValue() throws IOException {
		var text = new StringWriter();
		try (JsonGenerator out = JSON.createGenerator(text)) {
			int depth = 0;
			do {
				JsonToken token = json.currentToken();
				depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
				if (token.isNumeric()) {
					out.writeNumber(json.getText());
				} else {
					out.copyCurrentEvent(json);
				}
			} while (depth > 0 && json.nextToken() != null);
		}
		return text.toString();
	}

	void expect(JsonToken token, String name) throws IOException {
		if (json.currentToken() != token) {
			throw unexpected(name);
		}
	}

	ProblemException unexpected(String expected) throws IOException {
		String key = json.currentName();
		return problem((key == null ? "the value" : "\"" + key + "\"") + " must be " + expected, line());
	}

	ProblemException problem(String what, int line) {
		return new ProblemException(Problem.error(what, file + ":" + line, "correct the line and open the file again"));
	}

	@Override
	public void close() throws IOException {
		json.close();
	}
}
