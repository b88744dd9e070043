package org.edgeloop.onnx.internal.shape.rules;

import java.util.List;
import java.util.Optional;

import org.edgeloop.onnx.internal.shape.NoShapeException;
import org.edgeloop.onnx.internal.shape.RuleContext;
import org.edgeloop.onnx.internal.shape.ShapeRules;
import org.edgeloop.onnx.model.Dimension;
import org.edgeloop.onnx.model.ElementType;
import org.edgeloop.onnx.model.Shape;

/** Attention as ONNX Runtime's optimisers write it, over [batch, sequence, heads · head size]. */
public final class ContribAttentionRules {

	private ContribAttentionRules() {
	}

	public static void register(ShapeRules rules) {
		rules.putIn(ContribRules.DOMAIN, node -> packed(node, 4), "Attention");
		rules.putIn(ContribRules.DOMAIN, node -> packed(node, 8), "QAttention");
		rules.putIn(ContribRules.DOMAIN, ContribAttentionRules::multiHead, "MultiHeadAttention");
		rules.putIn(ContribRules.DOMAIN, ContribAttentionRules::grouped, "GroupQueryAttention");
	}

	/**
	 * Weights for query, key and value stand in one matrix.
	 *
	 * @param past the input with keys and values of before, [2, batch, heads, sequence, head size]
	 */
	private static void packed(RuleContext node, int past) throws NoShapeException {
		boolean quantized = past == 8;
		ElementType element = quantized ? node.element(3) : node.element(0);
		Outputs.element(node, 1, element);
		Shape input = Dimensions.ofRank(node.shape(0), 3, "its input");
		Dimension hidden = valueSize(node);
		Outputs.tensor(node, 0, element, () -> Shape.of(input.get(0), input.get(1), hidden));
		Outputs.tensor(node, 1, element, () -> {
			Dimension heads = Dimension.of(node.integer("num_heads", 1));
			Dimension before = node.has(past) ? Dimensions.ofRank(node.shape(past), 5, "its past").get(3) : Dimension.of(0);
			return Shape.of(Dimension.of(2), input.get(0), heads, before.plus(input.get(1)), hidden.floorDivide(heads));
		});
	}

	private static Dimension valueSize(RuleContext node) {
		Optional<Dimension> told = node.integers("qkv_hidden_sizes").filter(sizes -> sizes.size() == 3).map(List::getLast).map(Dimension::of);
		return told.orElseGet(() -> node.knownShape(1).filter(weights -> weights.rank() == 2).map(weights -> weights.get(1).floorDivide(3))
				.orElse(Dimension.UNKNOWN));
	}

	/** Query [batch, sequence, size], or all three in [batch, sequence, heads, 3, head size]; the value may have its heads apart. */
	private static void multiHead(RuleContext node) throws NoShapeException {
		ElementType element = node.element(0);
		for (int present = 1; present < 3; present++) {
			Outputs.element(node, present, element);
		}
		Outputs.tensor(node, 0, element, () -> {
			Shape query = Dimensions.atLeast(node.shape(0), 3, "its query");
			if (query.rank() == 5) {
				return Shape.of(query.get(0), query.get(1), query.get(2).times(query.get(4)));
			}
			Optional<Shape> value = node.knownShape(2);
			Dimension size = value.map(shape -> shape.rank() == 4 ? shape.get(1).times(shape.get(3)) : shape.get(-1)).orElse(Dimension.UNKNOWN);
			return Shape.of(query.get(0), query.get(1), node.has(2) ? size : query.get(2));
		});
	}

	/** Without a key the query holds all three. */
	private static void grouped(RuleContext node) throws NoShapeException {
		ElementType element = node.element(0);
		for (int present = 1; present < 3; present++) {
			Outputs.element(node, present, element);
		}
		long heads = node.integer("num_heads", 1);
		long groups = node.integer("kv_num_heads", heads);
		Shape query = Dimensions.ofRank(node.shape(0), 3, "its query");
		Dimension headSize = query.get(2).floorDivide(node.has(1) ? heads : heads + 2 * groups);
		Outputs.tensor(node, 0, element, () -> Shape.of(query.get(0), query.get(1), headSize.times(heads)));
		for (int present = 1; present < 3; present++) {
			node.reason(present, "how long the cache grows depends on the lengths of the sequences");
			Outputs.tensor(node, present, element, () -> Shape.of(query.get(0), Dimension.of(groups), node.fresh("cache"), headSize));
		}
	}
}
