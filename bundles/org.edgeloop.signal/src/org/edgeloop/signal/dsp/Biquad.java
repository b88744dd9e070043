package org.edgeloop.signal.dsp;

/**
 * A section of second order, H(z) = (b0 + b1 z⁻¹ + b2 z⁻²) / (1 + a1 z⁻¹ + a2 z⁻²), in the transposed direct form II.
 */
record Biquad(double b0, double b1, double b2, double a1, double a2) {

	/** @param designed normalised to a0 = 1; the library calls the denominator's coefficients a, as is done here */
	static Biquad of(uk.me.berndporr.iirj.Biquad designed) {
		return new Biquad(designed.getB0() / designed.getA0(), designed.getB1() / designed.getA0(), designed.getB2() / designed.getA0(),
				designed.getA1() / designed.getA0(), designed.getA2() / designed.getA0());
	}

	double gainAtZero() {
		return (b0 + b1 + b2) / (1 + a1 + a2);
	}

	/**
	 * Replaces the samples by what comes out.
	 *
	 * @param first the state that is added to the next output
	 * @param second the state that is added to the one behind it
	 */
	void run(double[] samples, double first, double second) {
		double next = first;
		double afterNext = second;
		for (int i = 0; i < samples.length; i++) {
			double in = samples[i];
			double out = b0 * in + next;
			next = b1 * in - a1 * out + afterNext;
			afterNext = b2 * in - a2 * out;
			samples[i] = out;
		}
	}
}
