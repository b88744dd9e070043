package org.edgeloop.drift.quality;

import java.util.HashMap;
import java.util.Map;

import org.edgeloop.drift.check.Condition;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A check that is asked for.
 *
 * @param id the kind of check, by Evidently's class name: one of {@link QualityChecks#kinds()}
 * @param column the column to check; null for a check of the table
 * @param condition what the value has to be like; {@link Condition#ANY} takes it from the reference, or the usual limit without one
 * @param critical false to only warn
 * @param arguments what the kind of check needs beside: {@code quantile}, {@code left}, {@code right}, {@code values}, {@code category},
 *            {@code reg_exp}, {@code n_sigmas}, {@code method}, {@code corr_diff}
 */
public record CheckRequest(String id, @Nullable String column, Condition condition, boolean critical, Map<String, Object> arguments) {

	public CheckRequest {
		arguments = Map.copyOf(arguments);
	}

	/** A critical check of the table with the usual condition. */
	public static CheckRequest of(String id) {
		return new CheckRequest(id, null, Condition.ANY, true, Map.of());
	}

	/** A critical check of a column with the usual condition. */
	public static CheckRequest of(String id, String column) {
		return new CheckRequest(id, column, Condition.ANY, true, Map.of());
	}

	public CheckRequest with(Condition newCondition) {
		return new CheckRequest(id, column, newCondition, critical, arguments);
	}

	public CheckRequest with(String name, Object value) {
		var all = new HashMap<>(arguments);
		all.put(name, value);
		return new CheckRequest(id, column, condition, critical, all);
	}

	/** @return this check, which only warns */
	public CheckRequest notCritical() {
		return new CheckRequest(id, column, condition, false, arguments);
	}
}
