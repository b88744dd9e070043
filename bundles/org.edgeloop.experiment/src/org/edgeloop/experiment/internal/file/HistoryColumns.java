package org.edgeloop.experiment.internal.file;

import java.util.Arrays;

import org.edgeloop.experiment.MetricHistory;

/** Collects a metric's values in columns that grow. */
final class HistoryColumns implements MetricLines.Sink {

	private long[] timestamps;
	private double[] values;
	private long[] steps;
	private int size;

	/** @param expected how many values there may be */
	HistoryColumns(int expected) {
		timestamps = new long[expected];
		values = new double[expected];
		steps = new long[expected];
	}

	@Override
	public void point(long timestamp, double value, long step) {
		if (size == values.length) {
			resize(Math.max(64, size + (size >> 1)));
		}
		timestamps[size] = timestamp;
		values[size] = value;
		steps[size++] = step;
	}

	MetricHistory history() {
		resize(size);
		return new MetricHistory(timestamps, values, steps);
	}

	private void resize(int length) {
		if (length != values.length) {
			timestamps = Arrays.copyOf(timestamps, length);
			values = Arrays.copyOf(values, length);
			steps = Arrays.copyOf(steps, length);
		}
	}
}
