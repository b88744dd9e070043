package org.edgeloop.device.ui.live;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.edgeloop.chart.trace.TraceData;

/**
 * What a channel has given since it was first watched: the latest samples as they came, and the older they are, the longer the
 * stretches of which only the lowest and the highest are kept. Grows with the logarithm of the number of samples. To be used by one
 * thread at a time.
 */
final class LiveHistory {

	private final List<LiveLevel> levels = new ArrayList<>(List.of(new LiveLevel()));
	private double last = Double.NaN;
	private double lowest = Double.NaN;
	private double highest = Double.NaN;
	private double sum;
	private long values;
	private long samples;

	/** @param time in seconds, not before that of the last one; @param value NaN for none */
	void add(double time, double value) {
		samples++;
		last = value;
		if (Double.isFinite(value)) {
			lowest = values == 0 ? value : Math.min(lowest, value);
			highest = values == 0 ? value : Math.max(highest, value);
			sum += value;
			values++;
		}
		add(0, time, value, value);
	}

	private void add(int depth, double time, double low, double high) {
		if (depth == levels.size()) {
			levels.add(new LiveLevel());
		}
		LiveLevel level = levels.get(depth);
		if (level.add(time, low, high)) {
			add(depth + 1, level.time(), level.low(), level.high());
		}
	}

	/** @return the whole history: for each stretch its lowest and its highest value, at one time */
	TraceData trace() {
		// The coarsest level that is needed is the first one that has forgotten nothing.
		int coarsest = 0;
		while (levels.get(coarsest).isFull()) {
			coarsest++;
		}
		var points = new Points();
		for (int depth = coarsest; depth >= 0; depth--) {
			LiveLevel level = levels.get(depth);
			double end = depth == 0 ? Double.POSITIVE_INFINITY : levels.get(depth - 1).time(0);
			for (int i = 0; i < level.size() && level.time(i) < end; i++) {
				points.add(level.time(i), level.low(i));
				if (level.high(i) != level.low(i)) {
					points.add(level.time(i), level.high(i));
				}
			}
		}
		return points.trace();
	}

	/** @return the last sample's value; NaN for none */
	double last() {
		return last;
	}

	double lowest() {
		return lowest;
	}

	double highest() {
		return highest;
	}

	double mean() {
		return sum / values;
	}

	long samples() {
		return samples;
	}

	/** Points that grow in number. */
	private static final class Points {

		private double[] x = new double[1024];
		private double[] y = new double[1024];
		private int size;

		void add(double time, double value) {
			if (size == x.length) {
				x = Arrays.copyOf(x, 2 * size);
				y = Arrays.copyOf(y, 2 * size);
			}
			x[size] = time;
			y[size++] = value;
		}

		TraceData trace() {
			return TraceData.of(Arrays.copyOf(x, size), Arrays.copyOf(y, size));
		}
	}
}
