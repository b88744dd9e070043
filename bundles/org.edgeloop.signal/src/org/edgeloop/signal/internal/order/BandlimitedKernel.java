package org.edgeloop.signal.internal.order;

import org.edgeloop.signal.internal.fourier.KaiserWindow;

/**
 * Weights by which samples make up the value between them: a sinc under a Kaiser window of β = 8. What is below 0.84 of half the lower of the two
 * sample rates passes within a thousandth, what is above half of it is weakened by 80 dB.
 * <p>
 * Source: J. O. Smith, "Digital audio resampling", CCRMA, Stanford, who has the same kernel stretched where the rate goes down.
 */
final class BandlimitedKernel {

	/** How far the kernel reaches to both sides, in samples of the lower rate. */
	static final int REACH = 32;

	private static final double CUT = 0.919;
	private static final double BETA = 8;
	/** Weights kept for each sample; between them they go along straight lines, which costs a millionth. */
	private static final int FINENESS = 1024;
	private static final double[] WEIGHTS = weights();

	private BandlimitedKernel() {
	}

	private static double[] weights() {
		double[] weights = new double[REACH * FINENESS + 2];
		for (int i = 0; i <= REACH * FINENESS; i++) {
			double place = (double) i / FINENESS;
			double angle = Math.PI * CUT * place;
			weights[i] = (i == 0 ? 1 : Math.sin(angle) / angle) * KaiserWindow.weight(place / REACH, BETA);
		}
		return weights;
	}

	/**
	 * @param samples evenly spaced
	 * @param position between them, in samples; what the kernel reaches beyond the ends does not count
	 * @param stretch how many samples make one of the lower rate, at least 1
	 * @return the value there, by weights whose sum is 1
	 */
	static double value(double[] samples, double position, double stretch) {
		double reach = REACH * stretch;
		int first = (int) Math.max(0, Math.ceil(position - reach));
		int last = (int) Math.min(samples.length - 1, Math.floor(position + reach));
		double scale = FINENESS / stretch;
		double sum = 0;
		double total = 0;
		for (int i = first; i <= last; i++) {
			double place = Math.abs(i - position) * scale;
			int whole = (int) place;
			double weight = WEIGHTS[whole] + (place - whole) * (WEIGHTS[whole + 1] - WEIGHTS[whole]);
			sum += samples[i] * weight;
			total += weight;
		}
		return sum / total;
	}
}
