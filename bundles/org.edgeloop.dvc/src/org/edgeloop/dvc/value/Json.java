package org.edgeloop.dvc.value;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** JSON as Python's {@code json.load} reads it: whole numbers without bounds, {@code NaN} and {@code Infinity} allowed. */
public final class Json {

	private static final JsonMapper MAPPER = JsonMapper.builder().enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
			.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

	private Json() {
	}

	/**
	 * @param where names the file for problems
	 * @throws ProblemException if it is no JSON
	 */
	public static Value read(String text, String where) throws ProblemException {
		try {
			JsonNode root = MAPPER.readTree(text);
			if (root.isMissingNode()) {
				throw new ProblemException(Problem.error("unable to read: JSON file structure is corrupted: it is empty", where, "Write the file again."));
			}
			return value(root);
		} catch (JsonProcessingException e) {
			JsonLocation location = e.getLocation();
			throw new ProblemException(Problem.error("unable to read: JSON file structure is corrupted: " + e.getOriginalMessage(),
					location == null ? where : where + ":" + location.getLineNr(), "Mend that line, or restore the file from Git."), e);
		}
	}

	static Value value(JsonNode node) {
		return switch (node.getNodeType()) {
		case STRING -> Value.of(node.textValue());
		case BOOLEAN -> Value.of(node.booleanValue());
		case NUMBER -> node.isIntegralNumber() ? new Value.Int(node.bigIntegerValue()) : Value.of(node.doubleValue());
		case ARRAY -> sequence(node);
		case OBJECT -> mapping(node);
		default -> Value.NULL;
		};
	}

	private static Value sequence(JsonNode node) {
		List<Value> items = new ArrayList<>();
		node.forEach(item -> items.add(value(item)));
		return new Value.Sequence(items);
	}

	private static Value mapping(JsonNode node) {
		Map<Value, Value> entries = new LinkedHashMap<>();
		node.properties().forEach(entry -> entries.put(Value.of(entry.getKey()), value(entry.getValue())));
		return new Value.Mapping(entries);
	}
}
