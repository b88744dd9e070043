package org.edgeloop.signal.simulation;

/**
 * One accelerometer on the housing: what its place makes of the forces in the two bearings. The structure's modes and the
 * resonance of the sensor's magnetic mount ring after every strike; the shaft's slow forces come through as they are.
 */
final class Accelerometer {

	/** The sensor's own noise in g. */
	private static final double NOISE_FLOOR = 0.008;

	private final DampedMode[] modes;
	private final double fromDriveEnd;
	private final double fromFanEnd;
	private final double radialPart;
	private final double axialPart;
	private final SeededNoise noise;

	private Accelerometer(double fromDriveEnd, double fromFanEnd, double radialPart, double axialPart, SeededNoise noise,
			DampedMode... modes) {
		this.fromDriveEnd = fromDriveEnd;
		this.fromFanEnd = fromFanEnd;
		this.radialPart = radialPart;
		this.axialPart = axialPart;
		this.noise = noise;
		this.modes = modes;
	}

	static Accelerometer driveEnd(double sampleRate, SeededNoise noise) {
		return new Accelerometer(1, 0.3, 1, 0.1, noise, new DampedMode(1_180, 0.06, 0.35, sampleRate),
				new DampedMode(3_050, 0.035, 1, sampleRate), new DampedMode(9_600, 0.03, 0.45, sampleRate));
	}

	/** The fan end's sits on the end shield, slanted, and so feels the axial motion as well. */
	static Accelerometer fanEnd(double sampleRate, SeededNoise noise) {
		return new Accelerometer(0.35, 1, -0.7, 0.6, noise, new DampedMode(940, 0.07, 0.4, sampleRate),
				new DampedMode(2_280, 0.04, 0.9, sampleRate), new DampedMode(8_800, 0.03, 0.3, sampleRate));
	}

	/** A defect of the drive end's bearing was struck {@code ago} samples before the present one. */
	void strike(double strength, double ago) {
		for (DampedMode mode : modes) {
			mode.strike(fromDriveEnd * strength, ago);
		}
	}

	/** Something hit the housing at the present sample, halfway between the bearings. */
	void knock(double strength) {
		for (DampedMode mode : modes) {
			mode.strike(strength, 0);
		}
	}

	/**
	 * Moves on by one sample.
	 *
	 * @param driveEndForce the random force of rolling in the drive end's bearing
	 * @param fanEndForce the same in the fan end's
	 * @return the signal in g
	 */
	double next(double driveEndForce, double fanEndForce, ShaftForces shaft) {
		double force = fromDriveEnd * driveEndForce + fromFanEnd * fanEndForce;
		double signal = NOISE_FLOOR * noise.gaussian() + radialPart * shaft.radial() + axialPart * shaft.axial();
		for (DampedMode mode : modes) {
			signal += mode.next(force);
		}
		return signal;
	}
}
