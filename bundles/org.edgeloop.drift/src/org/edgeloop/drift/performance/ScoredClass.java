package org.edgeloop.drift.performance;

/**
 * How well a class's probability tells it from the others. NaN where the class, or all others, have no rows.
 *
 * @param label the class
 * @param rocAuc area under the ROC curve
 * @param averagePrecision mean precision over the recall gained, as scikit-learn's
 * @param prAuc area under the precision-recall curve by trapezoids
 * @param kolmogorovSmirnov greatest distance between the distributions of its rows' and the others' probabilities
 * @param brier mean squared error of the probability
 * @param roc ROC curve, thinned
 * @param precisionRecall precision-recall curve, thinned
 * @param points how many points the precision-recall curve has before it is thinned
 * @param table precision and recall of the best-scored rows
 */
public record ScoredClass(int label, double rocAuc, double averagePrecision, double prAuc, double kolmogorovSmirnov, double brier,
		Curve roc, Curve precisionRecall, int points, PrecisionRecallTable table) {

	/** Points that the thinned curves of all classes have at most together: more than any screen shows. */
	public static final int MAX_POINTS = 10_000;
	/** Points that a curve keeps however many classes there are. */
	private static final int MIN_POINTS = 200;

	/** @return Gini's coefficient, 2 AUC - 1 */
	public double gini() {
		return 2 * rocAuc - 1;
	}

	/** @param ranking of the column's probabilities */
	static ScoredClass of(ScoreRanking ranking, ClassScores scores, int column, int[] target) {
		int label = scores.classes()[column];
		int points = Math.max(MIN_POINTS, MAX_POINTS / scores.classes().length);
		return new ScoredClass(label, ranking.rocAuc(), ranking.averagePrecision(), ranking.prAuc(), ranking.kolmogorovSmirnov(),
				scores.brier(column, target), Curve.roc(ranking).thinned(points), Curve.precisionRecall(ranking).thinned(points),
				ranking.size() + 1, PrecisionRecallTable.of(ranking, scores.columns()[column], target, label));
	}
}
