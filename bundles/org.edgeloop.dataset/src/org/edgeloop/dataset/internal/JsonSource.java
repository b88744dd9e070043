package org.edgeloop.dataset.internal;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

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

/**
 * Reads a JSON document of the project's own formats from front to back, and says file and line where it is not as it should be.
 * Each reading method stands on the value's first token and leaves on its last.
 */
public final class JsonSource implements AutoCloseable {

	/** Reads the value of one key of an object. */
	@FunctionalInterface
	public interface Fields {
		void read(String key) throws IOException;
	}

	/** Reads one element of an array. */
	@FunctionalInterface
	public interface Elements {
		void read() throws IOException;
	}

	private static final int DEEPEST = 100;

	private static final JsonFactory FACTORY = JsonFactory.builder()
			.streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
			.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

	private final Path file;
	private final JsonParser parser;

	private JsonSource(Path file, String text) throws IOException {
		this.file = file;
		parser = FACTORY.createParser(text);
	}

	/** Reads a document whose root is an object, to its very end. */
	public static void readDocument(Path file, byte[] bytes, DocumentReader reader) throws IOException {
		try (JsonSource source = new JsonSource(file, decode(file, bytes))) {
			source.parser.nextToken();
			reader.read(source);
			if (source.parser.nextToken() != null) {
				throw source.problem("something follows after the end of the JSON document");
			}
		} catch (JsonProcessingException e) {
			throw malformed(file, e);
		}
	}

	/** See {@link #readDocument(Path, byte[], DocumentReader)}. */
	public static void readDocument(Path file, DocumentReader reader) throws IOException {
		readDocument(file, Files.readAllBytes(file), reader);
	}

	/** Reads a whole document. */
	@FunctionalInterface
	public interface DocumentReader {
		void read(JsonSource source) throws IOException;
	}

	public void object(Fields fields) throws IOException {
		expect(JsonToken.START_OBJECT, "an object {…}");
		while (parser.nextToken() != JsonToken.END_OBJECT) {
			String key = parser.currentName();
			parser.nextToken();
			fields.read(key);
		}
	}

	public void array(Elements elements) throws IOException {
		expect(JsonToken.START_ARRAY, "a list […]");
		while (parser.nextToken() != JsonToken.END_ARRAY) {
			elements.read();
		}
	}

	public String string() throws IOException {
		expect(JsonToken.VALUE_STRING, "a text");
		return parser.getText();
	}

	public long wholeNumber() throws IOException {
		expect(JsonToken.VALUE_NUMBER_INT, "a whole number");
		if (parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER) {
			throw problem("the number " + parser.getText() + " is too large");
		}
		return parser.getLongValue();
	}

	public double number() throws IOException {
		if (!isNumber() || !Double.isFinite(parser.getDoubleValue())) {
			throw unexpected("a number");
		}
		return parser.getDoubleValue();
	}

	public boolean isNull() {
		return parser.currentToken() == JsonToken.VALUE_NULL;
	}

	public boolean isNumber() {
		return parser.currentToken().isNumeric();
	}

	/** @return a text, or a number as it is written */
	public String scalar() throws IOException {
		if (!isNumber()) {
			return string();
		}
		return parser.getText();
	}

	/** @return the whole value as compact JSON; numbers keep their digits */
	public String rawValue() throws IOException {
		var text = new StringWriter();
		try (JsonGenerator out = FACTORY.createGenerator(text)) {
			copyValue(out);
		}
		return text.toString();
	}

	/** Writes keys and values, given without the braces around them, into the object that {@code out} stands in. */
	static void copyMembers(String members, JsonGenerator out) throws IOException {
		try (var source = new JsonSource(Path.of("unknown keys"), "{" + members + "}")) {
			source.parser.nextToken();
			source.object(key -> {
				out.writeFieldName(key);
				source.copyValue(out);
			});
		}
	}

	private void copyValue(JsonGenerator out) throws IOException {
		int depth = 0;
		do {
			depth += parser.currentToken().isStructStart() ? 1 : parser.currentToken().isStructEnd() ? -1 : 0;
			if (isNumber()) {
				out.writeNumber(parser.getText());
			} else {
				out.copyCurrentEvent(parser);
			}
		} while (depth > 0 && parser.nextToken() != null);
	}

	/** @return the line of the present token, from 1 */
	public int line() {
		return parser.currentTokenLocation().getLineNr();
	}

	/** @return what is wrong with the present token, to be thrown */
	public ProblemException problem(String what) {
		return problem(what, line());
	}

	public ProblemException problem(String what, int line) {
		return new ProblemException(Problem.error(what, file + ":" + line, "correct the line and open the file again"));
	}

	@Override
	public void close() throws IOException {
		parser.close();
	}

	private void expect(JsonToken token, String name) throws IOException {
		if (parser.currentToken() != token) {
			throw unexpected(name);
		}
	}

	private ProblemException unexpected(String expected) throws IOException {
		String key = parser.currentName();
		return problem((key == null ? "the document" : "\"" + key + "\"") + " must be " + expected);
	}

	private static ProblemException malformed(Path file, JsonProcessingException e) {
		JsonLocation location = e.getLocation();
		String where = location == null ? file.toString()
				: file + ":" + location.getLineNr() + ":" + location.getColumnNr();
		return new ProblemException(Problem.error("not valid JSON: " + e.getOriginalMessage(), where,
				"correct the place or restore the file from the project's history"), e);
	}

	/** Decodes strictly: a damaged byte must not become a replacement character that the next save makes permanent. */
	private static String decode(Path file, byte[] bytes) throws ProblemException {
		var text = CharBuffer.allocate(bytes.length);
		ByteBuffer in = ByteBuffer.wrap(bytes);
		CoderResult result = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT).decode(in, text, true);
		text.flip();
		if (result.isError()) {
			long line = text.chars().filter(c -> c == '\n').count() + 1;
			throw new ProblemException(Problem.error("not UTF-8 text", file + ":" + line,
					"save the file as UTF-8 or restore it from the project's history"));
		}
		return text.toString();
	}
}
