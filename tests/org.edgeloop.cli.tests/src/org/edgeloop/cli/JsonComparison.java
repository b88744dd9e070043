package org.edgeloop.cli;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Holds what was computed against what is expected, number by number. Numbers agree within a relative tolerance, everything else exactly;
 * what is computed beyond what is expected does not matter.
 */
final class JsonComparison {

	private static final double ABSOLUTE = 1e-12;

	private final double relative;
	private final List<String> differences = new ArrayList<>();
	private int values;

	JsonComparison(double relative) {
		this.relative = relative;
	}

	/** @return how many single values were compared */
	int values() {
		return values;
	}

	/** @return each difference in one line */
	List<String> differences() {
		return differences;
	}

	/** Compares a value with all that it holds. */
	void compare(String where, JsonNode expected, JsonNode actual) {
		if (expected.isObject()) {
			expected.fields().forEachRemaining(field -> compare(where + "." + field.getKey(), field.getValue(), actual.path(field.getKey())));
		} else if (expected.isArray()) {
			if (expected.size() != actual.size()) {
				differ(where + " length", expected.size(), actual.size());
			}
			for (int i = 0; i < Math.min(expected.size(), actual.size()); i++) {
				compare(where + "[" + i + "]", expected.get(i), actual.get(i));
			}
		} else {
			values++;
			if (!agree(expected, actual)) {
				differ(where, expected, actual);
			}
		}
	}

	private boolean agree(JsonNode expected, JsonNode actual) {
		if (expected.isNumber() && actual.isNumber()) {
			double wanted = expected.asDouble();
			return Math.abs(actual.asDouble() - wanted) <= Math.max(ABSOLUTE, relative * Math.abs(wanted));
		}
		return expected.isNull() ? actual.isNull() || actual.isMissingNode() : expected.equals(actual);
	}

	private void differ(String where, Object expected, Object actual) {
		differences.add(where + ": expected " + expected + ", was " + actual);
	}
}
