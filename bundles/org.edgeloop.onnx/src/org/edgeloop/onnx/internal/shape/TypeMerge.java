package org.edgeloop.onnx.internal.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.edgeloop.onnx.model.Dimension;
import org.edgeloop.onnx.model.Shape;
import org.edgeloop.onnx.model.ValueType;

/** Puts together what two sources say of one value; where they contradict each other the first holds. */
final class TypeMerge {

	private final Predicate<Dimension> vague;
	private boolean contradictsInKind;
	private boolean contradictsInSizes;

	/** @param vague dimensions that a name from the second source says better */
	TypeMerge(Predicate<Dimension> vague) {
		this.vague = vague;
	}

	boolean contradicts() {
		return contradictsInKind || contradictsInSizes;
	}

	/** @return whether the kinds of values and the types of elements are the same, and sizes or ranks are not */
	boolean contradictsInSizesAlone() {
		return contradictsInSizes && !contradictsInKind;
	}

	Optional<ValueType> merge(Optional<ValueType> first, Optional<ValueType> second) {
		if (first.isEmpty() || second.isEmpty()) {
			return first.or(() -> second);
		}
		return Optional.of(merge(first.get(), second.get()));
	}

	private ValueType merge(ValueType first, ValueType second) {
		return switch (first) {
		case ValueType.OfTensor a when second instanceof ValueType.OfTensor b -> {
			check(a.element() == b.element());
			yield new ValueType.OfTensor(a.element(), shapes(a.shape(), b.shape()));
		}
		case ValueType.OfSparseTensor a when second instanceof ValueType.OfSparseTensor b -> {
			check(a.element() == b.element());
			yield new ValueType.OfSparseTensor(a.element(), shapes(a.shape(), b.shape()));
		}
		case ValueType.OfSequence a when second instanceof ValueType.OfSequence b -> new ValueType.OfSequence(merge(a.element(), b.element()));
		case ValueType.OfOptional a when second instanceof ValueType.OfOptional b -> new ValueType.OfOptional(merge(a.element(), b.element()));
		case ValueType.OfMap a when second instanceof ValueType.OfMap b -> {
			check(a.key() == b.key());
			yield new ValueType.OfMap(a.key(), merge(a.value(), b.value()));
		}
		default -> {
			check(first.equals(second));
			yield first;
		}
		};
	}

	private void check(boolean holds) {
		contradictsInKind |= !holds;
	}

	private Optional<Shape> shapes(Optional<Shape> first, Optional<Shape> second) {
		if (first.isEmpty() || second.isEmpty()) {
			return first.or(() -> second);
		}
		List<Dimension> a = first.get().dimensions();
		List<Dimension> b = second.get().dimensions();
		if (a.size() != b.size()) {
			contradictsInSizes = true;
			return first;
		}
		List<Dimension> merged = new ArrayList<>(a.size());
		for (int i = 0; i < a.size(); i++) {
			merged.add(dimension(a.get(i), b.get(i)));
		}
		return Optional.of(new Shape(merged));
	}

	private Dimension dimension(Dimension first, Dimension second) {
		if (first.isFixed()) {
			contradictsInSizes |= second.isFixed() && !first.equals(second);
			return first;
		}
		return second.isFixed() || first.isUnknown() || vague.test(first) && !second.isUnknown() ? second : first;
	}
}
