package org.edgeloop.onnx.internal.shape.rules;

import java.util.List;
import java.util.Optional;

import org.edgeloop.onnx.internal.shape.NoShapeException;
import org.edgeloop.onnx.internal.shape.RuleContext;
import org.edgeloop.onnx.internal.shape.ShapeRules;
import org.edgeloop.onnx.model.Attribute;
import org.edgeloop.onnx.model.Dimension;
import org.edgeloop.onnx.model.ElementType;
import org.edgeloop.onnx.model.Shape;
import org.edgeloop.onnx.model.ValueType;

/** Attention: over [batch, heads, sequence, head size], or over [batch, sequence, heads · head size] with the heads as attributes. */
public final class AttentionRules {

	private static final int QUERY = 0;
	private static final int KEY = 1;
	private static final int VALUE = 2;
	private static final int PAST_KEY = 4;
	private static final int PAST_VALUE = 5;
	private static final Attribute NO_GRAPH = new Attribute.OfInt(0);

	private AttentionRules() {
	}

	public static void register(ShapeRules rules) {
		rules.put(AttentionRules::attention, "Attention");
		rules.put(AttentionRules::linear, "LinearAttention");
		rules.put(Outputs.like(0), "RotaryEmbedding");
		rules.putIn("ai.onnx.preview", AttentionRules::flexible, "FlexAttention");
	}

	private static void attention(RuleContext node) throws NoShapeException {
		ElementType element = node.element(QUERY);
		ElementType values = node.type(VALUE).flatMap(ValueType::tensorElement).orElse(element);
		Outputs.element(node, 1, element);
		Outputs.element(node, 2, values);
		Outputs.element(node, 3, element);
		Outputs.tensor(node, 0, element, () -> attended(node));
		Outputs.tensor(node, 1, element, () -> present(node, KEY, PAST_KEY));
		Outputs.tensor(node, 2, values, () -> present(node, VALUE, PAST_VALUE));
		Outputs.tensor(node, 3, element, () -> {
			Shape query = heads(node, QUERY);
			return Shape.of(query.get(0), query.get(1), query.get(2), present(node, KEY, PAST_KEY).get(2));
		});
	}

	private static Shape attended(RuleContext node) throws NoShapeException {
		Shape query = heads(node, QUERY);
		Dimension size = heads(node, VALUE).get(3);
		return node.shape(QUERY).rank() == 3 ? Shape.of(query.get(0), query.get(2), query.get(1).times(size))
				: Shape.of(query.get(0), query.get(1), query.get(2), size);
	}

	/** What was there before, and behind it what is new. */
	private static Shape present(RuleContext node, int input, int past) throws NoShapeException {
		Shape now = heads(node, input);
		if (!node.has(past)) {
			return now;
		}
		return Dimensions.with(now, 2, Dimensions.ofRank(node.shape(past), 4, "its past").get(2).plus(now.get(2)));
	}

	/** @return [batch, heads, sequence, head size] */
	private static Shape heads(RuleContext node, int input) throws NoShapeException {
		Shape shape = node.shape(input);
		if (shape.rank() == 3) {
			long heads = node.integer(input == QUERY ? "q_num_heads" : "kv_num_heads", 0);
			if (heads < 1) {
				throw NoShapeException.contradiction("its inputs have three axes, but it does not say how many heads they hold");
			}
			return Shape.of(shape.get(0), Dimension.of(heads), shape.get(1), shape.get(2).floorDivide(heads));
		}
		return Dimensions.ofRank(shape, 4, "one of query, key and value");
	}

	/** The state is a matrix for each head of the keys. */
	private static void linear(RuleContext node) throws NoShapeException {
		ElementType element = node.element(QUERY);
		ElementType state = node.type(3).flatMap(ValueType::tensorElement).orElse(element);
		Outputs.element(node, 1, state);
		Outputs.tensor(node, 0, element, () -> attended(node));
		Outputs.tensor(node, 1, state, () -> {
			Optional<Shape> past = node.knownShape(3).filter(Shape::isFixed);
			Shape keys = heads(node, KEY);
			return past.isPresent() ? past.get() : Shape.of(keys.get(0), keys.get(1), keys.get(3), heads(node, VALUE).get(3));
		});
	}

	/** Scores and probabilities go through subgraphs, if there are any. */
	private static void flexible(RuleContext node) throws NoShapeException {
		Outputs.element(node, 0, node.element(QUERY));
		Shape query = Dimensions.ofRank(node.shape(QUERY), 4, "its query");
		Shape key = Dimensions.ofRank(node.shape(KEY), 4, "its key");
		Dimension size = Dimensions.ofRank(node.shape(VALUE), 4, "its value").get(3);
		ElementType usual = node.element(QUERY) == ElementType.DOUBLE ? ElementType.DOUBLE : ElementType.FLOAT;
		ValueType scores = new ValueType.OfTensor(Outputs.typeAttribute(node, "softmax_precision", usual),
				Shape.of(query.get(0), query.get(1), query.get(2), key.get(2)));
		for (String modifier : List.of("score_mod", "prob_mod")) {
			if (node.attribute(modifier).orElse(NO_GRAPH) instanceof Attribute.OfGraph graph) {
				node.infer(graph.value(), List.of(Optional.of(scores)));
			}
		}
		Outputs.tensor(node, 0, node.element(QUERY), () -> Dimensions.with(query, 3, size));
	}
}
