package org.edgeloop.drift.performance;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What a classifier said of a table's rows, and what was true.
 *
 * @param labels the classes of both tables compared
 * @param target each row's class. Not to be changed
 * @param predicted each row's predicted class. Not to be changed
 * @param scores the probabilities behind the predictions; null if only classes were predicted
 * @param positive the positive class; -1 if it is not known which one it is
 * @param incomplete rows left out because the target or a prediction is missing or infinite
 */
public record ClassPredictions(ClassLabels labels, int[] target, int[] predicted, @Nullable ClassScores scores, int positive,
		long incomplete) {

	public int rows() {
		return target.length;
	}
}
