package org.edgeloop.signal.internal.spectrum;

import java.io.IOException;
import java.util.Optional;

import org.edgeloop.base.Progress;
import org.edgeloop.signal.dsp.Detrend;
import org.edgeloop.signal.internal.fourier.PowerTransform;

/** The mean of |X|² over the segments of a run of samples. */
public final class AveragedPower {

	private final double[] weights;
	private final Optional<Detrend> detrend;
	private final PowerTransform transform;
	private final double[] work;
	private final double[] power;
	private final double[] sums;
	private long segments;
	private long leftOut;

	/** @param weights of a segment's samples */
	public AveragedPower(double[] weights, Optional<Detrend.Kind> detrend) {
		this.weights = weights;
		this.detrend = detrend.map(Detrend::new);
		transform = new PowerTransform(weights.length);
		work = new double[weights.length];
		power = new double[transform.bins()];
		sums = new double[transform.bins()];
	}

	/**
	 * Adds all segments that lie in the run as a whole.
	 *
	 * @param hop samples from a segment's first to the next one's
	 * @param added is run after each segment
	 */
	public void add(SampleRun run, int hop, Progress progress, Runnable added) throws IOException {
		for (long from = 0; from + weights.length <= run.length(); from += hop) {
			progress.checkCancelled();
			run.read(from, work);
			addSegment();
			added.run();
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
		transform.apply(work, power);
		for (int k = 0; k < sums.length; k++) {
			sums[k] += power[k];
		}
		segments++;
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
