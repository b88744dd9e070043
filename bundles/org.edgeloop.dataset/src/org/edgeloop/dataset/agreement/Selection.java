package org.edgeloop.dataset.agreement;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.edgeloop.dataset.labels.Label;

/**
 * Some annotators' labels of a kind.
 *
 * @param annotators which, by their places
 * @param filter tells which of their labels count
 */
record Selection(List<Integer> annotators, Predicate<Label> filter) {

	static Selection all(int annotators) {
		return new Selection(IntStream.range(0, annotators).boxed().toList(), _ -> true);
	}

	static Selection of(int reference, int other) {
		return new Selection(List.of(reference, other), _ -> true);
	}

	Selection in(Predicate<Label> kind) {
		return new Selection(annotators, kind);
	}

	/** @param labels gives all labels of an annotator */
	List<List<Label>> of(IntFunction<List<Label>> labels) {
		return annotators.stream().map(place -> labels.apply(place).stream().filter(filter).toList()).toList();
	}
}
