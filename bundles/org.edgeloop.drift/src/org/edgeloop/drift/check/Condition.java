package org.edgeloop.drift.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a value must be like: every bound must hold, and it must be one of, or none of, the listed values.
 *
 * @param bounds at most one limit an operator
 * @param isIn the only values allowed; empty for any
 * @param notIn values not allowed
 */
public record Condition(Map<Operator, Limit> bounds, List<Double> isIn, List<Double> notIn) {

	/** Any value will do. */
	public static final Condition ANY = new Condition(Map.of(), List.of(), List.of());

	public Condition {
		var ordered = new EnumMap<Operator, Limit>(Operator.class);
		ordered.putAll(bounds);
		bounds = Collections.unmodifiableMap(ordered);
		isIn = List.copyOf(isIn);
		notIn = List.copyOf(notIn);
	}

	public static Condition of(Operator operator, Limit limit) {
		return ANY.and(operator, limit);
	}

	/** A condition on a count. */
	public static Condition of(Operator operator, long limit) {
		return of(operator, new Limit.Whole(limit));
	}

	/** A condition on a number, met exactly. */
	public static Condition of(Operator operator, double limit) {
		return of(operator, new Limit.Exact(limit));
	}

	/** @return this condition with one more bound, which replaces the one of the same operator */
	public Condition and(Operator operator, Limit limit) {
		var all = new EnumMap<Operator, Limit>(Operator.class);
		all.putAll(bounds);
		all.put(operator, limit);
		return new Condition(all, isIn, notIn);
	}

	/** @return whether nothing is demanded */
	public boolean isAny() {
		return bounds.isEmpty() && isIn.isEmpty() && notIn.isEmpty();
	}

	public boolean holds(double value) {
		return bounds.entrySet().stream().allMatch(bound -> bound.getKey().holds(value, bound.getValue()))
				&& (isIn.isEmpty() || isIn.contains(value)) && !notIn.contains(value);
	}

	/** @return the condition as a sentence says it: {@code gt=0 and lte=10 ± 1} */
	public String wording() {
		var parts = new ArrayList<String>();
		bounds.forEach((operator, limit) -> parts.add(operator.key() + "=" + limit.wording()));
		if (!isIn.isEmpty()) {
			parts.add("is_in=" + list(isIn));
		}
		if (!notIn.isEmpty()) {
			parts.add("not_in=" + list(notIn));
		}
		return String.join(" and ", parts);
	}

	private static String list(List<Double> values) {
		return values.stream().map(PythonNumbers::repr).collect(Collectors.joining(", ", "[", "]"));
	}
}
