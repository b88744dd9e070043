package org.edgeloop.drift.check;

/**
 * A number that has to be met more or less: within the larger of the two tolerances.
 *
 * @param value the limit
 * @param relative tolerance as a share of |value|
 * @param absolute tolerance in the unit of the value
 */
public record Approximate(double value, double relative, double absolute) implements Limit {

	/** Absolute tolerance where none is given. */
	public static final double DEFAULT_ABSOLUTE = 1e-12;
	/** Relative tolerance where none is given. */
	public static final double DEFAULT_RELATIVE = 1e-6;

	/** A number within the default tolerances, which forgive rounding errors alone. */
	public static Approximate of(double value) {
		return new Approximate(value, DEFAULT_RELATIVE, DEFAULT_ABSOLUTE);
	}

	/** A number within a share of itself. */
	public static Approximate relative(double value, double relative) {
		return new Approximate(value, relative, DEFAULT_ABSOLUTE);
	}

	/** A number within a distance. */
	public static Approximate absolute(double value, double absolute) {
		return new Approximate(value, DEFAULT_RELATIVE, absolute);
	}

	@Override
	public double tolerance() {
		return Math.max(Math.abs(value) * relative, absolute);
	}

	@Override
	public String wording() {
		return PythonNumbers.general(value, 3) + " ± " + PythonNumbers.general(tolerance(), 3);
	}
}
