package org.edgeloop.signal.internal.pyramid;

import java.util.Arrays;

import org.edgeloop.signal.Envelope;

/**
 * What a run of samples comes to: smallest and largest value, sum of squares, valid and missing samples. It grows as runs are
 * added. The order of values is that of {@link Math#min}: −0.0 is smaller than +0.0. NaN is a missing sample.
 */
public final class Summary {

	private double min;
	private double max;
	private double sumSquares;
	/** What the additions to the sum lost so far (Neumaier): sums of 10^9 squares stay exact to a few units in the last place. */
	private double lost;
	private double valid;
	private boolean gap;

	public Summary() {
		clear();
	}

	static Summary[] array(int length) {
		var summaries = new Summary[length];
		Arrays.setAll(summaries, i -> new Summary());
		return summaries;
	}

	/** Makes this the summary of no samples. */
	public void clear() {
		min = Double.POSITIVE_INFINITY;
		max = Double.NEGATIVE_INFINITY;
		sumSquares = 0;
		lost = 0;
		valid = 0;
		gap = false;
	}

	/** Adds all that {@code other} was made of. */
	public void add(Summary other) {
		include(other.min, other.max);
		addSquares(other.sumSquares(), other.valid);
		gap |= other.gap;
	}

	/** Widens the range of values; {@code low} and {@code high} are numbers. */
	public void include(double low, double high) {
		min = Math.min(min, low);
		max = Math.max(max, high);
	}

	/** Adds {@code count} valid samples whose squares sum up to {@code sum}. */
	public void addSquares(double sum, double count) {
		double total = sumSquares + sum;
		if (Double.isFinite(total)) {
			lost += Math.abs(sumSquares) >= Math.abs(sum) ? sumSquares - total + sum : sum - total + sumSquares;
		}
		sumSquares = total;
		valid += count;
	}

	/** @return the smallest value; +∞ if there is none */
	public double min() {
		return min;
	}

	/** @return the largest value; −∞ if there is none */
	public double max() {
		return max;
	}

	/** Notes that at least one sample is missing. */
	public void addGap() {
		gap = true;
	}

	public boolean hasGap() {
		return gap;
	}

	/** @return whether no valid sample was added */
	public boolean isEmpty() {
		return valid == 0;
	}

	public double sumSquares() {
		return sumSquares + lost;
	}

	/** @return the root of the mean square of the valid samples; NaN if there are none */
	public double rms() {
		return isEmpty() ? Double.NaN : Math.sqrt(sumSquares() / valid);
	}

	/** Puts this into bin {@code k} of an envelope: NaN in all three where there is no valid sample. */
	public void writeTo(Envelope envelope, int k) {
		envelope.min()[k] = isEmpty() ? Double.NaN : min;
		envelope.max()[k] = isEmpty() ? Double.NaN : max;
		envelope.rms()[k] = rms();
		if (gap) {
			envelope.flags()[k] |= Envelope.GAP;
		}
	}
}
