package org.edgeloop.onnx.internal.shape.rules;

import java.util.Optional;

import org.edgeloop.onnx.internal.shape.NoShapeException;
import org.edgeloop.onnx.internal.shape.RuleContext;
import org.edgeloop.onnx.internal.shape.ShapeRules;
import org.edgeloop.onnx.model.Dimension;
import org.edgeloop.onnx.model.ElementType;
import org.edgeloop.onnx.model.Shape;

/** Elements selected by what they are: how many there will be shows only in a run, unless the input stands in the model. */
public final class SelectionRules {

	private SelectionRules() {
	}

	public static void register(ShapeRules rules) {
		rules.put(SelectionRules::nonZero, "NonZero");
		rules.put(SelectionRules::compress, "Compress");
		rules.put(SelectionRules::unique, "Unique");
		rules.putIn(ContribRules.DOMAIN, SelectionRules::uniqueOfList, "Unique");
	}

	private static void nonZero(RuleContext node) throws NoShapeException {
		Outputs.tensor(node, 0, ElementType.INT64, () -> {
			long rank = node.shape(0).rank();
			Optional<Long> count = Content.of(node, 0).flatMap(SelectionRules::countTrue);
			if (count.isEmpty()) {
				node.reason(0, "how many elements are not zero shows only in a run");
			}
			return Shape.of(Dimension.of(rank), count.map(Dimension::of).orElseGet(() -> node.fresh("count")));
		});
	}

	private static Optional<Long> countTrue(Content content) {
		long count = 0;
		for (Dimension element : content.elements()) {
			Dimension truth = Arithmetic.truth(element);
			if (truth.isUnknown()) {
				return Optional.empty();
			}
			count += truth.size().getAsLong();
		}
		return Optional.of(count);
	}

	/** Without an axis, of the flattened input. */
	private static void compress(RuleContext node) throws NoShapeException {
		Outputs.tensor(node, 0, node.element(0), () -> {
			Optional<Long> count = Content.of(node, 1).flatMap(SelectionRules::countTrue);
			if (count.isEmpty()) {
				node.reason(0, "how many elements the condition selects shows only in a run");
			}
			Dimension selected = count.map(Dimension::of).orElseGet(() -> node.fresh("count"));
			if (node.attribute("axis").isEmpty()) {
				return Shape.of(selected);
			}
			Shape input = node.shape(0);
			return Dimensions.with(input, Axes.of(node.integer("axis", 0), input.rank()), selected);
		});
	}

	private static void unique(RuleContext node) throws NoShapeException {
		Dimension count = node.fresh("count");
		boolean flat = node.attribute("axis").isEmpty();
		Outputs.element(node, 0, node.element(0));
		Outputs.element(node, 2, ElementType.INT64);
		for (int output : new int[] { 1, 3 }) {
			Outputs.tensor(node, output, ElementType.INT64, () -> Shape.of(count));
		}
		for (int output : new int[] { 0, 1, 3 }) {
			node.reason(output, "how many elements differ shows only in a run");
		}
		if (flat) {
			node.output(0, node.element(0), Shape.of(count));
		}
		Shape input = node.shape(0);
		int axis = flat ? 0 : Axes.of(node.integer("axis", 0), input.rank());
		if (!flat) {
			node.output(0, node.element(0), Dimensions.with(input, axis, count));
		}
		Outputs.tensor(node, 2, ElementType.INT64, () -> Shape.of(flat ? Dimensions.product(input.dimensions()) : input.get(axis)));
	}

	private static void uniqueOfList(RuleContext node) throws NoShapeException {
		Dimension count = node.fresh("count");
		Outputs.tensor(node, 0, node.element(0), () -> Shape.of(count));
		Outputs.tensor(node, 2, ElementType.INT64, () -> Shape.of(count));
		Outputs.tensor(node, 1, ElementType.INT64, () -> node.shape(0));
	}
}
