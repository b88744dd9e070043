package org.edgeloop.onnx.internal.shape.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.edgeloop.onnx.internal.shape.RuleContext;
import org.edgeloop.onnx.model.Dimension;
import org.edgeloop.onnx.model.Shape;

/**
 * What a small tensor holds before a run.
 *
 * @param shape fixed
 * @param elements in row-major order; single ones may be unknown
 */
record Content(Shape shape, List<Dimension> elements) {

	/** What shapes hang on is small: larger contents are not followed. */
	private static final long MOST = 4096;

	/** Where an element comes from. */
	@FunctionalInterface
	interface Origin {

		/**
		 * @param index of an element, by axis
		 * @return the index of the element that it comes from, by axis
		 */
		long[] of(long[] index);
	}

	/** @return empty if nothing is known of an input's content, or it is too large */
	static Optional<Content> of(RuleContext node, int input) {
		Optional<List<Dimension>> elements = node.content(input);
		return elements.isEmpty() ? Optional.empty()
				: node.knownShape(input).filter(shape -> shape.elements().orElse(-1) == elements.get().size()).map(shape -> new Content(shape, elements.get()));
	}

	/** @return as {@link #of}; unknown elements if only an input's shape is known */
	static Optional<Content> orUnknown(RuleContext node, int input) {
		return of(node, input).or(() -> node.knownShape(input).filter(Content::isSmall).map(shape -> filled(shape, Dimension.UNKNOWN)));
	}

	static boolean isSmall(Shape shape) {
		long count = shape.elements().orElse(-1);
		return count >= 0 && count <= MOST;
	}

	/** @param shape a small one */
	static Content filled(Shape shape, Dimension with) {
		List<Dimension> elements = new ArrayList<>();
		for (long i = 0; i < shape.elements().getAsLong(); i++) {
			elements.add(with);
		}
		return new Content(shape, elements);
	}

	/** @return empty if the new shape is too large */
	Optional<Content> moved(Shape to, Origin origin) {
		if (!isSmall(to)) {
			return Optional.empty();
		}
		List<Dimension> moved = new ArrayList<>();
		long count = to.elements().getAsLong();
		for (long i = 0; i < count; i++) {
			moved.add(at(origin.of(index(to, i))));
		}
		return Optional.of(new Content(to, moved));
	}

	private static long[] index(Shape shape, long place) {
		long[] index = new long[shape.rank()];
		long rest = place;
		for (int axis = index.length - 1; axis >= 0; axis--) {
			long size = shape.get(axis).size().getAsLong();
			index[axis] = rest % size;
			rest /= size;
		}
		return index;
	}

	/** @return unknown where there is no such element, which the run will complain of */
	Dimension at(long... index) {
		long place = 0;
		for (int axis = 0; axis < index.length; axis++) {
			long size = shape.get(axis).size().getAsLong();
			if (index[axis] < 0 || index[axis] >= size) {
				return Dimension.UNKNOWN;
			}
			place = place * size + index[axis];
		}
		return elements.get((int) place);
	}

	/** Says that an output holds an input's elements, moved about; does nothing if they are not known before a run. */
	static void move(RuleContext node, int input, int output, Function<Content, Optional<Content>> move) {
		Optional<Content> content = of(node, input);
		if (content.isPresent()) {
			move.apply(content.get()).ifPresent(moved -> moved.to(node, output));
		} else {
			FloatContent.move(node, input, output, move);
		}
	}

	/** @return this stretched onto a larger shape */
	Optional<Content> broadcast(Shape to) {
		int more = to.rank() - shape.rank();
		return moved(to, index -> {
			long[] from = new long[shape.rank()];
			for (int axis = 0; axis < from.length; axis++) {
				from[axis] = shape.get(axis).is(1) ? 0 : index[axis + more];
			}
			return from;
		});
	}

	/**
	 * @param parts that lie behind each other on an axis
	 * @param shape of all, a small one
	 */
	static Content joined(List<Content> parts, Shape shape, int axis) {
		List<Dimension> elements = new ArrayList<>();
		for (long i = 0; i < shape.elements().getAsLong(); i++) {
			long[] index = index(shape, i);
			int part = 0;
			while (index[axis] >= parts.get(part).shape.get(axis).size().getAsLong()) {
				index[axis] -= parts.get(part++).shape.get(axis).size().getAsLong();
			}
			elements.add(parts.get(part).at(index));
		}
		return new Content(shape, elements);
	}

	Content map(UnaryOperator<Dimension> change) {
		return new Content(shape, elements.stream().map(change).toList());
	}

	/** @param other of the same shape */
	Content combine(Content other, BinaryOperator<Dimension> how) {
		List<Dimension> combined = new ArrayList<>();
		for (int i = 0; i < elements.size(); i++) {
			combined.add(how.apply(elements.get(i), other.elements.get(i)));
		}
		return new Content(shape, combined);
	}

	boolean isUseless() {
		return elements.stream().allMatch(Dimension::isUnknown);
	}

	/** Says that an output holds this. */
	void to(RuleContext node, int output) {
		if (elements.isEmpty() || !isUseless()) {
			node.numbers(output, elements);
		}
	}
}
