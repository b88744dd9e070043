package org.edgeloop.evaluation;

import java.util.Comparator;
import java.util.List;

/**
 * What becomes of one class against all others if it is predicted from a threshold of its probability or score on.
 *
 * @param type the class
 * @param points by descending threshold; of many thresholds some, the ends and the one with the best F1 among them
 * @param rocAuc the area under the curve of true over false positive rate: the probability that a window of the class scores higher than
 *            another one, ties by half; NaN if there are only windows of the class, or none
 * @param averagePrecision the sum of precisions weighted by the steps of recall; NaN if there is no window of the class
 */
public record ThresholdCurve(String type, List<Point> points, double rocAuc, double averagePrecision) {

	/**
	 * What is predicted as the class at a threshold.
	 *
	 * @param threshold the least score that is predicted as the class
	 */
	public record Point(double threshold, long truePositives, long falsePositives, long falseNegatives, long trueNegatives) {

		/** @return 0 of nothing predicted */
		public double precision() {
			return share(truePositives, truePositives + falsePositives);
		}

		public double recall() {
			return share(truePositives, truePositives + falseNegatives);
		}

		public double f1() {
			return share(2 * truePositives, 2 * truePositives + falsePositives + falseNegatives);
		}

		public double falsePositiveRate() {
			return share(falsePositives, falsePositives + trueNegatives);
		}

		private static double share(long part, long whole) {
			return whole == 0 ? 0 : (double) part / whole;
		}
	}

	public ThresholdCurve {
		points = List.copyOf(points);
	}

	/** @return the point with the highest F1, that of the highest threshold among equals */
	public Point best() {
		return points.stream().max(Comparator.comparingDouble(Point::f1).thenComparingDouble(Point::threshold)).orElseThrow();
	}
}
