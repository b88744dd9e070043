package org.edgeloop.drift.chunk;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/**
 * Bins of equal width by Doane's rule, which adds to Sturges' number some for a skewed distribution, as
 * {@code numpy.histogram_bin_edges(…, "doane")} makes them.
 * <p>
 * Source: D. P. Doane, Aesthetic Frequency Classifications, The American Statistician 30 (1976).
 */
final class DoaneBins {

	private final double[] edges;
	private final double[] referenceShares;

	DoaneBins(double[] reference) {
		double least = DoubleStream.of(reference).min().orElseThrow();
		double greatest = DoubleStream.of(reference).max().orElseThrow();
		double width = width(reference, greatest - least);
		int bins = width > 0 ? (int) Math.ceil((greatest - least) / width) : 1;
		double margin = least == greatest ? 0.5 : 0;
		edges = edges(least - margin, greatest + margin, bins);
		referenceShares = shares(reference);
	}

	private static double width(double[] values, double range) {
		int n = values.length;
		double mean = DoubleStream.of(values).sum() / n;
		double deviation = Math.sqrt(DoubleStream.of(values).map(value -> (value - mean) * (value - mean)).sum() / n);
		if (n <= 2 || deviation == 0) {
			return 0;
		}
		double skewness = DoubleStream.of(values).map(value -> cube((value - mean) / deviation)).sum() / n;
		double spread = Math.sqrt(6.0 * (n - 2) / ((n + 1.0) * (n + 3)));
		return range / (1 + log2(n) + log2(1 + Math.abs(skewness) / spread));
	}

	private static double[] edges(double from, double to, int bins) {
		double step = (to - from) / bins;
		double[] edges = new double[bins + 1];
		for (int i = 0; i < bins; i++) {
			edges[i] = i * step + from;
		}
		edges[bins] = to;
		return edges;
	}

	/** @return the reference's share of each bin, and 0 for what is outside them */
	double[] referenceShares() {
		return referenceShares.clone();
	}

	/** @return the share of the values in each bin, the last one closed, and in the last place of those outside all */
	double[] shares(double[] values) {
		int bins = edges.length - 1;
		long[] counts = new long[bins + 1];
		for (double value : values) {
			counts[bin(value, bins)]++;
		}
		return Arrays.stream(counts).mapToDouble(count -> (double) count / values.length).toArray();
	}

	private int bin(double value, int bins) {
		if (value < edges[0] || value > edges[bins]) {
			return bins;
		}
		int at = Arrays.binarySearch(edges, value);
		int bin = at >= 0 ? at : -at - 2;
		return Math.min(bin, bins - 1);
	}

	private static double cube(double value) {
		return value * value * value;
	}

	private static double log2(double value) {
		return Math.log(value) / Math.log(2);
	}
}
