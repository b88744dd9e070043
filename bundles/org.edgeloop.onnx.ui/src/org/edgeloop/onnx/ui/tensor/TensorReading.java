package org.edgeloop.onnx.ui.tensor;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

import org.edgeloop.base.Progress;
import org.edgeloop.onnx.model.Tensor;
import org.edgeloop.onnx.model.TensorStatistics;
import org.edgeloop.onnx.model.TensorStatisticsOperation;
import org.edgeloop.onnx.quantization.Quantization;

/** What is read of tensors in the background. */
final class TensorReading {

	private static final int BINS = 64;

	private TensorReading() {
	}

	/** Bins of whole numbers are as wide as whole numbers of them, so that none holds more just by where it begins and ends. */
	static TensorStatistics statistics(Tensor tensor, Progress progress) throws IOException {
		if (!tensor.type().isInteger()) {
			return new TensorStatisticsOperation(tensor, BINS).run(progress);
		}
		TensorStatistics range = new TensorStatisticsOperation(tensor, 1).run(progress);
		double values = range.maximum() - range.minimum() + 1;
		return values > 1 ? new TensorStatisticsOperation(tensor, (int) Math.ceil(values / Math.ceil(values / BINS))).run(progress) : range;
	}

	static List<ScaleRow> scales(Quantization quantization) throws IOException {
		int count = Math.toIntExact(quantization.scale().elements());
		double[] scales = quantization.scale().doubles(0, count);
		double[] zeros = quantization.zeroPoint().isPresent() ? quantization.zeroPoint().get().doubles(0, count) : new double[count];
		return IntStream.range(0, count).mapToObj(index -> new ScaleRow(index, scales[index], zeros[index])).toList();
	}
}
