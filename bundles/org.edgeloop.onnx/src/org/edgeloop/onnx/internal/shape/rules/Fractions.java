package org.edgeloop.onnx.internal.shape.rules;

import java.io.IOException;
import java.util.Optional;

import org.edgeloop.onnx.internal.shape.RuleContext;
import org.edgeloop.onnx.model.Dimension;
import org.edgeloop.onnx.model.Tensor;

/** Floats that sizes hang on, such as the scales of images. */
final class Fractions {

	private static final int MOST = 4096;

	/** Scales of two sizes in practice are of small numbers. */
	private static final int LARGEST_DENOMINATOR = 64;

	private Fractions() {
	}

	/** @return what an input of floats holds in every run; empty if that is not known, or it is large */
	static Optional<double[]> of(RuleContext node, int input) {
		Optional<Tensor> constant = node.constant(input).filter(tensor -> tensor.elements() <= MOST);
		if (constant.isEmpty()) {
			return Optional.empty();
		}
		try {
			return Optional.of(constant.get().doubles(0, (int) constant.get().elements()));
		} catch (IOException e) {
			return Optional.empty();
		}
	}

	/** @return max(ceil((limit - start) / delta), 0) */
	static Optional<Long> rangeLength(RuleContext node) {
		Optional<double[]> start = of(node, 0);
		Optional<double[]> limit = of(node, 1);
		Optional<double[]> delta = of(node, 2);
		if (start.isEmpty() || limit.isEmpty() || delta.isEmpty() || start.get().length * limit.get().length * delta.get().length != 1) {
			return Optional.empty();
		}
		return Optional.of(Math.max((long) Math.ceil((limit.get()[0] - start.get()[0]) / delta.get()[0]), 0));
	}

	/** @return a size times a scale, rounded down; computed in 32 bits as runtimes do */
	static Dimension scaled(Dimension size, double scale) {
		if (size.isFixed()) {
			return Dimension.of((long) Math.floor((float) size.size().getAsLong() * (float) scale));
		}
		for (int denominator = 1; denominator <= LARGEST_DENOMINATOR; denominator++) {
			double numerator = scale * denominator;
			if (numerator == Math.rint(numerator)) {
				return size.times((long) numerator).floorDivide(denominator);
			}
		}
		return Dimension.UNKNOWN;
	}
}
