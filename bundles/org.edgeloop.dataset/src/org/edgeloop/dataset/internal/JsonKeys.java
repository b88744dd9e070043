package org.edgeloop.dataset.internal;

import java.util.LinkedHashMap;
import java.util.Map;

import org.edgeloop.dataset.UnknownKeys;

/** The plain values of an object's keys while it is read, before the object itself can be made. */
final class JsonKeys {

	final Map<String, String> texts = new LinkedHashMap<>();
	final Map<String, Double> numbers = new LinkedHashMap<>();
	UnknownKeys unknown = UnknownKeys.NONE;

	String text(String key) {
		return texts.getOrDefault(key, "");
	}

	double number(String key, double otherwise) {
		return numbers.getOrDefault(key, otherwise);
	}
}
