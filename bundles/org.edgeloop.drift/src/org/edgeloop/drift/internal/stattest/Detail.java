package org.edgeloop.drift.internal.stattest;

import java.util.LinkedHashMap;
import java.util.Map;

import org.edgeloop.drift.stattest.StatTest.Score;

/** Collects what a score is made of. */
final class Detail {

	private final Map<String, Object> entries = new LinkedHashMap<>();

	/** @param value a number, a text, an array of numbers or a list */
	Detail with(String name, Object value) {
		entries.put(name, value);
		return this;
	}

	Score score(double value) {
		return new Score(value, entries);
	}
}
