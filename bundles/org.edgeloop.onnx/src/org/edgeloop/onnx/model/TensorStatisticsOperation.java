package org.edgeloop.onnx.model;

import java.io.IOException;
import java.util.Arrays;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.onnx.internal.model.Moments;

/** Goes through a tensor twice, piece by piece: once for what can be summed up, once for the histogram between the ends found. */
public final class TensorStatisticsOperation {

	private static final int PIECE = 1 << 16;

	private final Tensor tensor;
	private final int bins;

	/** @param bins of the histogram, 1 or more */
	public TensorStatisticsOperation(Tensor tensor, int bins) {
		this.tensor = tensor;
		this.bins = bins;
	}

	/**
	 * @throws ProblemException if the tensor holds text, or its content is missing or shorter than its shape says
	 * @throws IOException if it cannot be read
	 * @throws java.util.concurrent.CancellationException if cancelled
	 */
	public TensorStatistics run(Progress progress) throws IOException {
		progress.begin("Reading " + tensor.name(), 2 * tensor.elements());
		var moments = new Moments();
		long elements = tensor.elements();
		for (long from = 0; from < elements; from += PIECE) {
			moments.add(piece(from, progress));
		}
		long[] histogram = new long[moments.finite() == 0 ? 0 : bins];
		for (long from = 0; from < elements && histogram.length > 0; from += PIECE) {
			count(piece(from, progress), moments.minimum(), moments.maximum(), histogram);
		}
		return new TensorStatistics(elements, moments.zeros(), moments.nans(), moments.positiveInfinities(), moments.negativeInfinities(),
				moments.minimum(), moments.maximum(), moments.mean(), moments.deviation(), Arrays.stream(histogram).boxed().toList());
	}

	private double[] piece(long from, Progress progress) throws IOException {
		progress.checkCancelled();
		int count = (int) Math.min(PIECE, tensor.elements() - from);
		double[] numbers = tensor.doubles(from, count);
		progress.worked(count);
		return numbers;
	}

	private static void count(double[] numbers, double minimum, double maximum, long[] histogram) {
		for (double number : numbers) {
			if (Double.isFinite(number)) {
				histogram[bin(number, minimum, maximum, histogram.length)]++;
			}
		}
	}

	/** Halved before they are subtracted, so that the widest range of doubles does not become infinite. */
	private static int bin(double number, double minimum, double maximum, int bins) {
		double half = maximum / 2 - minimum / 2;
		int bin = half == 0 ? 0 : Math.clamp((int) ((number / 2 - minimum / 2) / half * bins), 0, bins - 1);
		if (bin > 0 && number < TensorStatistics.edge(minimum, maximum, bin, bins)) {
			return bin - 1;
		}
		return bin < bins - 1 && number >= TensorStatistics.edge(minimum, maximum, bin + 1, bins) && half > 0 ? bin + 1 : bin;
	}
}
