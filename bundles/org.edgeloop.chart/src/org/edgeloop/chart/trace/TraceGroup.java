package org.edgeloop.chart.trace;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Traces together: their mean and the range in which they lie. At each x where any of them has a point, those that reach so far are taken
 * with the value on the straight line between their neighbouring points; before its first and behind its last point, and where a value is
 * not finite, a trace does not count. Where there are more than 16384 different x, the x are divided into as many equal stretches, and each
 * stretch has the mean, the lowest and the highest of all values in it, so that spikes stay in the range.
 *
 * @param mean of the traces that count
 * @param low the lowest of them
 * @param high the highest of them
 */
public record TraceGroup(TraceData mean, TraceData low, TraceData high) {

	private static final int MOST = 16_384;

	/** @param traces at least one */
	public static TraceGroup of(List<TraceData> traces) {
		double[] places = places(traces);
		return places.length <= MOST ? atPlaces(traces, places) : inStretches(traces, places[0], places[places.length - 1]);
	}

	private static double[] places(List<TraceData> traces) {
		return traces.stream().distinct().flatMapToDouble(trace -> IntStream.range(0, trace.size()).mapToDouble(trace::x)).sorted()
				.distinct().toArray();
	}

	private static TraceGroup atPlaces(List<TraceData> traces, double[] places) {
		var sums = new Sums(places.length);
		for (TraceData trace : traces) {
			for (int i = 0; i < places.length; i++) {
				sums.add(i, trace.valueAt(places[i]));
			}
		}
		return sums.group(places);
	}

	private static TraceGroup inStretches(List<TraceData> traces, double first, double last) {
		var sums = new Sums(MOST);
		double width = (last - first) / MOST;
		for (TraceData trace : traces) {
			for (int i = 0; i < trace.size(); i++) {
				sums.add((int) Math.clamp((trace.x(i) - first) / width, 0, MOST - 1), trace.y(i));
			}
		}
		var middles = new double[MOST];
		Arrays.setAll(middles, i -> first + (i + 0.5) * width);
		return sums.group(middles);
	}

	/** What is known of each x. */
	private static final class Sums {

		private final double[] sum;
		private final int[] count;
		private final double[] low;
		private final double[] high;

		Sums(int size) {
			sum = new double[size];
			count = new int[size];
			low = new double[size];
			high = new double[size];
			Arrays.fill(low, Double.POSITIVE_INFINITY);
			Arrays.fill(high, Double.NEGATIVE_INFINITY);
		}

		void add(int place, double value) {
			if (Double.isFinite(value)) {
				sum[place] += value;
				count[place]++;
				low[place] = Math.min(low[place], value);
				high[place] = Math.max(high[place], value);
			}
		}

		/** Places where nothing counts are left out: they are no gap of the group. */
		TraceGroup group(double[] places) {
			int size = (int) Arrays.stream(count).filter(values -> values > 0).count();
			var x = new double[size];
			var mean = new double[size];
			var bottom = new double[size];
			var top = new double[size];
			int next = 0;
			for (int i = 0; i < places.length; i++) {
				if (count[i] > 0) {
					x[next] = places[i];
					mean[next] = sum[i] / count[i];
					bottom[next] = low[i];
					top[next++] = high[i];
				}
			}
			return new TraceGroup(TraceData.of(x, mean), TraceData.of(x, bottom), TraceData.of(x, top));
		}
	}
}
