package org.edgeloop.signal.internal.spectrum;

import java.io.IOException;
import java.util.Optional;

import org.edgeloop.base.Progress;
import org.edgeloop.signal.dsp.Detrend;
import org.jtransforms.fft.DoubleFFT_1D;
import org.visnow.jlargearrays.ConcurrencyUtils;

/** The mean of |X|² over the segments of a run of samples. */
public final class AveragedPower {

	static {
		// Whoever computes many spectra spreads them over the threads; a transform with threads of its own would only wait for them.
		ConcurrencyUtils.setNumberOfThreads(1);
	}

	private final double[] weights;
	private final Optional<Detrend> detrend;
	private final DoubleFFT_1D transform;
	private final double[] work;
	private final double[] sums;
	private long segments;
	private long leftOut;

	/** @param weights of a segment's samples */
	public AveragedPower(double[] weights, Optional<Detrend.Kind> detrend) {
		this.weights = weights;
		this.detrend = detrend.map(Detrend::new);
		transform = new DoubleFFT_1D(weights.length);
		work = new double[weights.length];
		sums = new double[weights.length / 2 + 1];
	}

	/**
	 * Adds all segments that lie in the run as a whole.
	 *
	 * @param hop samples from a segment's first to the next one's
	 */
	public void add(SampleRun run, int hop, Progress progress) throws IOException {
		for (long from = 0; from + weights.length <= run.length(); from += hop) {
			progress.checkCancelled();
			run.read(from, work);
			addSegment();
			progress.worked(hop);
		}
	}

	private void addSegment() {
		for (double sample : work) {
			if (Double.isNaN(sample)) {
				leftOut++;
				return;
			}
		}
		detrend.ifPresent(step -> step.apply(work, Double.NaN));
		for (int i = 0; i < work.length; i++) {
			work[i] *= weights[i];
		}
		transform.realForward(work);
		addPower();
		segments++;
	}

	/** JTransforms puts the real part of bin N/2 of an even N where the imaginary part of bin 0, always 0, would be. */
	private void addPower() {
		int length = work.length;
		sums[0] += work[0] * work[0];
		for (int k = 1; k < (length + 1) / 2; k++) {
			double re = work[2 * k];
			// Of an odd N the last bin's imaginary part lies there.
			double im = 2 * k + 1 < length ? work[2 * k + 1] : work[1];
			sums[k] += re * re + im * im;
		}
		if (length % 2 == 0) {
			sums[length / 2] += work[1] * work[1];
		}
	}

	public long segments() {
		return segments;
	}

	/** @return how many segments lack samples */
	public long leftOut() {
		return leftOut;
	}

	/** @return the mean of |X|² of bins from 0 to half the segment */
	public double[] mean() {
		double[] mean = sums.clone();
		for (int k = 0; k < mean.length; k++) {
			mean[k] /= segments;
		}
		return mean;
	}
}
