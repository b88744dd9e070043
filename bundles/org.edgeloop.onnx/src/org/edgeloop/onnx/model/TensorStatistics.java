package org.edgeloop.onnx.model;

import java.util.List;

/**
 * What can be said of a tensor's numbers at once. Minimum, maximum, mean, deviation and histogram are of the finite ones; of complex
 * numbers they are of the real parts.
 *
 * @param elements how many there are
 * @param zeros how many are zero
 * @param nans how many are no number
 * @param positiveInfinities how many are +∞
 * @param negativeInfinities how many are -∞
 * @param minimum the least; NaN if none is finite
 * @param maximum the largest; NaN if none is finite
 * @param mean NaN if none is finite
 * @param deviation the standard deviation of all (divided by their number, not by one less); NaN if none is finite
 * @param histogram how many are in each of so many equally wide bins from minimum to maximum, the last one with its end; empty if none is
 *            finite
 */
public record TensorStatistics(long elements, long zeros, long nans, long positiveInfinities, long negativeInfinities, double minimum, double maximum,
		double mean, double deviation, List<Long> histogram) {

	public TensorStatistics {
		histogram = List.copyOf(histogram);
	}

	public long finite() {
		return elements - nans - positiveInfinities - negativeInfinities;
	}

	/** @return the share of zeros, from 0 to 1; 0 of no elements */
	public double sparsity() {
		return elements == 0 ? 0 : (double) zeros / elements;
	}

	/** @return where a bin of the histogram begins, and for the number of bins where the last one ends */
	public double edge(int bin) {
		return edge(minimum, maximum, bin, histogram.size());
	}

	static double edge(double minimum, double maximum, int bin, int bins) {
		double share = (double) bin / bins;
		return bin == bins ? maximum : minimum * (1 - share) + maximum * share;
	}
}
