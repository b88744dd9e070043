package org.edgeloop.onnx.internal.shape.rules;

import java.util.Optional;

import org.edgeloop.onnx.internal.shape.NoShapeException;
import org.edgeloop.onnx.internal.shape.RuleContext;
import org.edgeloop.onnx.internal.shape.ShapeRules;
import org.edgeloop.onnx.model.Dimension;
import org.edgeloop.onnx.model.ElementType;
import org.edgeloop.onnx.model.Shape;

/** Normalisations, the softmax family and dropout: the first output has the shape of the first input. */
public final class NormalizationRules {

	/** Since then the mask of Dropout is of bools. */
	private static final int DROPOUT_WITH_BOOL_MASK = 10;

	private NormalizationRules() {
	}

	public static void register(ShapeRules rules) {
		rules.put(Outputs.like(0), "Softmax", "LogSoftmax", "Hardmax", "InstanceNormalization", "GroupNormalization", "LpNormalization", "LRN",
				"MeanVarianceNormalization");
		rules.put(NormalizationRules::rms, "RMSNormalization", "SimplifiedLayerNormalization");
		rules.put(NormalizationRules::batch, "BatchNormalization");
		rules.put(NormalizationRules::layer, "LayerNormalization");
		rules.put(NormalizationRules::dropout, "Dropout");
		rules.putIn(ContribRules.DOMAIN, Outputs.like(0), "GroupNorm", "QLinearSoftmax");
		rules.putIn(ContribRules.DOMAIN, NormalizationRules::skipLayer, "SkipLayerNormalization", "SkipSimplifiedLayerNormalization");
		rules.putIn(ContribRules.DOMAIN, NormalizationRules::skipGroup, "SkipGroupNorm");
		rules.putIn(ContribRules.DOMAIN, NormalizationRules::biasDropout, "BiasDropout", "BitmaskDropout");
	}

	/** The result has the type of the scale. */
	private static void rms(RuleContext node) throws NoShapeException {
		ElementType element = node.type(1).flatMap(type -> type.tensorElement()).orElse(node.element(0));
		Outputs.element(node, 1, ElementType.FLOAT);
		Outputs.tensor(node, 0, element, () -> node.shape(0));
		Outputs.tensor(node, 1, ElementType.FLOAT, () -> statistics(node));
	}

	/** All further outputs are statistics of channels, as the inputs for mean and variance are. */
	private static void batch(RuleContext node) throws NoShapeException {
		ElementType element = node.element(0);
		ElementType statistics = node.type(3).flatMap(type -> type.tensorElement()).orElse(element);
		for (int output = 1; output < node.outputs(); output++) {
			Outputs.element(node, output, statistics);
		}
		Optional<Shape> channels = node.knownShape(3).or(() -> node.knownShape(0).filter(shape -> shape.rank() > 1).map(shape -> Shape.of(shape.get(1))));
		for (int output = 1; output < node.outputs() && channels.isPresent(); output++) {
			Outputs.tensor(node, output, statistics, channels::get);
		}
		Outputs.tensor(node, 0, element, () -> node.shape(0));
	}

	private static void layer(RuleContext node) throws NoShapeException {
		ElementType statistics = Outputs.typeAttribute(node, "stash_type", ElementType.FLOAT);
		Outputs.element(node, 1, statistics);
		Outputs.element(node, 2, statistics);
		Outputs.tensor(node, 0, node.element(0), () -> node.shape(0));
		Outputs.tensor(node, 1, statistics, () -> statistics(node));
		Outputs.tensor(node, 2, statistics, () -> statistics(node));
	}

	/** One for each slice from {@code axis} on. */
	private static Shape statistics(RuleContext node) throws NoShapeException {
		Shape shape = node.shape(0);
		int first = Axes.of(node.integer("axis", -1), shape.rank());
		for (int axis = first; axis < shape.rank(); axis++) {
			shape = Dimensions.with(shape, axis, Dimension.of(1));
		}
		return shape;
	}

	private static void dropout(RuleContext node) throws NoShapeException {
		ElementType mask = node.opset() < DROPOUT_WITH_BOOL_MASK ? node.element(0) : ElementType.BOOL;
		Outputs.element(node, 1, mask);
		Outputs.tensor(node, 0, node.element(0), () -> node.shape(0));
		Outputs.tensor(node, 1, mask, () -> node.shape(0));
	}

	/** The sum of input and skip is the last output; mean and inverse deviation stand between. */
	private static void skipLayer(RuleContext node) throws NoShapeException {
		Outputs.tensor(node, 0, node.element(0), () -> node.shape(0));
		for (int statistics = 1; statistics < 3; statistics++) {
			Outputs.tensor(node, statistics, ElementType.FLOAT, () -> Dimensions.with(Dimensions.atLeast(node.shape(0), 1, "its input"), -1, Dimension.of(1)));
		}
		Outputs.tensor(node, 3, node.element(0), () -> node.shape(0));
	}

	private static void skipGroup(RuleContext node) throws NoShapeException {
		Outputs.tensor(node, 0, node.element(0), () -> node.shape(0));
		Outputs.tensor(node, 1, node.element(0), () -> node.shape(0));
	}

	/** A mask of bits is packed into words of 32. */
	private static void biasDropout(RuleContext node) throws NoShapeException {
		boolean bits = node.node().operator().equals("BitmaskDropout");
		Outputs.tensor(node, 0, node.element(0), () -> node.shape(0));
		Outputs.tensor(node, 1, bits ? ElementType.UINT32 : ElementType.BOOL,
				() -> bits ? Shape.of(Dimensions.product(node.shape(0).dimensions()).ceilDivide(Integer.SIZE)) : node.shape(0));
	}
}
