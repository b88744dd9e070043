package org.edgeloop.onnx.internal.shape.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.edgeloop.onnx.internal.shape.NoShapeException;
import org.edgeloop.onnx.internal.shape.RuleContext;
import org.edgeloop.onnx.internal.shape.ShapeRules;
import org.edgeloop.onnx.model.Dimension;
import org.edgeloop.onnx.model.ElementType;
import org.edgeloop.onnx.model.Shape;
import org.edgeloop.onnx.model.ValueType;

/** ONNX Runtime's own operators, domain {@code com.microsoft}, that its optimisers and exporters write most. */
public final class ContribRules {

	static final String DOMAIN = "com.microsoft";

	private ContribRules() {
	}

	public static void register(ShapeRules rules) {
		rules.putIn(DOMAIN, Outputs.like(0), "Gelu", "BiasGelu", "FastGelu", "QuickGelu", "QLinearSigmoid", "QLinearLeakyRelu", "RotaryEmbedding", "MoE",
				"QMoE", "BiasAdd", "BiasSoftmax", "NhwcAddActivation");
		rules.putIn(DOMAIN, node -> broadcast(node, 3), "QLinearAdd", "QLinearMul");
		rules.putIn(DOMAIN, ContribRules::concatenated, "QLinearConcat");
		rules.putIn(DOMAIN, ContribRules::splitGelu, "BiasSplitGelu");
		rules.putIn(DOMAIN, ContribRules::embedded, "EmbedLayerNormalization");
		rules.putIn(DOMAIN, node -> channelsLast(node, 1, node.element(0), true), "NhwcConv", "NhwcFusedConv");
		rules.putIn(DOMAIN, node -> channelsLast(node, 3, node.element(7), node.integer("channels_last", 0) != 0), "QLinearConv");
		rules.putIn(DOMAIN, ContribRules::channelsLastPool, "NhwcMaxPool");
		rules.putIn(DOMAIN, ContribRules::distances, "CDist");
		rules.putIn(DOMAIN, node -> Outputs.tensor(node, 0, node.integer("positive", 1) != 0 ? ElementType.UINT32 : ElementType.INT32, () -> node.shape(0)),
				"MurmurHash3");
	}

	private static void broadcast(RuleContext node, int second) throws NoShapeException {
		Outputs.tensor(node, 0, node.element(0),
				() -> Broadcast.of(node.shape(0), node.shape(second)));
	}

	/** Behind the scale and the zero point of the result come three inputs for each part: tensor, scale, zero point. */
	private static void concatenated(RuleContext node) throws NoShapeException {
		Outputs.tensor(node, 0, node.element(1), () -> {
			Shape result = node.shape(2);
			int axis = Axes.of(node.integer("axis", 0), result.rank());
			Dimension size = result.get(axis);
			for (int input = 5; input < node.inputs(); input += 3) {
				size = size.plus(Dimensions.ofRank(node.shape(input), result.rank(), "a part").get(axis));
			}
			return Dimensions.with(result, axis, size);
		});
	}

	/** One half gates the other. */
	private static void splitGelu(RuleContext node) throws NoShapeException {
		Outputs.tensor(node, 0, node.element(0), () -> {
			Shape input = Dimensions.atLeast(node.shape(0), 1, "its input");
			return Dimensions.with(input, -1, input.get(-1).floorDivide(2));
		});
	}

	/** Ids of words [batch, sequence] and a table of words [words, size]. */
	private static void embedded(RuleContext node) throws NoShapeException {
		ElementType element = node.element(2);
		Outputs.element(node, 1, ElementType.INT32);
		Outputs.element(node, 2, element);
		ValueType sum = new ValueType.OfTensor(element, embedding(node));
		node.output(0, sum);
		Outputs.tensor(node, 1, ElementType.INT32, () -> Shape.of(Dimensions.ofRank(node.shape(0), 2, "its ids").get(0)));
		if (node.outputs() > 2) {
			node.output(2, sum);
		}
	}

	private static Shape embedding(RuleContext node) throws NoShapeException {
		Shape ids = Dimensions.ofRank(node.shape(0), 2, "its ids");
		Optional<Shape> words = node.knownShape(2).filter(shape -> shape.rank() == 2);
		return Shape.of(ids.get(0), ids.get(1), words.map(shape -> shape.get(1)).orElse(Dimension.UNKNOWN));
	}

	/** Weights stay with their channels before the kernel, [maps, channels / group, kernel …], or behind it where the image has them so. */
	private static void channelsLast(RuleContext node, int weights, ElementType element, boolean last) throws NoShapeException {
		Outputs.tensor(node, 0, element, () -> {
			Shape kernel = node.shape(weights);
			if (!last) {
				return ConvolutionRules.convolved(node, node.knownShape(0), Optional.of(kernel));
			}
			boolean kernelLast = node.node().operator().equals("NhwcConv");
			Shape maps = kernelLast ? channelsFirst(kernel) : kernel;
			return ChannelsLast.after(node.shape(0), image -> ConvolutionRules.convolved(node, Optional.of(image), Optional.of(maps)));
		});
	}

	private static Shape channelsFirst(Shape kernel) {
		List<Dimension> dimensions = new ArrayList<>(kernel.dimensions());
		dimensions.add(1, dimensions.removeLast());
		return new Shape(dimensions);
	}

	private static void channelsLastPool(RuleContext node) throws NoShapeException {
		Outputs.tensor(node, 0, node.element(0), () -> ChannelsLast.after(node.shape(0), image -> PoolingRules.pooled(node, image)));
	}

	private static void distances(RuleContext node) throws NoShapeException {
		Outputs.tensor(node, 0, node.element(0), () -> Shape.of(Dimensions.ofRank(node.shape(0), 2, "its first input").get(0),
				Dimensions.ofRank(node.shape(1), 2, "its second input").get(0)));
	}
}
