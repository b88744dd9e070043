package org.edgeloop.onnx.internal.shape.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.onnx.internal.shape.NoShapeException;
import org.edgeloop.onnx.internal.shape.RuleContext;
import org.edgeloop.onnx.model.Dimension;
import org.edgeloop.onnx.model.Shape;

/** Slice: of some axes a stretch, each so many elements further; told by attributes before opset 10, by inputs since. */
final class SliceRule {

	/** Exporters write the largest number of 32 or 64 bits, or one near it, for the end of an axis. */
	private static final long WITHOUT_END = Integer.MAX_VALUE - 1;

	private final RuleContext node;
	private final Shape input;

	/**
	 * What is taken of an axis.
	 *
	 * @param start the first place, within the axis
	 * @param step not 0
	 * @param count how many
	 */
	private record Cut(Dimension start, Dimension step, Dimension count) {
	}

	private SliceRule(RuleContext node, Shape input) {
		this.node = node;
		this.input = input;
	}

	static void infer(RuleContext node) throws NoShapeException {
		Outputs.element(node, 0, node.element(0));
		new SliceRule(node, node.shape(0)).infer();
	}

	private void infer() throws NoShapeException {
		Optional<List<Dimension>> starts = told("starts", 1);
		Optional<List<Dimension>> ends = told("ends", 2);
		Optional<List<Dimension>> steps = node.has(4) ? node.numbers(4) : Optional.of(List.of());
		if (node.has(3) && node.numbers(3).isEmpty()) {
			open();
			return;
		}
		List<Integer> axes = axes(starts.map(List::size));
		Map<Integer, Cut> cuts = new HashMap<>();
		for (int i = 0; i < axes.size(); i++) {
			Dimension step = steps.isEmpty() ? Dimension.UNKNOWN : steps.get().isEmpty() ? Dimension.of(1) : steps.get().get(i);
			cuts.put(axes.get(i), cut(input.get(axes.get(i)), at(starts, i), at(ends, i), step));
		}
		List<Dimension> sizes = new ArrayList<>();
		for (int axis = 0; axis < input.rank(); axis++) {
			Optional<Cut> cut = Optional.ofNullable(cuts.get(axis));
			sizes.add(cut.isPresent() ? size(cut.get(), axis) : input.get(axis));
		}
		Shape output = new Shape(sizes);
		node.output(0, node.element(0), output);
		Content.move(node, 0, 0, content -> content.moved(output, index -> origin(index, cuts)));
	}

	/** Which axes are cut is not known. */
	private void open() throws NoShapeException {
		List<Dimension> sizes = new ArrayList<>();
		for (int axis = 0; axis < input.rank(); axis++) {
			sizes.add(node.fresh("size" + axis));
		}
		node.output(0, node.element(0), new Shape(sizes));
		node.reason(0, Told.onlyInARun(node, 3).getMessage());
	}

	private Dimension size(Cut cut, int axis) {
		if (cut.count.isUnknown()) {
			node.reason(0, "where it begins, ends, or how far it steps on axis %d shows only in a run".formatted(axis));
			return node.fresh("size" + axis);
		}
		return cut.count;
	}

	private static long[] origin(long[] index, Map<Integer, Cut> cuts) {
		long[] from = index.clone();
		cuts.forEach((axis, cut) -> from[axis] = cut.start.plus(cut.step.times(index[axis])).size().orElse(-1));
		return from;
	}

	private Optional<List<Dimension>> told(String attribute, int at) {
		return node.integers(attribute).map(Dimensions::fixed).or(() -> node.numbers(at));
	}

	private static Dimension at(Optional<List<Dimension>> numbers, int place) {
		return numbers.map(all -> all.get(place)).orElse(Dimension.UNKNOWN);
	}

	private List<Integer> axes(Optional<Integer> count) throws NoShapeException {
		Optional<List<Long>> told = Told.fixed(node, "axes", 3);
		if (told.isPresent()) {
			return Axes.of(told.get(), input.rank());
		}
		List<Long> first = new ArrayList<>();
		int many = count.isPresent() ? count.get() : Told.count(node, 1);
		for (long axis = 0; axis < many; axis++) {
			first.add(axis);
		}
		return Axes.of(first, input.rank());
	}

	private static Cut cut(Dimension size, Dimension start, Dimension end, Dimension step) throws NoShapeException {
		if (step.is(0)) {
			throw NoShapeException.contradiction("it steps by 0");
		}
		boolean backwards = step.isFixed() && step.size().getAsLong() < 0;
		if (step.isUnknown() || !backwards && !Arithmetic.isAtLeast(step, 1)) {
			return new Cut(Dimension.UNKNOWN, step, Dimension.UNKNOWN);
		}
		Dimension first = backwards ? clamp(start, size, 0, size.minus(1)) : clamp(start, size, 0, size);
		Dimension last = backwards ? clamp(end, size, -1, size.minus(1)) : clamp(end, size, 0, size);
		Dimension count = Dimension.max(last.minus(first).ceilDivide(step), Dimension.of(0));
		return new Cut(first, step, count);
	}

	/** Places below 0 count from the end; what lies outside is moved to the border. */
	private static Dimension clamp(Dimension place, Dimension size, long least, Dimension most) {
		if (place.isFixed() && place.size().getAsLong() >= WITHOUT_END) {
			return most;
		}
		if (place.isFixed() && place.size().getAsLong() < -WITHOUT_END) {
			return Dimension.of(least);
		}
		if (Arithmetic.isAtLeast(place, 0)) {
			return Dimension.min(place, most);
		}
		Dimension negated = Dimension.of(0).minus(place);
		return Arithmetic.isAtLeast(negated, 1) ? Dimension.max(Dimension.min(place.plus(size), most), Dimension.of(least)) : Dimension.UNKNOWN;
	}
}
