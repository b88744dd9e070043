package org.edgeloop.onnx.diff;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.onnx.model.Tensor;
import org.edgeloop.onnx.model.TensorStatistics;
import org.edgeloop.onnx.model.TensorStatisticsOperation;

/** Counts how the elements of two tensors lie, between the least and the largest of both. */
public final class CompareHistogramsOperation {

	private static final int PIECE = 1 << 16;

	private final Tensor before;
	private final Tensor after;
	private final int bins;

	/** @param bins 1 or more */
	public CompareHistogramsOperation(Tensor before, Tensor after, int bins) {
		this.before = before;
		this.after = after;
		this.bins = bins;
	}

	/**
	 * @throws ProblemException if a tensor holds text, or its content is missing or shorter than its shape says
	 * @throws IOException if it cannot be read
	 * @throws java.util.concurrent.CancellationException if cancelled
	 */
	public TensorHistograms run(Progress progress) throws IOException {
		TensorStatistics one = new TensorStatisticsOperation(before, 1).run(progress);
		TensorStatistics other = new TensorStatisticsOperation(after, 1).run(progress);
		if (one.finite() + other.finite() == 0) {
			return new TensorHistograms(Double.NaN, Double.NaN, List.of(), List.of());
		}
		double from = one.finite() == 0 ? other.minimum() : other.finite() == 0 ? one.minimum() : Math.min(one.minimum(), other.minimum());
		double to = one.finite() == 0 ? other.maximum() : other.finite() == 0 ? one.maximum() : Math.max(one.maximum(), other.maximum());
		return new TensorHistograms(from, to, counts(before, from, to, progress), counts(after, from, to, progress));
	}

	private List<Long> counts(Tensor tensor, double from, double to, Progress progress) throws IOException {
		long[] counts = new long[bins];
		for (long start = 0; start < tensor.elements(); start += PIECE) {
			progress.checkCancelled();
			for (double number : tensor.doubles(start, (int) Math.min(PIECE, tensor.elements() - start))) {
				if (Double.isFinite(number)) {
					counts[bin(number, from, to)]++;
				}
			}
		}
		return Arrays.stream(counts).boxed().toList();
	}

	/** Halved before they are subtracted, so that no range of doubles becomes infinite. */
	private int bin(double number, double from, double to) {
		double width = to / 2 - from / 2;
		return width == 0 ? 0 : (int) Math.min(bins - 1, (number / 2 - from / 2) / width * bins);
	}
}
