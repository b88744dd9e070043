package org.edgeloop.dataset.internal.exchange;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.dataset.internal.JsonSource;
import org.eclipse.jdt.annotation.Nullable;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;

/**
 * A value of somebody else's JSON. What is not there, or is of another kind than asked, is empty and no error, for only the keys that
 * mean something here matter. Numbers keep all their digits.
 *
 * @param value a map, a list, a text, a number, a flag, or {@code null} for nothing
 */
record Json(@Nullable Object value) {

	static final Json NOTHING = new Json(null);

	private static final int DEEPEST = 200;

	private static final JsonFactory FACTORY = JsonFactory.builder()
			.streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
			.enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).build();

	/** @throws ProblemException if the text is no JSON: names the line */
	static Json parse(Path file, String text) throws IOException {
		try (JsonParser parser = FACTORY.createParser(text)) {
			parser.nextToken();
			return new Json(parser.currentToken() == null ? null : read(parser));
		} catch (JsonProcessingException e) {
			int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
			throw new ProblemException(Problem.error("this is no JSON: " + JsonSource.inWords(e), file + ":" + line,
					"export the file again"), e);
		}
	}

	private static @Nullable Object read(JsonParser parser) throws IOException {
		return switch (parser.currentToken()) {
			case START_OBJECT -> {
				var object = new LinkedHashMap<String, Object>();
				while (parser.nextToken() != JsonToken.END_OBJECT) {
					String key = parser.currentName();
					parser.nextToken();
					object.put(key, new Json(read(parser)));
				}
				yield object;
			}
			case START_ARRAY -> {
				var list = new ArrayList<Json>();
				while (parser.nextToken() != JsonToken.END_ARRAY) {
					list.add(new Json(read(parser)));
				}
				yield list;
			}
			case VALUE_STRING -> parser.getText();
			case VALUE_NUMBER_INT -> new BigDecimal(parser.getText());
			case VALUE_NUMBER_FLOAT -> parser.isNaN() ? null : new BigDecimal(parser.getText());
			case VALUE_TRUE, VALUE_FALSE -> parser.getBooleanValue();
			default -> null;
		};
	}

	Json get(String key) {
		return members().getOrDefault(key, NOTHING);
	}

	/** @return the members of an object; none of anything else */
	@SuppressWarnings("unchecked")
	Map<String, Json> members() {
		return value instanceof Map<?, ?> map ? (Map<String, Json>) map : Map.of();
	}

	/** @return the elements of a list; none of anything else */
	@SuppressWarnings("unchecked")
	List<Json> items() {
		return value instanceof List<?> list ? (List<Json>) list : List.of();
	}

	boolean has(String key) {
		return members().containsKey(key);
	}

	boolean isObject() {
		return value instanceof Map<?, ?>;
	}

	boolean isList() {
		return value instanceof List<?>;
	}

	boolean isNothing() {
		return value == null;
	}

	boolean isText() {
		return value instanceof String;
	}

	boolean isTrue() {
		return Boolean.TRUE.equals(value);
	}

	boolean isFlag() {
		return value instanceof Boolean;
	}

	/** @return a text as it is, a number or flag as it is written; else empty */
	String text() {
		return value instanceof String || value instanceof Boolean ? String.valueOf(value)
				: value instanceof BigDecimal number ? number.toString() : "";
	}

	/** @return the number; empty if there is none or it is far beyond any time or frequency */
	Optional<BigDecimal> number() {
		return value instanceof BigDecimal number ? ForeignNumber.sane(number) : Optional.empty();
	}

	/** @return the texts among a list's elements, or the one that the value itself is */
	List<String> texts() {
		return isText() ? List.of(text()) : items().stream().filter(Json::isText).map(Json::text).toList();
	}

	/** @return the value as compact JSON */
	String write() throws IOException {
		var text = new StringWriter();
		try (JsonGenerator out = FACTORY.createGenerator(text)) {
			write(out);
		}
		return text.toString();
	}

	private void write(JsonGenerator out) throws IOException {
		if (isObject()) {
			out.writeStartObject();
			for (var member : members().entrySet()) {
				out.writeFieldName(member.getKey());
				member.getValue().write(out);
			}
			out.writeEndObject();
		} else if (isList()) {
			out.writeStartArray();
			for (Json item : items()) {
				item.write(out);
			}
			out.writeEndArray();
		} else if (value instanceof BigDecimal number) {
			out.writeNumber(number.toString());
		} else if (value instanceof Boolean flag) {
			out.writeBoolean(flag);
		} else if (isText()) {
			out.writeString(text());
		} else {
			out.writeNull();
		}
	}
}
