package org.edgeloop.drift.performance;

import org.eclipse.jdt.annotation.Nullable;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Numbers in JSON: what it cannot say is the text NaN, Infinity or -Infinity. */
final class JsonNumbers {

	private JsonNumbers() {
	}

	static void put(ObjectNode json, String name, @Nullable Double value) {
		if (value == null) {
			json.putNull(name);
		} else if (Double.isFinite(value)) {
			json.put(name, value);
		} else {
			json.put(name, value.toString());
		}
	}

	static void put(ObjectNode json, String name, double[] values) {
		ArrayNode array = json.putArray(name);
		for (double value : values) {
			add(array, value);
		}
	}

	static void add(ArrayNode array, double value) {
		if (Double.isFinite(value)) {
			array.add(value);
		} else {
			array.add(Double.toString(value));
		}
	}
}
