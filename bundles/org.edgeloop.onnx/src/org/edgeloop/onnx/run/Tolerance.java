package org.edgeloop.onnx.run;

/**
 * How far a number may be from the expected one e: by {@code absolute + relative * |e|}, as NumPy's {@code allclose} has it.
 *
 * @param relative at least 0
 * @param absolute at least 0
 */
public record Tolerance(double relative, double absolute) {

	/** What ONNX's own tests of backends allow. */
	public static final Tolerance OF_BACKEND_TESTS = new Tolerance(1e-3, 1e-7);

	/** @return whether two numbers are equal within it; NaN equals NaN, and infinity itself */
	public boolean allows(double expected, double actual) {
		if (expected == actual || Double.isNaN(expected) && Double.isNaN(actual)) {
			return true;
		}
		return Double.isFinite(expected) && Math.abs(actual - expected) <= absolute + relative * Math.abs(expected);
	}
}
