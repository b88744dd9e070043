package org.edgeloop.onnx.quantization;

import java.io.IOException;
import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.onnx.internal.quantization.DequantizedContent;
import org.edgeloop.onnx.internal.quantization.ScalePlaces;
import org.edgeloop.onnx.model.ElementType;
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
	 * Reads scales and zero points.
	 *
	 * @param stored a tensor of whole numbers that is quantized so
	 * @return a tensor of the real numbers that they stand for, as float32; worked out when its content is read
	 * @throws ProblemException if there are not as many scales as the tensor needs
	 * @throws IOException if they cannot be read
	 */
	public Tensor dequantized(Tensor stored) throws IOException {
		if (axis >= stored.dims().size()) {
			throw misfit(stored);
		}
		var places = new ScalePlaces(stored.dims(), axis, blockSize);
		if (scale.elements() != places.count()) {
			throw misfit(stored);
		}
		int count = Math.toIntExact(scale.elements());
		double[] zeros = zeroPoint.isPresent() ? zeroPoint.get().doubles(0, count) : new double[count];
		return new Tensor(stored.name(), ElementType.FLOAT, stored.dims(), stored.documentation(),
				new DequantizedContent(stored, places, scale.doubles(0, count), zeros));
	}

	private ProblemException misfit(Tensor stored) {
		return new ProblemException(Problem.error("scales of the shape %s do not fit a tensor of the shape %s".formatted(scale.shape(), stored.shape()),
				source, "the model has to be made anew"));
	}
}
