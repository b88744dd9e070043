package org.edgeloop.drift.check;

/** How a value is compared with a {@link Limit}; the order is the one in which a sentence names them. */
public enum Operator {

	EQ("eq"),
	GT("gt"),
	GTE("gte"),
	LT("lt"),
	LTE("lte"),
	NOT_EQ("not_eq");

	private final String key;

	Operator(String key) {
		this.key = key;
	}

	/** @return the name in files and sentences */
	public String key() {
		return key;
	}

	/** @return whether {@code value} stands so to the limit, its tolerance included; NaN is unequal to everything */
	public boolean holds(double value, Limit limit) {
		double bound = limit.value();
		double tolerance = limit.tolerance();
		return switch (this) {
		case EQ -> equal(value, limit);
		case NOT_EQ -> !equal(value, limit);
		case GT -> value > bound + tolerance;
		case GTE -> value >= bound - tolerance;
		case LT -> value < bound - tolerance;
		case LTE -> value <= bound + tolerance;
		};
	}

	private static boolean equal(double value, Limit limit) {
		return limit instanceof Approximate ? Math.abs(value - limit.value()) <= limit.tolerance() : value == limit.value();
	}
}
