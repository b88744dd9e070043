package org.edgeloop.drift.stattest;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a test found.
 *
 * @param stattest the test's name, as {@link StatTests#byName} takes it
 * @param displayName the test's name in reports
 * @param score a p-value (0 to 1, small means drift) or a distance (0 or more, large means drift); NaN where the test says nothing
 * @param threshold what the score was held against
 * @param drifted whether the score lies on drift's side of the threshold; never for NaN
 * @param detail what the score was made of by name, in a fixed order: numbers, texts, and lists of both
 */
public record StatTestResult(String stattest, String displayName, double score, double threshold, boolean drifted,
		Map<String, Object> detail) {

	public StatTestResult {
		detail = Collections.unmodifiableMap(new LinkedHashMap<>(detail));
	}
}
