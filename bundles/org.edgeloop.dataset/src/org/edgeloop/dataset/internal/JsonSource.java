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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.dataset.AttributeValue;
import org.edgeloop.dataset.LabelAttributes;

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

	/** Reads one element of an array into a value. */
	@FunctionalInterface
	public interface Element<T> {
		T read() throws IOException;
	}

	/** Makes a value whose constructor refuses what cannot be, with a sentence for the user. */
	@FunctionalInterface
	public interface Checked<T> {
		T make();
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

	/** @return an array's elements */
	public <T> List<T> list(Element<T> element) throws IOException {
		var elements = new ArrayList<T>();
		array(() -> elements.add(element.read()));
		return elements;
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
	public AttributeValue scalar() throws IOException {
		return isNumber() ? attribute() : AttributeValue.of(string());
	}

	public boolean flag() throws IOException {
		if (!parser.currentToken().isBoolean()) {
			throw unexpected("true or false");
		}
		return parser.getBooleanValue();
	}

	/** @return the attributes of a label, an object with a value each */
	public LabelAttributes attributes() throws IOException {
		var values = new LinkedHashMap<String, AttributeValue>();
		object(name -> values.put(name, attribute()));
		return values.isEmpty() ? LabelAttributes.NONE : new LabelAttributes(values);
	}

	/** @return the value of an attribute: a number as it is written, a text, a flag; anything else is kept as it is */
	private AttributeValue attribute() throws IOException {
		if (isNumber() && !Double.isFinite(parser.getDoubleValue())) {
			return new AttributeValue(parser.getText(), AttributeValue.Form.OTHER);
		}
		return switch (parser.currentToken()) {
		case VALUE_STRING -> AttributeValue.of(parser.getText());
		case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new AttributeValue(parser.getText(), AttributeValue.Form.NUMBER);
		case VALUE_TRUE, VALUE_FALSE -> AttributeValue.of(parser.getBooleanValue());
		default -> new AttributeValue(rawValue(), AttributeValue.Form.OTHER);
		};
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

	/**
	 * @param line where the value begins
	 * @return what {@code value} makes; what it refuses is a problem of that line
	 */
	public <T> T checked(int line, Checked<T> value) throws ProblemException {
		try {
			return value.make();
		} catch (IllegalArgumentException e) {
			throw problem(String.valueOf(e.getMessage()), line);
		}
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
		return new ProblemException(Problem.error("not valid JSON: " + inWords(e), where,
				"correct the place or restore the file from the project's history"), e);
	}

	/** @return what the parser says, without what it says of itself */
	public static String inWords(JsonProcessingException e) {
		return e.getOriginalMessage().replaceAll("\\[Source: [^;\\]]*; ?", "[");
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
