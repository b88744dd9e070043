package org.edgeloop.chart.trace;

/**
 * TensorBoard's smoothing: an exponential moving average over the points, whatever lies between them, divided by the sum of its weights,
 * so that it does not start at zero ("debiased"). With weight w: m ← w·m + (1 − w)·y, smoothed = m / (1 − wⁿ) after n values.
 *
 * @param weight of what came before, from 0 for none up to but not including 1
 */
public record Smoothing(double weight) {

	public static final Smoothing NONE = new Smoothing(0);

	/** @throws IllegalArgumentException if the weight is none */
	public Smoothing {
		if (!(weight >= 0 && weight < 1)) {
			throw new IllegalArgumentException("A weight of " + weight);
		}
	}

	/** @return whether values stay as they are */
	public boolean isNone() {
		return weight == 0;
	}

	/** @return as many points; values that are not finite stay what they are and are not averaged */
	public TraceData of(TraceData raw) {
		var smoothed = new double[raw.size()];
		double mean = 0;
		double power = 1;
		for (int i = 0; i < smoothed.length; i++) {
			double value = raw.y(i);
			if (Double.isFinite(value)) {
				mean = weight * mean + (1 - weight) * value;
				power *= weight;
				smoothed[i] = mean / (1 - power);
			} else {
				smoothed[i] = value;
			}
		}
		return raw.withValues(smoothed);
	}
}
