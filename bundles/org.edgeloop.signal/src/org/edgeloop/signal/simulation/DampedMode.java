package org.edgeloop.signal.simulation;

/**
 * One vibration mode of the structure: struck at any instant, also between two samples, it rings as
 * {@code exp(-ζωt)·sin(ω√(1-ζ²)·t)}. Its state is a phasor that turns and shrinks from sample to sample, which is exact and
 * needs no transcendental function but at a strike.
 */
final class DampedMode {

	private final double gain;
	private final double decay;
	private final double turn;
	private final double stepRe;
	private final double stepIm;
	private double re;
	private double im;

	/**
	 * @param frequency the undamped natural frequency in Hz
	 * @param damping the damping ratio ζ, below 1
	 * @param gain the ringing's height in g for a strike of strength 1
	 * @param sampleRate in Hz
	 */
	DampedMode(double frequency, double damping, double gain, double sampleRate) {
		this.gain = gain;
		double perSample = 2 * StrictMath.PI * frequency / sampleRate;
		decay = damping * perSample;
		turn = perSample * Math.sqrt(1 - damping * damping);
		stepRe = StrictMath.exp(-decay) * StrictMath.cos(turn);
		stepIm = StrictMath.exp(-decay) * StrictMath.sin(turn);
	}

	/** Adds a strike that happened {@code ago} samples before the present one, at least 0 and below 1. */
	void strike(double strength, double ago) {
		double height = strength * StrictMath.exp(-decay * ago);
		re += height * StrictMath.cos(turn * ago);
		im += height * StrictMath.sin(turn * ago);
	}

	/**
	 * Moves on by one sample.
	 *
	 * @param force the strike that the steady, random forces add at this sample
	 * @return the acceleration in g
	 */
	double next(double force) {
		double turned = re * stepRe - im * stepIm + force;
		im = re * stepIm + im * stepRe;
		re = turned;
		return gain * im;
	}
}
