package org.edgeloop.device.internal.live;

import java.io.IOException;
import java.util.Arrays;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;

/**
 * Lays values that come now and then onto an even grid of times: sample k is what was known of each channel at k / rate seconds after the
 * first value. Channels of which nothing is known yet are NaN.
 */
final class SampleGrid {

	/** Takes the samples of the grid in turn. */
	@FunctionalInterface
	interface Samples {
		void append(double[] values) throws IOException;
	}

	/** A clock that jumps by more is broken, and would fill the disk. */
	private static final double LONGEST_GAP_SECONDS = 24 * 3600;

	private final double rate;
	private final Samples samples;
	private final double[] known;
	private long firstNanos = -1;
	private long next;

	SampleGrid(int channels, double rate, Samples samples) {
		this.rate = rate;
		this.samples = samples;
		known = new double[channels];
		Arrays.fill(known, Double.NaN);
	}

	/**
	 * @param nanos when it came; a time before the last one counts as that
	 * @param values one for each channel; NaN where nothing new is known
	 */
	void add(long nanos, double[] values) throws IOException {
		if (firstNanos < 0) {
			firstNanos = nanos;
		}
		fillUpTo(nanos);
		for (int i = 0; i < known.length; i++) {
			if (!Double.isNaN(values[i])) {
				known[i] = values[i];
			}
		}
	}

	/** The last values are known from their time on, and are the grid's next sample. */
	void end() throws IOException {
		if (firstNanos >= 0) {
			emit();
		}
	}

	/** Emits the samples before a time, which is when what is known changes. */
	private void fillUpTo(long nanos) throws IOException {
		double seconds = (nanos - firstNanos) / 1e9;
		if (seconds - next / rate > LONGEST_GAP_SECONDS) {
			throw new ProblemException(Problem.error("The times of the values jump by more than a day", "after " + next / rate + " s", "see the device's clock"));
		}
		while (next / rate < seconds) {
			emit();
		}
	}

	private void emit() throws IOException {
		samples.append(known.clone());
		next++;
	}
}
