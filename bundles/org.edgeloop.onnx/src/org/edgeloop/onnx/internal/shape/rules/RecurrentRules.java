package org.edgeloop.onnx.internal.shape.rules;

import java.util.Optional;

import org.edgeloop.onnx.internal.shape.NoShapeException;
import org.edgeloop.onnx.internal.shape.RuleContext;
import org.edgeloop.onnx.internal.shape.ShapeRules;
import org.edgeloop.onnx.model.Dimension;
import org.edgeloop.onnx.model.ElementType;
import org.edgeloop.onnx.model.Shape;

/** Recurrent layers: all their hidden states, the last one, and of an LSTM its last cell state. */
public final class RecurrentRules {

	private static final int OUTPUTS = 3;

	private RecurrentRules() {
	}

	public static void register(ShapeRules rules) {
		rules.put(RecurrentRules::layer, "RNN", "GRU", "LSTM");
		rules.putIn(ContribRules.DOMAIN, RecurrentRules::layer, "DynamicQuantizeLSTM");
	}

	private static void layer(RuleContext node) throws NoShapeException {
		ElementType element = node.element(0);
		for (int output = 0; output < OUTPUTS; output++) {
			Outputs.element(node, output, element);
		}
		boolean batchFirst = node.integer("layout", 0) != 0;
		Dimension sequence = input(node, batchFirst ? 1 : 0);
		Dimension batch = input(node, batchFirst ? 0 : 1);
		Dimension directions = Dimension.of(node.text("direction", "forward").equals("bidirectional") ? 2 : 1);
		Dimension hidden = hidden(node);
		Shape states = batchFirst ? Shape.of(batch, sequence, directions, hidden) : Shape.of(sequence, directions, batch, hidden);
		Shape last = batchFirst ? Shape.of(batch, directions, hidden) : Shape.of(directions, batch, hidden);
		Outputs.tensor(node, 0, element, () -> states);
		Outputs.tensor(node, 1, element, () -> last);
		Outputs.tensor(node, 2, element, () -> last);
	}

	private static Dimension input(RuleContext node, int axis) throws NoShapeException {
		Optional<Shape> input = node.knownShape(0);
		return input.isPresent() ? Dimensions.ofRank(input.get(), 3, "its input").get(axis) : Dimension.UNKNOWN;
	}

	/** The attribute, or else the last axis of the recurrence weights, [directions, gates · hidden, hidden]. */
	private static Dimension hidden(RuleContext node) {
		long told = node.integer("hidden_size", 0);
		return told > 0 ? Dimension.of(told) : node.knownShape(2).filter(shape -> shape.rank() == 3).map(shape -> shape.get(2)).orElse(Dimension.UNKNOWN);
	}
}
