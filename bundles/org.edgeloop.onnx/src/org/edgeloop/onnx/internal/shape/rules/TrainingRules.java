package org.edgeloop.onnx.internal.shape.rules;

import java.util.List;

import org.edgeloop.onnx.internal.shape.NoShapeException;
import org.edgeloop.onnx.internal.shape.RuleContext;
import org.edgeloop.onnx.internal.shape.ShapeRules;
import org.edgeloop.onnx.model.Attribute;

/** Steps of optimisers, whose inputs are learning rate and step count, then groups of tensors one behind the other; and gradients. */
public final class TrainingRules {

	private static final String DOMAIN = "ai.onnx.preview.training";
	/** Learning rate and step count. */
	private static final int BEFORE_GROUPS = 2;

	private TrainingRules() {
	}

	public static void register(ShapeRules rules) {
		// tensors, gradients, squares
		rules.putIn(DOMAIN, node -> updated(node, 3, List.of(0, 2)), "Adagrad");
		// tensors, gradients, first and second moments
		rules.putIn(DOMAIN, node -> updated(node, 4, List.of(0, 2, 3)), "Adam");
		// tensors, gradients, velocities
		rules.putIn(DOMAIN, node -> updated(node, 3, List.of(0, 2)), "Momentum");
		rules.putIn(DOMAIN, TrainingRules::gradients, "Gradient");
	}

	/**
	 * @param groups how many groups of tensors go in
	 * @param kept which of them come out
	 */
	private static void updated(RuleContext node, int groups, List<Integer> kept) throws NoShapeException {
		int tensors = (node.inputs() - BEFORE_GROUPS) / groups;
		if (node.inputs() != BEFORE_GROUPS + groups * tensors) {
			throw NoShapeException.contradiction("its %d inputs are not learning rate, step count and %d for each tensor".formatted(node.inputs(), groups));
		}
		for (int output = 0; output < kept.size() * tensors; output++) {
			int input = BEFORE_GROUPS + kept.get(output / tensors) * tensors + output % tensors;
			copy(node, input, output);
		}
	}

	private static void copy(RuleContext node, int input, int output) {
		if (output < node.outputs()) {
			node.type(input).ifPresent(type -> node.output(output, type));
		}
	}

	/** One for each input that {@code xs} names; they stand first. */
	private static void gradients(RuleContext node) {
		int count = node.attribute("xs").map(names -> names instanceof Attribute.OfStrings texts ? texts.values().size() : 0).orElse(0);
		for (int output = 0; output < Math.min(count, node.outputs()); output++) {
			copy(node, output, output);
		}
	}
}
