package org.edgeloop.signal.internal.spectrum;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

import org.edgeloop.signal.dsp.ButterworthFilter;
import org.edgeloop.signal.spectrum.FrequencyBand;
import org.jtransforms.fft.DoubleFFT_1D;

/**
 * The envelope of samples in a band. A run of at most {@value #BLOCK} samples is transformed as a whole; a longer one in blocks of that many,
 * each with {@value #MARGIN} samples more on both sides, in which filter and transform come to rest.
 */
public final class EnvelopeRun implements SampleRun {

	static final int BLOCK = 1 << 21;
	static final int MARGIN = 1 << 15;

	private static final int ORDER = 4;

	private final SampleRun samples;
	private final Optional<FrequencyBand> band;
	private final double sampleRate;
	private final boolean squared;
	private double[] block = {};
	private long blockFrom = -1;

	/**
	 * @param band inside 0 Hz to half the sample rate; empty for the samples less their mean
	 * @param squared whether the square of the envelope is wanted
	 */
	public EnvelopeRun(SampleRun samples, Optional<FrequencyBand> band, double sampleRate, boolean squared) {
		this.samples = samples;
		this.band = band;
		this.sampleRate = sampleRate;
		this.squared = squared;
	}

	@Override
	public long length() {
		return samples.length();
	}

	@Override
	public void read(long from, double[] into) throws IOException {
		int done = 0;
		while (done < into.length) {
			long at = from + done;
			long start = length() <= BLOCK ? 0 : at / BLOCK * BLOCK;
			if (start != blockFrom) {
				fill(start);
			}
			int count = (int) Math.min(into.length - done, blockFrom + block.length - at);
			System.arraycopy(block, (int) (at - blockFrom), into, done, count);
			done += count;
		}
	}

	private void fill(long start) throws IOException {
		long end = Math.min(start + BLOCK, length());
		long first = Math.max(0, start - MARGIN);
		double[] work = new double[(int) (Math.min(length(), end + MARGIN) - first)];
		samples.read(first, work);
		boolean[] missing = bridged(work);
		double[] envelope = envelope(filtered(work));
		for (int i = 0; i < envelope.length; i++) {
			boolean isMissing = missing.length > 0 && missing[i];
			envelope[i] = isMissing ? Double.NaN : squared ? envelope[i] * envelope[i] : envelope[i];
		}
		block = Arrays.copyOfRange(envelope, (int) (start - first), (int) (end - first));
		blockFrom = start;
	}

	private double[] filtered(double[] work) {
		if (band.isEmpty()) {
			double mean = Arrays.stream(work).average().orElse(0);
			for (int i = 0; i < work.length; i++) {
				work[i] -= mean;
			}
			return work;
		}
		return new ButterworthFilter(ButterworthFilter.Band.BANDPASS, ORDER, band.get().low(), band.get().high(), true).apply(work, sampleRate);
	}

	/** Draws lines over missing samples, which would make all that the filter gives missing. @return which were missing; empty if none was */
	private static boolean[] bridged(double[] samples) {
		boolean[] missing = {};
		for (int i = 0; i < samples.length; i++) {
			if (Double.isNaN(samples[i])) {
				missing = missing.length == 0 ? new boolean[samples.length] : missing;
				int end = i;
				while (end < samples.length && Double.isNaN(samples[end])) {
					missing[end++] = true;
				}
				bridge(samples, i, end);
				i = end;
			}
		}
		return missing;
	}

	private static void bridge(double[] samples, int from, int to) {
		double before = from > 0 ? samples[from - 1] : to < samples.length ? samples[to] : 0;
		double after = to < samples.length ? samples[to] : before;
		for (int i = from; i < to; i++) {
			samples[i] = before + (after - before) * (i - from + 1) / (to - from + 1);
		}
	}

	/** The magnitude of the analytic signal, as {@code abs(scipy.signal.hilbert(x))}. */
	static double[] envelope(double[] samples) {
		int length = samples.length;
		double[] analytic = Arrays.copyOf(samples, 2 * length);
		var transform = new DoubleFFT_1D(length);
		transform.realForwardFull(analytic);
		int half = (length + 1) / 2;
		for (int k = 2; k < 2 * half; k++) {
			analytic[k] *= 2;
		}
		Arrays.fill(analytic, 2 * (length / 2 + 1), 2 * length, 0);
		transform.complexInverse(analytic, true);
		for (int i = 0; i < length; i++) {
			samples[i] = Math.hypot(analytic[2 * i], analytic[2 * i + 1]);
		}
		return samples;
	}
}
