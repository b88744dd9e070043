package org.edgeloop.signal.dsp;

import org.edgeloop.signal.internal.fourier.KaiserWindow;

/**
 * Changes the sample rate by a whole-number ratio L/M with a polyphase low pass: a windowed sinc of 20·max(L, M)+1 taps with its
 * edge at the lower of the two Nyquist frequencies and a Kaiser window of β = 5. What lies before the first sample and behind the
 * last counts as 0. A missing sample makes those around it missing. N samples become ⌈N·L/M⌉.
 * <p>
 * The filter is that of {@code scipy.signal.resample_poly} with its defaults. Source of the window: J. F. Kaiser and
 * R. W. Schafer, "On the use of the I0-sinh window for spectrum analysis" (1980).
 *
 * @param rate the new sample rate in Hz
 */
public record Resample(double rate) implements SignalStep {

	private static final int MOST = 10_000;
	private static final int HALF_TAPS = 10;
	private static final double BETA = 5;
	/** A ratio is met where the rate is right to this part of itself. */
	private static final double TOLERANCE = 1e-9;

	/** @throws IllegalArgumentException with a sentence for the user */
	public Resample {
		if (!(rate > 0) || Double.isInfinite(rate)) {
			throw new IllegalArgumentException("a sample rate is above 0 Hz");
		}
	}

	@Override
	public double[] apply(double[] samples, double sampleRate) {
		Ratio ratio = ratio(sampleRate);
		return ratio.up == ratio.down ? samples : resample(samples, ratio);
	}

	@Override
	public double rateAfter(double sampleRate) {
		return rate;
	}

	@Override
	public int lengthAfter(int length, double sampleRate) {
		return ratio(sampleRate).lengthOf(length);
	}

	private record Ratio(int up, int down) {

		int lengthOf(int length) {
			return Math.toIntExact(Math.ceilDiv((long) length * up, down));
		}
	}

	/** @return new over old rate in lowest terms, by continued fractions */
	private Ratio ratio(double sampleRate) {
		double wanted = rate / sampleRate;
		long up = 1;
		long upBefore = 0;
		long down = 0;
		long downBefore = 1;
		double rest = wanted;
		while (!Double.isNaN(rest)) {
			long whole = (long) Math.floor(rest);
			long nextUp = whole * up + upBefore;
			long nextDown = whole * down + downBefore;
			if (nextUp > MOST || nextDown > MOST) {
				break;
			}
			upBefore = up;
			up = nextUp;
			downBefore = down;
			down = nextDown;
			if (up > 0 && Math.abs((double) up / down - wanted) <= TOLERANCE * wanted) {
				return new Ratio((int) up, (int) down);
			}
			rest = 1 / (rest - whole);
		}
		throw new IllegalArgumentException(Double.isNaN(sampleRate) ? "resampling needs the sample rate, which is not known"
				: "no ratio of whole numbers up to " + MOST + " leads from " + sampleRate + " Hz to " + rate + " Hz");
	}

	private static double[] resample(double[] samples, Ratio ratio) {
		double[] taps = lowPass(ratio);
		int half = taps.length / 2;
		double[] out = new double[ratio.lengthOf(samples.length)];
		for (int k = 0; k < out.length; k++) {
			long at = (long) k * ratio.down;
			int first = (int) Math.max(0, Math.ceilDiv(at - half, ratio.up));
			int last = (int) Math.min(samples.length - 1, Math.floorDiv(at + half, ratio.up));
			double sum = 0;
			for (int i = first; i <= last; i++) {
				sum += samples[i] * taps[(int) (at - (long) i * ratio.up) + half];
			}
			out[k] = sum;
		}
		return out;
	}

	/** @return a gain of L at zero frequency, which makes up for the zeros between the samples */
	private static double[] lowPass(Ratio ratio) {
		int slower = Math.max(ratio.up, ratio.down);
		int half = HALF_TAPS * slower;
		double[] taps = new double[2 * half + 1];
		double sum = 0;
		for (int i = 0; i < taps.length; i++) {
			double x = (double) (i - half) / half;
			double angle = Math.PI * (i - half) / slower;
			double sinc = i == half ? 1 : Math.sin(angle) / angle;
			taps[i] = sinc * KaiserWindow.weight(x, BETA);
			sum += taps[i];
		}
		for (int i = 0; i < taps.length; i++) {
			taps[i] *= ratio.up / sum;
		}
		return taps;
	}
}
