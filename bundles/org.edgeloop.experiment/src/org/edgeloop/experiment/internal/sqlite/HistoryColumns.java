package org.edgeloop.experiment.internal.sqlite;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.edgeloop.experiment.MetricHistory;

/** The columns of a history while they grow. */
final class HistoryColumns {

	private static final int FIRST = 64;

	private long[] timestamps;
	private double[] values;
	private long[] steps;
	private int size;
	private boolean isSorted = true;

	HistoryColumns() {
		this(FIRST);
	}

	private HistoryColumns(int room) {
		timestamps = new long[room];
		values = new double[room];
		steps = new long[room];
	}

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

	/** @return these pieces one after the other, then ascending by timestamp, step and value, as MLflow's server hands them over */
	static MetricHistory joined(List<HistoryColumns> pieces) {
		var whole = new HistoryColumns(pieces.stream().mapToInt(piece -> piece.size).sum());
		pieces.forEach(whole::append);
		return whole.isSorted ? new MetricHistory(whole.timestamps, whole.values, whole.steps) : whole.sorted();
	}

	/** There must be room. */
	private void append(HistoryColumns piece) {
		System.arraycopy(piece.timestamps, 0, timestamps, size, piece.size);
		System.arraycopy(piece.values, 0, values, size, piece.size);
		System.arraycopy(piece.steps, 0, steps, size, piece.size);
		isSorted &= piece.isSorted && (size == 0 || piece.size == 0 || compare(size - 1, size) <= 0);
		size += piece.size;
	}

	private MetricHistory sorted() {
		int[] order = IntStream.range(0, size).boxed().sorted(this::compare).mapToInt(Integer::intValue).toArray();
		return new MetricHistory(IntStream.of(order).mapToLong(i -> timestamps[i]).toArray(),
				IntStream.of(order).mapToDouble(i -> values[i]).toArray(), IntStream.of(order).mapToLong(i -> steps[i]).toArray());
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
