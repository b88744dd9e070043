package org.edgeloop.experiment;

/**
 * All values that one metric of one run has had, as columns of equal length in the order in which the store keeps them. The arrays
 * are not copied and must not be written.
 *
 * @param timestamps in milliseconds since 1970
 * @param values any double, NaN and infinities included
 * @param steps training steps
 */
public record MetricHistory(long[] timestamps, double[] values, long[] steps) {

	public MetricHistory {
		if (timestamps.length != values.length || steps.length != values.length) {
			throw new IllegalArgumentException("Columns of " + timestamps.length + ", " + values.length + " and " + steps.length);
		}
	}

	public int size() {
		return values.length;
	}

	public MetricPoint point(int index) {
		return new MetricPoint(timestamps[index], values[index], steps[index]);
	}
}
