package org.edgeloop.onnx.internal.shape.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;

import org.edgeloop.base.ProblemException;
import org.edgeloop.onnx.internal.shape.RuleContext;
import org.edgeloop.onnx.model.Dimension;
import org.edgeloop.onnx.model.ElementType;
import org.edgeloop.onnx.model.Shape;
import org.edgeloop.onnx.tensor.TensorArray;

/**
 * Small tensors of floats that are the same in every run, such as the scales that sizes hang on. Moving them is told by {@link Content}, whose
 * elements then are places in the values.
 *
 * @param places each one of {@code values}
 */
record FloatContent(Content places, double[] values) {

	/** @return empty if an input's content is not the same in every run, is none of floats, or is not small */
	static Optional<FloatContent> of(RuleContext node, int input) {
		boolean floats = node.type(input).flatMap(type -> type.tensorElement()).filter(ElementType::isFloating).isPresent();
		Optional<double[]> values = floats && node.constant(input).isPresent() ? Fractions.of(node, input) : Optional.empty();
		return values.flatMap(numbers -> node.knownShape(input).filter(shape -> shape.elements().orElse(-1) == numbers.length)
				.map(shape -> new FloatContent(new Content(shape, places(0, numbers.length)), numbers)));
	}

	private static List<Dimension> places(int from, int count) {
		List<Dimension> places = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			places.add(Dimension.of(from + (long) i));
		}
		return places;
	}

	/** @return empty if not all inputs are known, or the joined shape is not small */
	static Optional<FloatContent> joined(RuleContext node, Shape shape, int axis) {
		List<Content> parts = new ArrayList<>();
		double[] all = {};
		for (int input = 0; input < node.inputs(); input++) {
			Optional<FloatContent> part = of(node, input);
			if (part.isEmpty()) {
				return Optional.empty();
			}
			double[] values = part.get().values;
			parts.add(new Content(part.get().places.shape(), places(all.length, values.length)));
			double[] longer = Arrays.copyOf(all, all.length + values.length);
			System.arraycopy(values, 0, longer, all.length, values.length);
			all = longer;
		}
		return Content.isSmall(shape) ? Optional.of(new FloatContent(Content.joined(parts, shape, axis), all)) : Optional.empty();
	}

	/** Says of an output that it holds an input's elements, moved about. */
	static void move(RuleContext node, int input, int output, Function<Content, Optional<Content>> move) {
		of(node, input).ifPresent(content -> move.apply(content.places).ifPresent(
				moved -> new FloatContent(moved, content.values).to(node, output, DoubleUnaryOperator.identity())));
	}

	/** Computes element by element; does nothing if an input is not known. */
	static void combine(RuleContext node, Shape shape, DoubleBinaryOperator how) {
		Optional<FloatContent> all = of(node, 0).flatMap(first -> first.stretched(shape));
		for (int input = 1; input < node.inputs() && all.isPresent(); input++) {
			Optional<FloatContent> next = of(node, input).flatMap(content -> content.stretched(shape));
			all = next.isEmpty() ? next : Optional.of(all.get().combined(next.get(), how));
		}
		all.ifPresent(content -> content.to(node, 0, DoubleUnaryOperator.identity()));
	}

	private Optional<FloatContent> stretched(Shape shape) {
		return places.broadcast(shape).map(moved -> new FloatContent(moved, values));
	}

	private FloatContent combined(FloatContent other, DoubleBinaryOperator how) {
		double[] combined = new double[places.elements().size()];
		for (int i = 0; i < combined.length; i++) {
			combined[i] = how.applyAsDouble(value(i), other.value(i));
		}
		return new FloatContent(new Content(places.shape(), places(0, combined.length)), combined);
	}

	private double value(int element) {
		return values[(int) places.elements().get(element).size().orElse(0)];
	}

	/** Says that an output holds this, each element changed and rounded to the output's type. */
	void to(RuleContext node, int output, DoubleUnaryOperator change) {
		if (!places.elements().stream().allMatch(Dimension::isFixed)) {
			return;
		}
		double[] content = new double[places.elements().size()];
		for (int i = 0; i < content.length; i++) {
			content[i] = change.applyAsDouble(value(i));
		}
		Optional<ElementType> element = node.type(0).flatMap(type -> type.tensorElement());
		List<Long> dims = places.shape().dimensions().stream().map(size -> size.size().orElse(0)).toList();
		try {
			node.constant(output, TensorArray.ofDoubles(element.orElse(ElementType.FLOAT), dims, content).tensor(""));
		} catch (ProblemException e) {
			// a type without that number, such as a float of 8 bits: the content stays unknown
			return;
		}
	}
}
