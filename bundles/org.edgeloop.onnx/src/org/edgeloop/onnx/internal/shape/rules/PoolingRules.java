package org.edgeloop.onnx.internal.shape.rules;

import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.edgeloop.onnx.internal.shape.NoShapeException;
import org.edgeloop.onnx.internal.shape.RuleContext;
import org.edgeloop.onnx.internal.shape.ShapeRules;
import org.edgeloop.onnx.model.Dimension;
import org.edgeloop.onnx.model.ElementType;
import org.edgeloop.onnx.model.Shape;

/** Pools, whole or of regions: batch and channels first, then the spatial axes. */
public final class PoolingRules {

	private PoolingRules() {
	}

	public static void register(ShapeRules rules) {
		rules.put(PoolingRules::pool, "MaxPool", "AveragePool", "LpPool");
		rules.put(PoolingRules::globalPool, "GlobalMaxPool", "GlobalAveragePool", "GlobalLpPool");
		rules.put(PoolingRules::unpool, "MaxUnpool");
		rules.put(PoolingRules::maxRoiPool, "MaxRoiPool");
		rules.put(PoolingRules::roiAlign, "RoiAlign");
		rules.putIn(ContribRules.DOMAIN, PoolingRules::quantizedPool, "QLinearAveragePool");
		rules.putIn(ContribRules.DOMAIN, PoolingRules::quantizedGlobalPool, "QLinearGlobalAveragePool");
		rules.putIn(ContribRules.DOMAIN, PoolingRules::pool, "MaxpoolWithMask");
	}

	private static List<Dimension> kernel(RuleContext node, Shape input) throws NoShapeException {
		List<Long> kernel = node.integers("kernel_shape").orElseThrow(() -> NoShapeException.contradiction("it has no attribute 'kernel_shape'"));
		if (kernel.size() != input.rank() - 2) {
			throw NoShapeException.contradiction("its kernel has %d axes, but its input is %s".formatted(kernel.size(), input));
		}
		return Dimensions.fixed(kernel);
	}

	private static void pool(RuleContext node) throws NoShapeException {
		Outputs.element(node, 1, ElementType.INT64);
		Outputs.tensor(node, 0, node.element(0), () -> pooled(node, node.shape(0)));
		Outputs.tensor(node, 1, ElementType.INT64, () -> pooled(node, node.shape(0)));
	}

	static Shape pooled(RuleContext node, Shape input) throws NoShapeException {
		Dimensions.atLeast(input, 2, "its input");
		return ConvolutionRules.image(input.get(0), input.get(1),
				new SlidingWindow(node, kernel(node, input)).outputs(ConvolutionRules.spatial(input)));
	}

	private static void quantizedPool(RuleContext node) throws NoShapeException {
		Outputs.tensor(node, 0, node.element(0), () -> node.integer("channels_last", 0) == 0 ? pooled(node, node.shape(0))
				: ChannelsLast.after(node.shape(0), first -> pooled(node, first)));
	}

	private static void globalPool(RuleContext node) throws NoShapeException {
		Outputs.tensor(node, 0, node.element(0), () -> globallyPooled(node.shape(0)));
	}

	private static Shape globallyPooled(Shape input) throws NoShapeException {
		Dimensions.atLeast(input, 2, "its input");
		return ConvolutionRules.image(input.get(0), input.get(1), Collections.nCopies(input.rank() - 2, Dimension.of(1)));
	}

	private static void quantizedGlobalPool(RuleContext node) throws NoShapeException {
		Outputs.tensor(node, 0, node.element(0), () -> node.integer("channels_last", 0) == 0 ? globallyPooled(node.shape(0))
				: ChannelsLast.after(node.shape(0), PoolingRules::globallyPooled));
	}

	private static void unpool(RuleContext node) throws NoShapeException {
		Outputs.tensor(node, 0, node.element(0), () -> {
			Shape input = Dimensions.atLeast(node.shape(0), 2, "its input");
			Optional<List<Dimension>> told = node.numbers(2).filter(sizes -> sizes.size() == input.rank());
			if (told.isPresent()) {
				return new Shape(told.get());
			}
			if (node.has(2)) {
				return ConvolutionRules.image(input.get(0), input.get(1), Collections.nCopies(input.rank() - 2, Dimension.UNKNOWN));
			}
			return ConvolutionRules.image(input.get(0), input.get(1),
					new SlidingWindow(node, kernel(node, input)).unpooled(ConvolutionRules.spatial(input)));
		});
	}

	private static void maxRoiPool(RuleContext node) throws NoShapeException {
		Outputs.tensor(node, 0, node.element(0), () -> {
			List<Long> pooled = node.integers("pooled_shape")
					.orElseThrow(() -> NoShapeException.contradiction("it has no attribute 'pooled_shape'"));
			return ConvolutionRules.image(regions(node), channels(node), Dimensions.fixed(pooled));
		});
	}

	private static void roiAlign(RuleContext node) throws NoShapeException {
		Outputs.tensor(node, 0, node.element(0), () -> ConvolutionRules.image(regions(node), channels(node),
				Dimensions.fixed(List.of(node.integer("output_height", 1), node.integer("output_width", 1)))));
	}

	private static Dimension regions(RuleContext node) {
		return node.knownShape(1).filter(shape -> shape.rank() > 0).map(shape -> shape.get(0)).orElse(Dimension.UNKNOWN);
	}

	private static Dimension channels(RuleContext node) {
		return node.knownShape(0).filter(shape -> shape.rank() > 1).map(shape -> shape.get(1)).orElse(Dimension.UNKNOWN);
	}
}
