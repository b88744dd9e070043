package org.edgeloop.cli.internal.drift;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.drift.check.Approximate;
import org.edgeloop.drift.check.Condition;
import org.edgeloop.drift.check.Limit;
import org.edgeloop.drift.check.Operator;
import org.edgeloop.drift.quality.CheckRequest;
import org.edgeloop.drift.quality.QualityChecks;

/** A check as the command line names it: {@code ID:COLUMN:gte=0,lt=10,absolute=0.5,warn}. */
@NonNullByDefault({})
final class CheckArgument {

	private static final String WARN = "warn";
	private static final String VALUES = "values";

	private final Function<String, RuntimeException> wrong;
	private final Map<Operator, Double> bounds = new HashMap<>();
	private final Map<String, Object> arguments = new HashMap<>();
	private double relative;
	private double absolute;
	private boolean tolerant;
	private boolean critical = true;

	private CheckArgument(Function<String, RuntimeException> wrong) {
		this.wrong = wrong;
	}

	/** @param wrong makes what is thrown if the check cannot be understood */
	static CheckRequest parse(String text, Function<String, RuntimeException> wrong) {
		return new CheckArgument(wrong).parse(text);
	}

	private CheckRequest parse(String text) {
		int afterId = text.indexOf(':');
		String id = afterId < 0 ? text : text.substring(0, afterId);
		if (QualityChecks.kind(id).isEmpty()) {
			throw wrong.apply("there is no check " + id);
		}
		String rest = afterId < 0 ? "" : text.substring(afterId + 1);
		// A column may have a colon in its name; limits have none but in a pattern.
		int afterColumn = rest.indexOf(':');
		String column = afterColumn < 0 ? rest : rest.substring(0, afterColumn);
		if (QualityChecks.isOnColumn(id) == column.isEmpty()) {
			throw wrong.apply(id + (column.isEmpty() ? " needs a column" : " takes no column"));
		}
		if (afterColumn >= 0) {
			split(rest.substring(afterColumn + 1)).forEach(this::limit);
		}
		return new CheckRequest(id, column.isEmpty() ? null : column, condition(), critical, arguments);
	}

	/** The pattern of a text may hold commas, so it goes to the end. */
	private static List<String> split(String limits) {
		int pattern = limits.indexOf("reg_exp=");
		List<String> parts = new ArrayList<>(List.of((pattern < 0 ? limits : limits.substring(0, pattern)).split(",")));
		if (pattern >= 0) {
			parts.add(limits.substring(pattern));
		}
		parts.removeIf(String::isBlank);
		return parts;
	}

	private void limit(String part) {
		int equals = part.indexOf('=');
		String name = (equals < 0 ? part : part.substring(0, equals)).strip();
		String value = equals < 0 ? "" : part.substring(equals + 1);
		for (Operator operator : Operator.values()) {
			if (operator.key().equals(name)) {
				bounds.put(operator, number(part, value));
				return;
			}
		}
		switch (name) {
		case WARN -> critical = false;
		case "relative" -> {
			relative = number(part, value);
			tolerant = true;
		}
		case "absolute" -> {
			absolute = number(part, value);
			tolerant = true;
		}
		case "quantile", "left", "right", "corr_diff" -> arguments.put(name, number(part, value));
		case "n_sigmas" -> arguments.put(name, (int) number(part, value));
		case "category", "method", "reg_exp" -> arguments.put(name, value);
		case VALUES -> arguments.put(VALUES, List.of(value.split("\\|", -1)));
		default -> throw wrong.apply("a check has no " + name + ", only limits, tolerances, quantile, left, right, values (separated by |), "
				+ "category, reg_exp, n_sigmas, method, corr_diff and " + WARN);
		}
	}

	private Condition condition() {
		Condition condition = Condition.ANY;
		for (var bound : bounds.entrySet()) {
			condition = condition.and(bound.getKey(), limit(bound.getValue()));
		}
		return condition;
	}

	private Limit limit(double value) {
		if (tolerant) {
			return new Approximate(value, relative, absolute);
		}
		return value == Math.rint(value) && Math.abs(value) < Long.MAX_VALUE ? new Limit.Whole((long) value) : new Limit.Exact(value);
	}

	private double number(String part, String value) {
		try {
			return Double.parseDouble(value);
		} catch (NumberFormatException e) {
			throw wrong.apply("no number in " + part);
		}
	}
}
