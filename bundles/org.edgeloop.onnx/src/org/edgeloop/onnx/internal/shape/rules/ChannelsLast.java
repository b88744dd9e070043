package org.edgeloop.onnx.internal.shape.rules;

import java.util.ArrayList;
import java.util.List;

import org.edgeloop.onnx.internal.shape.NoShapeException;
import org.edgeloop.onnx.model.Dimension;
import org.edgeloop.onnx.model.Shape;

/** Images with their channels behind the spatial axes, as some operators of ONNX Runtime take them. */
final class ChannelsLast {

	/** A rule for images with their channels first. */
	@FunctionalInterface
	interface ChannelsFirstRule {

		Shape apply(Shape channelsFirst) throws NoShapeException;
	}

	private ChannelsLast() {
	}

	/** @return what the rule makes of an image, with channels last before and after */
	static Shape after(Shape channelsLast, ChannelsFirstRule rule) throws NoShapeException {
		Shape image = Dimensions.atLeast(channelsLast, 2, "its input");
		List<Dimension> first = new ArrayList<>(image.dimensions());
		first.add(1, first.removeLast());
		List<Dimension> result = new ArrayList<>(rule.apply(new Shape(first)).dimensions());
		result.add(result.remove(1));
		return new Shape(result);
	}
}
