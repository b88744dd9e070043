package org.edgeloop.onnx.quantization;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.onnx.model.Tensor;

/**
 * How whole numbers of a tensor stand for real ones: {@code real = (number − zero point) · scale}, as DequantizeLinear computes it.
 *
 * @param scale one for the tensor, one for each index of an axis, or one for each block along it
 * @param zeroPoint of the scale's shape; empty for 0
 * @param axis which the scales go along; -1 for one scale alone
 * @param blockSize how many indices of the axis share a scale; 0 if each has its own
 * @param source what says so, such as {@code DequantizeLinear "conv1_dq"}
 */
public record Quantization(Tensor scale, Optional<Tensor> zeroPoint, int axis, int blockSize, String source) {

	/** @return whether there are several scales */
	public boolean isPerAxis() {
		return axis >= 0;
	}

	/**
	 * Reads scales and zero points, to turn elements of a tensor into real numbers.
	 *
	 * @param dims the tensor's
	 * @throws ProblemException if there are not as many scales as the tensor needs
	 * @throws IOException if they cannot be read
	 */
	public Dequantizer dequantizer(List<Long> dims) throws IOException {
		if (axis >= dims.size() || scale.elements() != scales(dims)) {
			throw new ProblemException(Problem.error("scales of the shape %s do not fit a tensor of the shape %s".formatted(scale.shape(), dims),
					source, "the model has to be made anew"));
		}
		int count = Math.toIntExact(scale.elements());
		double[] zeros = zeroPoint.isPresent() ? zeroPoint.get().doubles(0, count) : new double[count];
		return new Dequantizer(this, dims, scale.doubles(0, count), zeros);
	}

	private long scales(List<Long> dims) {
		if (!isPerAxis()) {
			return 1;
		}
		if (blockSize == 0) {
			return dims.get(axis);
		}
		long scales = 1;
		for (int i = 0; i < dims.size(); i++) {
			scales *= i == axis ? Math.ceilDiv(dims.get(i), blockSize) : dims.get(i);
		}
		return scales;
	}
}
