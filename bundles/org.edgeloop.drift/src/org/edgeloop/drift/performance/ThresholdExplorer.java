package org.edgeloop.drift.performance;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What each threshold on the positive class's probability would make of a binary classifier. Where several thresholds are equally good,
 * the highest is taken.
 *
 * @param label the positive class
 * @param points from the highest threshold to the lowest, thinned
 * @param bestF1 the threshold, of all, with the greatest F1 score
 * @param bestAccuracy the threshold with the greatest accuracy
 * @param bestYouden the threshold with the greatest difference of true and false positive rate
 */
public record ThresholdExplorer(int label, List<ThresholdPoint> points, ThresholdPoint bestF1, ThresholdPoint bestAccuracy,
		ThresholdPoint bestYouden) {

	/** Points that are kept: one a pixel of a wide chart. */
	static final int MAX_POINTS = 2_000;

	public ThresholdExplorer {
		points = List.copyOf(points);
	}

	/** @param ranking of at least one row */
	static ThresholdExplorer of(ScoreRanking ranking, int label) {
		int kept = Math.min(MAX_POINTS, ranking.size());
		var points = new ArrayList<ThresholdPoint>(kept);
		for (int k = 0; k < kept; k++) {
			points.add(ThresholdPoint.of(ranking, kept == 1 ? 0 : (int) ((ranking.size() - 1L) * k / (kept - 1))));
		}
		return new ThresholdExplorer(label, points, best(ranking, point -> point.quality().f1()), best(ranking, ThresholdPoint::accuracy),
				best(ranking, ThresholdPoint::youden));
	}

	private static ThresholdPoint best(ScoreRanking ranking, ToDoubleFunction<ThresholdPoint> score) {
		int best = 0;
		double greatest = Double.NEGATIVE_INFINITY;
		for (int i = 0; i < ranking.size(); i++) {
			double reached = score.applyAsDouble(ThresholdPoint.of(ranking, i));
			if (reached > greatest) {
				greatest = reached;
				best = i;
			}
		}
		return ThresholdPoint.of(ranking, best);
	}

	/** @return the point of the lowest threshold that is at least {@code threshold}; of the highest one if none is */
	public ThresholdPoint at(double threshold) {
		ThresholdPoint found = points.getFirst();
		for (ThresholdPoint point : points) {
			if (point.threshold() < threshold) {
				break;
			}
			found = point;
		}
		return found;
	}
}
