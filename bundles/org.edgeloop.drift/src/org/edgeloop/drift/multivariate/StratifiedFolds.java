package org.edgeloop.drift.multivariate;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.edgeloop.drift.internal.random.NumpyRandom;

/** Puts rows in folds so that each has its share of both classes, as scikit-learn's StratifiedKFold with shuffling and random_state 0. */
final class StratifiedFolds {

	private StratifiedFolds() {
	}

	/** @return the fold of each row of a first class of {@code first} rows, followed by {@code second} of another */
	static int[] assign(int first, int second, int folds) {
		var random = new NumpyRandom(0);
		int[] assigned = new int[first + second];
		System.arraycopy(shuffled(0, first, folds, random), 0, assigned, 0, first);
		System.arraycopy(shuffled(first, first + second, folds, random), 0, assigned, first, second);
		return assigned;
	}

	/** Rows are dealt to the folds in turn, which fixes how many of a class each gets; the order is then shuffled. */
	private static int[] shuffled(int from, int to, int folds, NumpyRandom random) {
		int[] dealt = IntStream.range(from, to).map(row -> row % folds).toArray();
		Arrays.sort(dealt);
		random.shuffle(dealt);
		return dealt;
	}

	/** @return the rows that are in a fold, or those that are not */
	static int[] rows(int[] assigned, int fold, boolean in) {
		return IntStream.range(0, assigned.length).filter(row -> assigned[row] == fold == in).toArray();
	}
}
