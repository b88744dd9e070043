package org.edgeloop.drift.stattest;

import java.io.IOException;
import java.util.Map;
import java.util.Set;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.drift.Mode;
import org.edgeloop.table.CategoryPair;
import org.edgeloop.table.NumberPair;
import org.edgeloop.table.Side;

/**
 * A test that compares a column of a reference with that of a current table.
 *
 * @param name Evidently's name for it
 * @param displayName its name in reports
 * @param defaultThreshold the threshold where none is given
 * @param featureTypes what columns it may be chosen for
 * @param rule on which side of the threshold a column has drifted
 * @param computation makes the score
 */
public record StatTest(String name, String displayName, double defaultThreshold, Set<FeatureType> featureTypes, DriftRule rule,
		Computation computation) {

	/** A score and what it was made of. */
	public record Score(double value, Map<String, Object> detail) {
	}

	/** How a score is made. */
	@FunctionalInterface
	public interface Computation {

		/**
		 * @param column neither side is empty
		 * @throws ProblemException if the test is not defined for these values
		 * @throws IOException if the engine fails
		 */
		Score score(ComparedColumn column, Mode mode, Progress progress) throws IOException;
	}

	/** {@link #run(ComparedColumn, double, Mode, Progress)} on a column of quantities. */
	public StatTestResult run(NumberPair numbers, double threshold, Mode mode, Progress progress) throws IOException {
		return run(ComparedColumn.numbers(numbers), threshold, mode, progress);
	}

	/** {@link #run(ComparedColumn, double, Mode, Progress)} on a column of categories. */
	public StatTestResult run(CategoryPair categories, double threshold, Mode mode, Progress progress) throws IOException {
		return run(ComparedColumn.categories(categories), threshold, mode, progress);
	}

	/**
	 * @throws ProblemException if a side has no values, or the test is not defined for these
	 * @throws java.util.concurrent.CancellationException if cancelled
	 * @throws IOException if the values cannot be read
	 */
	public StatTestResult run(ComparedColumn column, double threshold, Mode mode, Progress progress) throws IOException {
		progress.checkCancelled();
		for (Side side : Side.values()) {
			if (column.count(side) == 0) {
				throw new ProblemException(Problem.error("the column has no values in the " + inWords(side) + " table", "",
						"leave the column out, or take more rows"));
			}
		}
		Score score = computation.score(column, mode, progress);
		return new StatTestResult(name, displayName, score.value(), threshold, rule.isDrift(score.value(), threshold),
				score.detail());
	}

	/** @throws ProblemException if the test was chosen by name for a type that it does not know */
	public void checkFits(FeatureType type) throws ProblemException {
		if (!featureTypes.contains(type)) {
			throw new ProblemException(Problem.error("the test " + name + " does not compare columns of type " + type.id(), "",
					"choose one of " + String.join(", ", StatTests.namesFor(type))));
		}
	}

	private static String inWords(Side side) {
		return side.of("reference", "current");
	}
}
