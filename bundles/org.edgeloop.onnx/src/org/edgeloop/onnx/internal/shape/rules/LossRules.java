package org.edgeloop.onnx.internal.shape.rules;

import org.edgeloop.onnx.internal.shape.NoShapeException;
import org.edgeloop.onnx.internal.shape.RuleContext;
import org.edgeloop.onnx.internal.shape.ShapeRules;
import org.edgeloop.onnx.model.Shape;

/** Losses of training: one number, or one for each target. */
public final class LossRules {

	private LossRules() {
	}

	public static void register(ShapeRules rules) {
		rules.put(LossRules::loss, "NegativeLogLikelihoodLoss");
		rules.put(node -> {
			Outputs.element(node, 1, node.element(0));
			loss(node);
			Outputs.tensor(node, 1, node.element(0), () -> node.shape(0));
		}, "SoftmaxCrossEntropyLoss");
	}

	private static void loss(RuleContext node) throws NoShapeException {
		Outputs.tensor(node, 0, node.element(0), () -> node.text("reduction", "mean").equals("none") ? node.shape(1) : Shape.SCALAR);
	}
}
