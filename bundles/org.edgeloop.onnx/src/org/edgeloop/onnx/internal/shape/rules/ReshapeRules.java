package org.edgeloop.onnx.internal.shape.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.edgeloop.onnx.internal.shape.NoShapeException;
import org.edgeloop.onnx.internal.shape.RuleContext;
import org.edgeloop.onnx.internal.shape.ShapeRules;
import org.edgeloop.onnx.model.Dimension;
import org.edgeloop.onnx.model.Shape;

/** The same elements in another shape. */
public final class ReshapeRules {

	private ReshapeRules() {
	}

	public static void register(ShapeRules rules) {
		rules.put(node -> reshaped(node, () -> reshape(node)), "Reshape");
		rules.put(node -> reshaped(node, () -> squeeze(node)), "Squeeze");
		rules.put(node -> reshaped(node, () -> unsqueeze(node)), "Unsqueeze");
		rules.put(node -> reshaped(node, () -> flatten(node)), "Flatten");
		rules.putIn(ContribRules.DOMAIN, node -> reshaped(node, () -> expandDims(node)), "ExpandDims");
		rules.put(ReshapeRules::transpose, "Transpose");
	}

	private static void reshaped(RuleContext node, Outputs.ShapeSource shape) throws NoShapeException {
		Outputs.tensor(node, 0, node.element(0), shape);
		if (node.constant(0).isPresent() || node.content(0).isPresent()) {
			Shape output = shape.get();
			Content.move(node, 0, 0, content -> Content.isSmall(output) ? Optional.of(new Content(output, content.elements())) : Optional.empty());
		}
	}

	private static Shape reshape(RuleContext node) throws NoShapeException {
		List<Dimension> told = told(node);
		boolean zerosStay = node.integer("allowzero", 0) == 0;
		Optional<Shape> input = node.knownShape(0);
		List<Dimension> sizes = new ArrayList<>();
		int open = -1;
		int unknown = 0;
		for (int i = 0; i < told.size(); i++) {
			Dimension size = told.get(i);
			if (size.is(-1) || size.isUnknown()) {
				unknown++;
				open = i;
			}
			sizes.add(size.is(0) && zerosStay ? kept(node, input, i) : size.is(-1) ? Dimension.UNKNOWN : size);
		}
		if (unknown == 1 && input.isPresent()) {
			sizes.set(open, rest(input.get(), sizes, open));
		} else if (unknown == 0 && input.isPresent()) {
			check(input.get(), new Shape(sizes));
		}
		if (sizes.stream().anyMatch(Dimension::isUnknown)) {
			node.reason(0, input.isPresent() ? "its new shape shows only in a run" : "its input's shape is not known");
		}
		return new Shape(named(node, sizes));
	}

	private static List<Dimension> told(RuleContext node) throws NoShapeException {
		Optional<List<Long>> attribute = node.integers("shape");
		if (attribute.isPresent()) {
			return Dimensions.fixed(attribute.get());
		}
		Optional<List<Dimension>> told = node.numbers(1);
		return told.isPresent() ? told.get() : Content.filled(Shape.of((long) Told.count(node, 1)), Dimension.UNKNOWN).elements();
	}

	private static Dimension kept(RuleContext node, Optional<Shape> input, int axis) throws NoShapeException {
		if (input.isPresent() && axis >= input.get().rank()) {
			throw NoShapeException.contradiction("its new shape keeps axis %d, which %s has not".formatted(axis, input.get()));
		}
		return input.map(shape -> shape.get(axis)).orElse(Dimension.UNKNOWN);
	}

	private static void check(Shape from, Shape to) throws NoShapeException {
		if (from.elements().isPresent() && to.elements().isPresent() && !from.elements().equals(to.elements())) {
			throw NoShapeException.contradiction("%s cannot become %s, which has another number of elements".formatted(from, to));
		}
	}

	/** What is left for one axis. Sizes that stay are taken out first, which keeps the quotient simple. */
	private static Dimension rest(Shape from, List<Dimension> to, int open) throws NoShapeException {
		List<Dimension> dividend = new ArrayList<>(from.dimensions());
		List<Dimension> divisor = new ArrayList<>(to);
		divisor.remove(open);
		divisor.removeIf(dividend::remove);
		Dimension all = Dimensions.product(dividend);
		Dimension others = Dimensions.product(divisor);
		if (others.is(0)) {
			return all.is(0) ? Dimension.of(0) : Dimension.UNKNOWN;
		}
		if (all.isFixed() && others.isFixed() && all.size().getAsLong() % others.size().getAsLong() != 0) {
			throw NoShapeException.contradiction("%s cannot be divided among the axes that it is told".formatted(from));
		}
		return all.floorDivide(others);
	}

