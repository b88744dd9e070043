package org.edgeloop.drift.performance;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

/** Holds computed JSON against expected one; what is computed beyond what is expected does not matter. */
final class JsonDifferences {

	private static final double RELATIVE = 1e-9;
	private static final double ABSOLUTE = 1e-12;

	private final List<String> found = new ArrayList<>();
	private int compared;

	private JsonDifferences() {
	}

	/** Numbers agree to 1e-9 of their size, everything else exactly. */
	static void assertAgree(JsonNode expected, JsonNode actual) {
		var differences = new JsonDifferences();
		differences.compare("", expected, actual);
		assertTrue(differences.compared > 0, "nothing to compare");
		assertTrue(differences.found.isEmpty(), () -> String.join("\n", differences.found.stream().limit(20).toList()));
	}

	private void compare(String where, JsonNode expected, JsonNode actual) {
		if (expected.isObject()) {
			expected.fields().forEachRemaining(field -> compare(where + "." + field.getKey(), field.getValue(), actual.path(field.getKey())));
		} else if (expected.isArray()) {
			if (expected.size() != actual.size()) {
				found.add(where + ": " + expected.size() + " values expected, not " + actual.size());
			}
			for (int i = 0; i < Math.min(expected.size(), actual.size()); i++) {
				compare(where + "[" + i + "]", expected.get(i), actual.get(i));
			}
		} else {
			compared++;
			boolean agree = expected.isNumber() && actual.isNumber()
					? Math.abs(expected.asDouble() - actual.asDouble()) <= Math.max(ABSOLUTE, RELATIVE * Math.abs(expected.asDouble()))
					: expected.equals(actual);
			if (!agree) {
				found.add(where + ": expected " + expected + ", was " + actual);
			}
		}
	}
}
