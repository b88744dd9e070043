package org.edgeloop.drift.internal.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.drift.check.Approximate;
import org.edgeloop.drift.check.Condition;
import org.edgeloop.drift.check.Limit;
import org.edgeloop.drift.check.Operator;
import org.edgeloop.drift.quality.CheckRequest;
import org.edgeloop.drift.spec.CheckSettings;

/** The conditions and arguments of the checks that a spec lists. */
final class OwnChecks {

	/** Above it, doubles are no whole numbers one by one. */
	private static final double LARGEST_COUNT = 1e15;

	private OwnChecks() {
	}

	static CheckRequest request(CheckSettings asked) {
		Map<String, Object> arguments = new HashMap<>();
		for (String parameter : asked.getParameters()) {
			int equals = parameter.indexOf('=');
			if (equals > 0) {
				String name = parameter.substring(0, equals).strip();
				arguments.put(name, argument(name, parameter.substring(equals + 1)));
			}
		}
		return new CheckRequest(asked.getCheck(), asked.getColumn().isEmpty() ? null : asked.getColumn(), condition(asked), asked.isCritical(),
				arguments);
	}

	private static Object argument(String name, String value) {
		if (name.equals("values")) {
			return List.of(value.split("\\|", -1));
		}
		try {
			return List.of("category", "method", "reg_exp", "label").contains(name) ? value : (Object) Double.valueOf(value);
		} catch (NumberFormatException e) {
			return value;
		}
	}

	/** @return the bounds that are set; {@link Condition#ANY} if none is */
	static Condition condition(CheckSettings asked) {
		Condition condition = new Condition(Map.of(), asked.getIsIn(), asked.getNotIn());
		condition = and(condition, Operator.EQ, asked.getEq(), asked);
		condition = and(condition, Operator.NOT_EQ, asked.getNotEq(), asked);
		condition = and(condition, Operator.GT, asked.getGt(), asked);
		condition = and(condition, Operator.GTE, asked.getGte(), asked);
		condition = and(condition, Operator.LT, asked.getLt(), asked);
		return and(condition, Operator.LTE, asked.getLte(), asked);
	}

	private static Condition and(Condition condition, Operator operator, @Nullable Double bound, CheckSettings asked) {
		return bound == null ? condition : condition.and(operator, limit(bound, asked));
	}

	private static Limit limit(double bound, CheckSettings asked) {
		Double relative = asked.getRelative();
		Double absolute = asked.getAbsolute();
		if (relative != null || absolute != null) {
			return new Approximate(bound, relative == null ? 0 : relative, absolute == null ? 0 : absolute);
		}
		return bound == Math.rint(bound) && Math.abs(bound) < LARGEST_COUNT ? new Limit.Whole((long) bound) : new Limit.Exact(bound);
	}
}
