package org.edgeloop.signal.bearing;

/**
 * A rolling-element bearing with a fixed outer ring, and the frequencies at which its defects strike. The frequencies hold for
 * rolling without slip; real bearings slip by one or two percent.
 * <p>
 * Source: R. B. Randall and J. Antoni, "Rolling element bearing diagnostics: a tutorial", Mechanical Systems and Signal
 * Processing 25 (2011).
 *
 * @param balls the number of rolling elements
 * @param ballDiameter the diameter of a rolling element in mm
 * @param pitchDiameter the diameter of the circle through the rolling elements' centres in mm
 * @param contactAngle the angle of the load from the radial plane in degrees; 0 for a deep-groove bearing under radial load
 */
public record BearingGeometry(int balls, double ballDiameter, double pitchDiameter, double contactAngle) {

	/** The deep-groove ball bearing 6205-2RS of the Case Western Reserve University test rig (its drive end). */
	public static final BearingGeometry SKF_6205 = new BearingGeometry(9, 7.94, 39.04, 0);

	/** @throws IllegalArgumentException if no bearing can be built like that */
	public BearingGeometry {
		if (balls < 1 || !(ballDiameter > 0) || !(pitchDiameter > ballDiameter) || !Double.isFinite(pitchDiameter)
				|| !(Math.abs(contactAngle) < 90)) {
			throw new IllegalArgumentException("no bearing: " + balls + " balls of " + ballDiameter
					+ " mm on a circle of " + pitchDiameter + " mm at " + contactAngle + "°");
		}
	}

	/**
	 * Ball pass frequency, outer race: how often a rolling element passes a point of the outer race.
	 *
	 * @param shaftRate revolutions of the shaft per second in Hz
	 * @return the frequency in Hz
	 */
	public double bpfo(double shaftRate) {
		return balls / 2.0 * shaftRate * (1 - slimness());
	}

	/** Ball pass frequency, inner race: how often a rolling element passes a point of the inner race. See {@link #bpfo}. */
	public double bpfi(double shaftRate) {
		return balls / 2.0 * shaftRate * (1 + slimness());
	}

	/**
	 * Ball spin frequency: how often a rolling element turns about itself. A defect on it strikes twice a turn, once on each
	 * race. See {@link #bpfo}.
	 */
	public double bsf(double shaftRate) {
		return pitchDiameter / (2 * ballDiameter) * shaftRate * (1 - slimness() * slimness());
	}

	/** Fundamental train frequency: how often the cage turns. See {@link #bpfo}. */
	public double ftf(double shaftRate) {
		return shaftRate / 2 * (1 - slimness());
	}

	/** The ball's diameter over the pitch diameter, seen in the direction of the load. */
	private double slimness() {
		return ballDiameter / pitchDiameter * StrictMath.cos(StrictMath.toRadians(contactAngle));
	}
}