	/** Sizes that are open become names of the node's own. */
	private static List<Dimension> named(RuleContext node, List<Dimension> sizes) {
		List<Dimension> named = new ArrayList<>();
		for (Dimension size : sizes) {
			named.add(size.isUnknown() ? node.fresh("size" + named.size()) : size);
		}
		return named;
	}

	private static Shape squeeze(RuleContext node) throws NoShapeException {
		Shape input = node.shape(0);
		if (node.has(1) && node.numbers(1).isEmpty()) {
			return open(node, input.rank() - Told.count(node, 1));
		}
		Optional<List<Long>> told = Told.fixed(node, "axes", 1);
		List<Dimension> left = new ArrayList<>();
		if (told.isEmpty()) {
			for (Dimension size : input.dimensions()) {
				if (!size.isFixed()) {
					throw NoShapeException.unknown("whether the size %s is 1, and goes, shows only in a run".formatted(size));
				}
			}
			left.addAll(input.dimensions());
			left.removeIf(size -> size.is(1));
			return new Shape(left);
		}
		List<Integer> axes = Axes.of(told.get(), input.rank());
		for (int axis = 0; axis < input.rank(); axis++) {
			Dimension size = input.get(axis);
			if (!axes.contains(axis)) {
				left.add(size);
			} else if (size.isFixed() && !size.is(1)) {
				throw NoShapeException.contradiction("axis %d of %s cannot go, as its size is not 1".formatted(axis, input));
			}
		}
		return new Shape(left);
	}

	/** As many axes are known, and none of their sizes. */
	private static Shape open(RuleContext node, int rank) throws NoShapeException {
		if (rank < 0) {
			throw NoShapeException.contradiction("more axes go than its input has");
		}
		node.reason(0, Told.onlyInARun(node, 1).getMessage());
		return new Shape(named(node, Collections.nCopies(rank, Dimension.UNKNOWN)));
	}

	private static Shape unsqueeze(RuleContext node) throws NoShapeException {
		if (node.has(1) && node.numbers(1).isEmpty()) {
			return open(node, node.shape(0).rank() + Told.count(node, 1));
		}
		List<Long> told = Told.fixed(node, "axes", 1).orElseThrow(() -> NoShapeException.contradiction("it has no axes"));
		Shape input = node.shape(0);
		return inserted(input, Axes.of(told, input.rank() + told.size()));
	}

	private static Shape inserted(Shape input, List<Integer> axes) {
		List<Integer> sorted = new ArrayList<>(axes);
		Collections.sort(sorted);
		List<Dimension> sizes = new ArrayList<>(input.dimensions());
		sorted.forEach(axis -> sizes.add(axis, Dimension.of(1)));
		return new Shape(sizes);
	}

	private static Shape expandDims(RuleContext node) throws NoShapeException {
		Shape input = node.shape(0);
		return inserted(input, Axes.of(Told.fixed(node, 1), input.rank() + 1));
	}

	private static Shape flatten(RuleContext node) throws NoShapeException {
		Shape input = node.shape(0);
		long axis = node.integer("axis", 1);
		if (axis < -input.rank() || axis > input.rank()) {
			throw NoShapeException.contradiction("there is no axis %d in %s".formatted(axis, input));
		}
		int at = (int) (axis < 0 ? axis + input.rank() : axis);
		return Shape.of(Dimensions.product(input.dimensions().subList(0, at)), Dimensions.product(input.dimensions().subList(at, input.rank())));
	}

	private static void transpose(RuleContext node) throws NoShapeException {
		Outputs.tensor(node, 0, node.element(0), () -> {
			Shape input = node.shape(0);
			return new Shape(order(node, input.rank()).stream().map(input::get).toList());
		});
		Shape input = node.shape(0);
		List<Integer> order = order(node, input.rank());
		Shape output = new Shape(order.stream().map(input::get).toList());
		Content.move(node, 0, 0, content -> content.moved(output, index -> {
			long[] from = new long[index.length];
			for (int axis = 0; axis < index.length; axis++) {
				from[order.get(axis)] = index[axis];
			}
			return from;
		}));
	}

	private static List<Integer> order(RuleContext node, int rank) throws NoShapeException {
		List<Long> reversed = new ArrayList<>();
		for (long axis = rank - 1; axis >= 0; axis--) {
			reversed.add(axis);
		}
		List<Integer> order = Axes.of(node.integers("perm").orElse(reversed), rank);
		if (order.stream().distinct().count() != rank || order.size() != rank) {
			throw NoShapeException.contradiction("its order of axes %s is none of %d".formatted(order, rank));
		}
		return order;
	}
}
