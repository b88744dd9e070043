package org.edgeloop.drift.check;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A value held against a condition, and how that came out.
 *
 * @param id the kind of check, by Evidently's class name: {@code TestColumnValueMin}
 * @param name the kind of check as a heading: {@code Min Value}
 * @param group what the check is about: {@code data_integrity}, {@code data_quality}, {@code data_drift}, {@code classification}, {@code regression}
 * @param column the column concerned; null if it concerns the table
 * @param status how it came out
 * @param description one sentence with the value and the condition
 * @param value what was compared; null if there is no single number, or none could be computed
 * @param condition what it was compared with; null if the check has none of that form, or none could be computed
 * @param parameters what the sentence is made of, as reports list it: numbers, texts, lists, maps, {@link Condition}s, nulls
 */
public record Check(String id, String name, String group, @Nullable String column, CheckStatus status, String description,
		@Nullable Double value, @Nullable Condition condition, Map<String, @Nullable Object> parameters) {

	public Check {
		parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
	}

	/**
	 * The check of one number against a condition.
	 *
	 * @param critical false to only warn
	 */
	public static Check of(CheckKind kind, @Nullable String column, double value, Condition condition, boolean critical,
			String description) {
		var parameters = new LinkedHashMap<String, @Nullable Object>();
		parameters.put("condition", condition);
		parameters.put("value", value);
		return new Check(kind.id(), kind.name(), kind.group(), column, CheckStatus.of(condition.holds(value), critical), description, value,
				condition, parameters);
	}

	/** A check that could not be made, and why. */
	public static Check error(CheckKind kind, @Nullable String column, String description) {
		return new Check(kind.id(), kind.name(), kind.group(), column, CheckStatus.ERROR, description, null, null, Map.of());
	}

	/** @return this check with one more parameter */
	public Check with(String parameter, @Nullable Object parameterValue) {
		var all = new LinkedHashMap<>(parameters);
		all.put(parameter, parameterValue);
		return new Check(id, name, group, column, status, description, value, condition, all);
	}
}
