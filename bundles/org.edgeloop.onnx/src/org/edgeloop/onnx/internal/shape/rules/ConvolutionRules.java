package org.edgeloop.onnx.internal.shape.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.edgeloop.onnx.internal.shape.NoShapeException;
import org.edgeloop.onnx.internal.shape.RuleContext;
import org.edgeloop.onnx.internal.shape.ShapeRules;
import org.edgeloop.onnx.model.Dimension;
import org.edgeloop.onnx.model.ElementType;
import org.edgeloop.onnx.model.Shape;

/** Convolutions: batch and channels first, then the spatial axes. */
public final class ConvolutionRules {

	private static final int FIRST_SPATIAL = 2;

	private ConvolutionRules() {
	}

	public static void register(ShapeRules rules) {
		rules.put(node -> convolution(node, 1, node.element(0)), "Conv", "DeformConv");
		rules.put(node -> convolution(node, 1, ElementType.INT32), "ConvInteger");
		rules.put(node -> convolution(node, 3, node.element(7)), "QLinearConv");
		rules.put(ConvolutionRules::transposed, "ConvTranspose");
		rules.put(ConvolutionRules::causal, "CausalConvWithState");
		rules.putIn(ContribRules.DOMAIN, node -> convolution(node, 1, node.element(0)), "FusedConv");
	}

	/** @param weights the input with the weights, [maps, channels / group, kernel …] */
	private static void convolution(RuleContext node, int weights, ElementType element) throws NoShapeException {
		Outputs.tensor(node, 0, element, () -> convolved(node, node.knownShape(0), node.knownShape(weights)));
	}

	static Shape convolved(RuleContext node, Optional<Shape> input, Optional<Shape> weights) throws NoShapeException {
		Dimension batch = input.isPresent() ? Dimensions.atLeast(input.get(), FIRST_SPATIAL, "its input").get(0) : Dimension.UNKNOWN;
		Dimension maps = weights.isPresent() ? Dimensions.atLeast(weights.get(), FIRST_SPATIAL, "its weights").get(0) : Dimension.UNKNOWN;
		if (input.isPresent() && weights.isPresent()) {
			Dimensions.ofRank(weights.get(), input.get().rank(), "its weights");
			Dimension needed = weights.get().get(1).times(node.integer("group", 1));
			Dimensions.same(input.get().get(1), needed, "the number of channels of its input and its weights");
		}
		List<Dimension> kernel = kernel(node, weights, input);
		List<Dimension> spatial = input.map(ConvolutionRules::spatial).orElse(Collections.nCopies(kernel.size(), Dimension.UNKNOWN));
		return image(batch, maps, new SlidingWindow(node, kernel).outputs(spatial));
	}

	private static List<Dimension> kernel(RuleContext node, Optional<Shape> weights, Optional<Shape> input) throws NoShapeException {
		Optional<List<Long>> written = node.integers("kernel_shape").filter(sizes -> !sizes.isEmpty());
		List<Dimension> kernel;
		if (written.isPresent()) {
			kernel = Dimensions.fixed(written.get());
		} else if (weights.isPresent()) {
			kernel = spatial(weights.get());
		} else if (input.isPresent()) {
			kernel = Collections.nCopies(input.get().rank() - FIRST_SPATIAL, Dimension.UNKNOWN);
		} else {
			throw NoShapeException.unknown("neither the shape of its input nor that of its weights is known");
		}
		if (input.isPresent() && kernel.size() != input.get().rank() - FIRST_SPATIAL) {
			throw NoShapeException.contradiction("its kernel has %d axes, but its input %s".formatted(kernel.size(), input.get()));
		}
		return kernel;
	}

	private static void transposed(RuleContext node) throws NoShapeException {
		Outputs.tensor(node, 0, node.element(0), () -> {
			Shape input = Dimensions.atLeast(node.shape(0), FIRST_SPATIAL, "its input");
			Optional<Shape> weights = node.knownShape(1);
			Dimension maps = weights.isPresent()
					? Dimensions.ofRank(weights.get(), input.rank(), "its weights").get(1).times(node.integer("group", 1))
					: Dimension.UNKNOWN;
			List<Dimension> computed = new SlidingWindow(node, kernel(node, weights, Optional.of(input))).transposed(spatial(input));
			return image(input.get(0), maps, chosen(node, computed));
		});
	}

	/** What {@code output_shape} says, which some write with batch and channels before it. */
	private static List<Dimension> chosen(RuleContext node, List<Dimension> computed) throws NoShapeException {
		Optional<List<Long>> written = node.integers("output_shape").filter(sizes -> !sizes.isEmpty());
		if (written.isEmpty()) {
			return computed;
		}
		List<Long> sizes = written.get();
		if (sizes.size() < computed.size()) {
			throw NoShapeException.contradiction("its attribute 'output_shape' has %d numbers instead of %d".formatted(sizes.size(), computed.size()));
		}
		return Dimensions.fixed(sizes.subList(sizes.size() - computed.size(), sizes.size()));
	}

	/** The state holds what the kernel still needs of the steps before. */
	private static void causal(RuleContext node) throws NoShapeException {
		ElementType element = node.element(0);
		Outputs.element(node, 1, element);
		Outputs.tensor(node, 0, element, () -> Dimensions.ofRank(node.shape(0), 3, "its input"));
		Outputs.tensor(node, 1, element, () -> {
			Shape input = node.shape(0);
			return Shape.of(input.get(0), input.get(1), Dimensions.ofRank(node.shape(1), 3, "its weights").get(2).minus(1));
		});
	}

	static List<Dimension> spatial(Shape shape) {
		return shape.dimensions().subList(FIRST_SPATIAL, shape.rank());
	}

	/** @return batch, channels and the spatial axes as a shape */
	static Shape image(Dimension batch, Dimension channels, List<Dimension> spatial) {
		List<Dimension> dimensions = new ArrayList<>(List.of(batch, channels));
		dimensions.addAll(spatial);
		return new Shape(dimensions);
	}
}
