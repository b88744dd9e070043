package org.edgeloop.cli.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/** Holds an answer against what is expected, with all that it holds. What is answered beyond that does not matter. */
final class JsonDifferences {

	private static final double RELATIVE = 1e-9;
	private static final double ABSOLUTE = 1e-12;
	/** A matrix that differs everywhere is one mistake. */
	private static final int MOST = 5;

	private final List<String> found = new ArrayList<>();

	private JsonDifferences() {
	}

	/** @return each difference in words: numbers agree to 1e-9 of their size, everything else exactly */
	static List<String> of(JsonNode expected, JsonNode answer) {
		var differences = new JsonDifferences();
		differences.compare("", expected, answer);
		return differences.found.size() > MOST ? differences.found.subList(0, MOST) : differences.found;
	}

	private void compare(String where, JsonNode expected, JsonNode answer) {
		if (expected.isObject()) {
			for (Map.Entry<String, JsonNode> field : expected.properties()) {
				compare(where + "." + field.getKey(), field.getValue(), answer.path(field.getKey()));
			}
		} else if (expected.isArray()) {
			if (expected.size() != answer.size()) {
				found.add(where + ": expected " + expected.size() + " values, were " + answer.size());
			}
			for (int i = 0; i < Math.min(expected.size(), answer.size()); i++) {
				compare(where + "[" + i + "]", expected.get(i), answer.get(i));
			}
		} else if (!agree(expected, answer)) {
			found.add(where + ": expected " + expected + ", was " + answer);
		}
	}

	private static boolean agree(JsonNode expected, JsonNode answer) {
		if (expected.isNull() || answer.isMissingNode()) {
			return expected.isNull() && (answer.isNull() || answer.isMissingNode());
		}
		return expected.isBoolean() == answer.isBoolean() && Numbers.agree(expected, answer, RELATIVE, ABSOLUTE);
	}
}
