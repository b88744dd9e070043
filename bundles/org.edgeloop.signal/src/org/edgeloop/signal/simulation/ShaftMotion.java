package org.edgeloop.signal.simulation;

/**
 * The shaft's speed and angle from sample to sample. The angle is the integral of the speed, so that everything that is tied to
 * it stays in step while the speed changes.
 */
final class ShaftMotion {

	/** Speed strays slowly: it is worked out this often, in samples, and runs straight in between. */
	private static final int STEP = 256;
	private static final double[] STRAYING_HZ = { 0.11, 0.29, 0.53 };

	private final Curve rpm;
	private final double wander;
	private final double sampleRate;
	private final double[] phases = new double[STRAYING_HZ.length];
	private long sample;
	private double straying;
	private double nextStraying;
	private double rate;
	private double angle;
	private double previousAngle;

	ShaftMotion(Curve rpm, double wander, double sampleRate, SeededNoise noise) {
		this.rpm = rpm;
		this.wander = wander;
		this.sampleRate = sampleRate;
		for (int i = 0; i < phases.length; i++) {
			phases[i] = noise.uniform();
		}
		straying = stray(0);
		nextStraying = stray(STEP);
		rate = rpm.at(0) / 60 * (1 + straying);
		angle = noise.uniform();
		previousAngle = angle;
	}

	/** Moves on by one sample. */
	void next() {
		sample++;
		int inStep = (int) (sample % STEP);
		if (inStep == 0) {
			straying = nextStraying;
			nextStraying = stray(sample + STEP);
		}
		double before = rate;
		double stray = straying + (nextStraying - straying) * inStep / STEP;
		rate = rpm.at(sample / sampleRate) / 60 * (1 + stray);
		previousAngle = angle;
		angle += (before + rate) / 2 / sampleRate;
	}

	/** @return the shaft's rate at the present sample in Hz */
	double rate() {
		return rate;
	}

	/** @return the angle at the present sample in revolutions since somewhere before the first one */
	double angle() {
		return angle;
	}

	/** @return how many samples ago, from 0 to 1, the shaft went through an angle it passed since the sample before */
	double samplesSince(double passed) {
		double moved = angle - previousAngle;
		return moved > 0 ? Math.clamp((angle - passed) / moved, 0, 1) : 0;
	}

	/** @return a sum of slow sines of standard deviation {@link #wander} */
	private double stray(long at) {
		double sum = 0;
		for (int i = 0; i < phases.length; i++) {
			sum += StrictMath.sin(2 * StrictMath.PI * (STRAYING_HZ[i] * at / sampleRate + phases[i]));
		}
		return wander * sum * Math.sqrt(2.0 / phases.length);
	}
}
