package org.edgeloop.signal.simulation;

/**
 * The forces that the turning shaft itself makes: the imbalance's at its own rate, which grow with the speed squared, and the
 * misalignment's at one, two and three times its rate, radial and along the axis.
 */
final class ShaftForces {

	/** The speed in Hz (1800 rpm) for which the heights below hold, in g. */
	private static final double REFERENCE = 30;
	private static final double REMAINING_IMBALANCE = 0.02;
	private static final double IMBALANCE = 0.25;
	private static final double REMAINING_MISALIGNMENT = 0.04;
	private static final double[] RADIAL = { 0.08, 0.20, 0.07 };
	private static final double[] AXIAL = { 0.18, 0.12, 0.04 };

	private final double phase;
	private double radial;
	private double axial;

	ShaftForces(SeededNoise noise) {
		phase = noise.uniform();
	}

	/**
	 * @param rate the shaft's rate in Hz
	 * @param angle its angle in revolutions
	 * @param load as a part of the rated load
	 * @param imbalance how far an imbalance has come, 0 to 1
	 * @param misalignment how far a misalignment has come, 0 to 1
	 */
	void at(double rate, double angle, double load, double imbalance, double misalignment) {
		double sin = StrictMath.sin(2 * StrictMath.PI * (angle + phase));
		double cos = StrictMath.cos(2 * StrictMath.PI * (angle + phase));
		double sin2 = 2 * sin * cos;
		double cos2 = cos * cos - sin * sin;
		double sin3 = sin2 * cos + cos2 * sin;
		double speed = rate / REFERENCE;
		double angular = speed * (REMAINING_MISALIGNMENT + misalignment) * (0.6 + 0.4 * load);
		radial = speed * speed * (REMAINING_IMBALANCE + IMBALANCE * imbalance) * sin
				+ angular * (RADIAL[0] * cos + RADIAL[1] * sin2 + RADIAL[2] * sin3);
		axial = angular * (AXIAL[0] * sin + AXIAL[1] * cos2 + AXIAL[2] * sin3);
	}

	/** @return the radial acceleration in g */
	double radial() {
		return radial;
	}

	/** @return the acceleration along the axis in g */
	double axial() {
		return axial;
	}
}
