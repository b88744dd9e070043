package org.edgeloop.experiment.internal.sqlite;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

import org.edgeloop.experiment.MetricHistory;

/** The columns of a history while they grow. */
final class HistoryColumns {

	private static final int FIRST = 64;

	private long[] timestamps = new long[FIRST];
	private double[] values = new double[FIRST];
	private long[] steps = new long[FIRST];
	private int size;
	private boolean isSorted = true;

	void add(long timestamp, double value, long step) {
		if (size == values.length) {
			grow();
		}
		timestamps[size] = timestamp;
		values[size] = value;
		steps[size] = step;
		isSorted &= size == 0 || compare(size - 1, size) <= 0;
		size++;
	}

	/** Appends what another has. */
	void addAll(HistoryColumns others) {
		for (int i = 0; i < others.size; i++) {
			add(others.timestamps[i], others.values[i], others.steps[i]);
		}
	}

	/** @return ascending by timestamp, step and value, as MLflow's server hands them over */
	MetricHistory sorted() {
		if (isSorted) {
			return new MetricHistory(Arrays.copyOf(timestamps, size), Arrays.copyOf(values, size), Arrays.copyOf(steps, size));
		}
		int[] order = IntStream.range(0, size).boxed().sorted(Comparator.comparing(i -> i, this::compare)).mapToInt(i -> i).toArray();
		return new MetricHistory(Arrays.stream(order).mapToLong(i -> timestamps[i]).toArray(),
				Arrays.stream(order).mapToDouble(i -> values[i]).toArray(), Arrays.stream(order).mapToLong(i -> steps[i]).toArray());
	}

	private int compare(int one, int other) {
		int result = Long.compare(timestamps[one], timestamps[other]);
		if (result == 0) {
			result = Long.compare(steps[one], steps[other]);
		}
		return result == 0 ? Double.compare(values[one], values[other]) : result;
	}

	private void grow() {
		int length = values.length * 2;
		timestamps = Arrays.copyOf(timestamps, length);
		values = Arrays.copyOf(values, length);
		steps = Arrays.copyOf(steps, length);
	}
}
