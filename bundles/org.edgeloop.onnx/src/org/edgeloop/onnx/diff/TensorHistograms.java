package org.edgeloop.onnx.diff;

import java.util.List;

/**
 * Two tensors' finite elements in the same bins.
 *
 * @param from where the first bin begins; NaN if no element is finite
 * @param to where the last bin ends, which belongs to it
 * @param before how many are in each of so many equally wide bins; empty if no element is finite
 * @param after as {@code before}
 */
public record TensorHistograms(double from, double to, List<Long> before, List<Long> after) {

	public TensorHistograms {
		before = List.copyOf(before);
		after = List.copyOf(after);
	}

	/** @return where a bin begins, and for the number of bins where the last one ends */
	public double edge(int bin) {
		double share = (double) bin / before.size();
		return bin == before.size() ? to : from * (1 - share) + to * share;
	}
}
