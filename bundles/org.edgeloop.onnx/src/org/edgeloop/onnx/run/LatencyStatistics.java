package org.edgeloop.onnx.run;

import java.util.Arrays;

/**
 * How long something took in repeated runs, in milliseconds.
 *
 * @param runs how many
 * @param median of all
 * @param deviation the median distance from the median, unscaled
 * @param least of all
 * @param most of all
 * @param mean of all
 * @param percentile5 linear between the two nearest, as NumPy's default
 * @param percentile95 as {@code percentile5}
 */
public record LatencyStatistics(int runs, double median, double deviation, double least, double most, double mean, double percentile5,
		double percentile95) {

	/** @param milliseconds at least one */
	public static LatencyStatistics of(double... milliseconds) {
		double[] sorted = milliseconds.clone();
		Arrays.sort(sorted);
		double median = quantile(sorted, 0.5);
		double[] distances = Arrays.stream(sorted).map(time -> Math.abs(time - median)).sorted().toArray();
		return new LatencyStatistics(sorted.length, median, quantile(distances, 0.5), sorted[0], sorted[sorted.length - 1],
				Arrays.stream(sorted).average().orElseThrow(), quantile(sorted, 0.05), quantile(sorted, 0.95));
	}

	private static double quantile(double[] sorted, double part) {
		double place = part * (sorted.length - 1);
		int below = (int) place;
		int above = Math.min(below + 1, sorted.length - 1);
		return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
	}
}
