package org.edgeloop.onnx.internal.shape.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.edgeloop.onnx.internal.shape.NoShapeException;
import org.edgeloop.onnx.internal.shape.RuleContext;
import org.edgeloop.onnx.internal.shape.ShapeRules;
import org.edgeloop.onnx.model.Attribute;
import org.edgeloop.onnx.model.Dimension;
import org.edgeloop.onnx.model.Shape;

/** Images made larger and smaller, and space exchanged for channels. */
public final class ResizeRules {

	private ResizeRules() {
	}

	public static void register(ShapeRules rules) {
		rules.put(node -> Outputs.tensor(node, 0, node.element(0), () -> resized(node)), "Resize");
		rules.put(node -> Outputs.tensor(node, 0, node.element(0), () -> upsampled(node)), "Upsample");
		rules.put(node -> Outputs.tensor(node, 0, node.element(0), () -> depthToSpace(node)), "DepthToSpace");
		rules.put(node -> Outputs.tensor(node, 0, node.element(0), () -> spaceToDepth(node)), "SpaceToDepth");
	}

	/** Scales are the second input in opset 10, and the third since, with sizes as the fourth. */
	private static Shape resized(RuleContext node) throws NoShapeException {
		int scales = node.opset() < 11 ? 1 : 2;
		Shape input = node.shape(0);
		Optional<List<Long>> told = node.integers("axes");
		List<Integer> axes = told.isPresent() ? Axes.of(told.get(), input.rank()) : IntStream.range(0, input.rank()).boxed().toList();
		return node.opset() >= 11 && node.has(3) ? toSizes(node, input, axes) : scaled(node, input, axes, scales);
	}

	private static Shape toSizes(RuleContext node, Shape input, List<Integer> axes) throws NoShapeException {
		List<Dimension> told = Told.sizes(node, 3);
		if (told.size() != axes.size()) {
			throw NoShapeException.contradiction("it is told %d sizes for %d axes".formatted(told.size(), axes.size()));
		}
		String policy = node.text("keep_aspect_ratio_policy", "stretch");
		Shape wanted = input;
		for (int i = 0; i < axes.size(); i++) {
			wanted = Dimensions.with(wanted, axes.get(i), told.get(i));
		}
		return policy.equals("stretch") ? wanted : inProportion(node, input, wanted, axes, policy.equals("not_larger"));
	}

	/** One scale for all axes, by which none gets larger, or none smaller, than wanted. */
	private static Shape inProportion(RuleContext node, Shape input, Shape wanted, List<Integer> axes, boolean notLarger) {
		double scale = notLarger ? Double.POSITIVE_INFINITY : 0;
		for (int axis : axes) {
			if (!input.get(axis).isFixed() || !wanted.get(axis).isFixed()) {
				node.reason(0, "in what proportion it is scaled hangs on sizes that are not known");
				return opened(node, input, axes);
			}
			double own = (double) wanted.get(axis).size().getAsLong() / input.get(axis).size().getAsLong();
			scale = notLarger ? Math.min(scale, own) : Math.max(scale, own);
		}
		Shape output = input;
		for (int axis : axes) {
			output = Dimensions.with(output, axis, Dimension.of(Math.round(input.get(axis).size().getAsLong() * scale)));
		}
		return output;
	}

	private static Shape opened(RuleContext node, Shape input, List<Integer> axes) {
		Shape output = input;
		for (int axis : axes) {
			output = Dimensions.with(output, axis, node.fresh("size" + axis));
		}
		return output;
	}

	private static Shape scaled(RuleContext node, Shape input, List<Integer> axes, int scales) throws NoShapeException {
		Optional<double[]> factors = Fractions.of(node, scales);
		if (factors.isEmpty()) {
			node.reason(0, "by how much it is scaled shows only in a run");
			return opened(node, input, axes);
		}
		return scaled(node, input, axes, factors.get());
	}

	private static Shape scaled(RuleContext node, Shape input, List<Integer> axes, double[] scales) throws NoShapeException {
		if (scales.length != axes.size()) {
			throw NoShapeException.contradiction("it is told %d scales for %d axes".formatted(scales.length, axes.size()));
		}
		Shape output = input;
		for (int i = 0; i < scales.length; i++) {
			Dimension size = Fractions.scaled(input.get(axes.get(i)), scales[i]);
			if (size.isUnknown()) {
				node.reason(0, "%s of %s elements hangs on how a run rounds".formatted(scales[i], input.get(axes.get(i))));
				size = node.fresh("size" + axes.get(i));
			}
			output = Dimensions.with(output, axes.get(i), size);
		}
		return output;
	}

	/** Scales are an input since opset 9, an attribute before, and two attributes in the first version. */
	private static Shape upsampled(RuleContext node) throws NoShapeException {
		Shape input = node.shape(0);
		List<Integer> axes = IntStream.range(0, input.rank()).boxed().toList();
		if (node.attribute("scales").orElse(new Attribute.OfInt(0)) instanceof Attribute.OfFloats attribute) {
			return scaled(node, input, axes, attribute.values().stream().mapToDouble(Float::doubleValue).toArray());
		}
		if (node.attribute("height_scale").isPresent()) {
			return scaled(node, input, List.of(2, 3), new double[] { node.number("height_scale", 1), node.number("width_scale", 1) });
		}
		return scaled(node, input, axes, 1);
	}

	private static Shape depthToSpace(RuleContext node) throws NoShapeException {
		Shape input = Dimensions.ofRank(node.shape(0), 4, "its input");
		long block = block(node);
		return Shape.of(input.get(0), input.get(1).floorDivide(block * block), input.get(2).times(block), input.get(3).times(block));
	}

	private static Shape spaceToDepth(RuleContext node) throws NoShapeException {
		Shape input = Dimensions.ofRank(node.shape(0), 4, "its input");
		long block = block(node);
		return Shape.of(input.get(0), input.get(1).times(block * block), input.get(2).floorDivide(block), input.get(3).floorDivide(block));
	}

	private static long block(RuleContext node) throws NoShapeException {
		long block = node.integer("blocksize", 0);
		if (block < 1 || block > 1 << 15) {
			throw NoShapeException.contradiction("its block size is %d".formatted(block));
		}
		return block;
	}
}
