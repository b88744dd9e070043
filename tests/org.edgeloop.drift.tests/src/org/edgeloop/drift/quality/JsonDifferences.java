package org.edgeloop.drift.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;

/** Where two JSON trees differ, numbers within a tolerance. */
final class JsonDifferences {

	private static final double RELATIVE = 1e-9;
	private static final double ABSOLUTE = 1e-12;

	private final List<String> differences = new ArrayList<>();

	private JsonDifferences() {
	}

	/** @return a line for each difference: the path, what was expected, what was found */
	static List<String> of(String path, JsonNode expected, JsonNode actual) {
		var found = new JsonDifferences();
		found.compare(path, expected, actual);
		return found.differences;
	}

	private void compare(String path, JsonNode expected, JsonNode actual) {
		if (expected.isObject() && actual.isObject()) {
			var names = new TreeSet<String>();
			expected.fieldNames().forEachRemaining(names::add);
			actual.fieldNames().forEachRemaining(names::add);
			names.forEach(name -> compare(path + "/" + name, expected.path(name), actual.path(name)));
		} else if (expected.isArray() && actual.isArray() && expected.size() == actual.size()) {
			for (int i = 0; i < expected.size(); i++) {
				compare(path + "/" + i, expected.path(i), actual.path(i));
			}
		} else if (!expected.equals(actual) && !(expected.isNumber() && actual.isNumber() && close(expected.asDouble(), actual.asDouble()))) {
			differences.add(path + ": expected " + expected + ", found " + actual);
		}
	}

	private static boolean close(double expected, double actual) {
		return Math.abs(expected - actual) <= Math.max(ABSOLUTE, RELATIVE * Math.abs(expected));
	}
}
