package org.edgeloop.onnx.internal.diff;

import java.io.IOException;
import java.util.Optional;
import java.util.function.IntPredicate;

import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.Tensor;
import org.edgeloop.onnx.quantization.Quantizations;
import org.edgeloop.onnx.shape.InferredShapes;

/** The constants of a side. One that is stored in few bits, and turned into real numbers for its node, counts as these numbers. */
final class Constants {

	private final GraphSide side;
	private final IntPredicate isAlone;
	private final Quantizations quantizations;

	/** @param isAlone of a node, whether the other side has none like it: only then its work is looked through */
	Constants(Model model, GraphSide side, InferredShapes shapes, IntPredicate isAlone) {
		this.side = side;
		this.isAlone = isAlone;
		quantizations = new Quantizations(model, Optional.of(shapes));
	}

	Optional<Tensor> of(int node, int slot) {
		int[] producers = side.producers(node);
		if (slot >= producers.length) {
			return Optional.empty();
		}
		return side.constant(node, slot).or(() -> producers[slot] == GraphSide.OUTSIDE ? Optional.empty() : dequantized(producers[slot]));
	}

	private Optional<Tensor> dequantized(int producer) {
		if (!side.node(producer).operator().equals("DequantizeLinear") || !isAlone.test(producer)) {
			return Optional.empty();
		}
		return side.constant(producer, 0).flatMap(stored -> quantizations.of(side.graph(), stored.name()).flatMap(quantization -> {
			try {
				return Optional.of(quantization.dequantized(stored));
			} catch (IOException _) {
				// scales that do not fit or cannot be read; the node shows as added or removed all the same
				return Optional.empty();
			}
		}));
	}
}
