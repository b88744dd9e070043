package org.edgeloop.drift.performance;

import java.util.Arrays;

/**
 * A curve with a point a threshold.
 *
 * @param x and {@code y}: for ROC the false and the true positive rate; for precision-recall the recall and the precision
 * @param thresholds each point's threshold; what scores at least as much is predicted as positive
 */
public record Curve(double[] x, double[] y, double[] thresholds) {

	/**
	 * The ROC curve from (0, 0) to (1, 1) without the points within straight lines. The first threshold is the greatest score plus 1,
	 * which no row reaches.
	 */
	public static Curve roc(ScoreRanking ranking) {
		var corners = new int[ranking.size()];
		int count = 0;
		for (int i = 0; i < corners.length; i++) {
			if (isCorner(ranking, i)) {
				corners[count++] = i;
			}
		}
		var x = new double[count + 1];
		var y = new double[count + 1];
		var thresholds = new double[count + 1];
		thresholds[0] = count == 0 ? Double.NaN : ranking.threshold(0) + 1;
		for (int k = 0; k < count; k++) {
			x[k + 1] = ranking.falsePositives(corners[k]) / (double) ranking.negatives();
			y[k + 1] = ranking.truePositives(corners[k]) / (double) ranking.positives();
			thresholds[k + 1] = ranking.threshold(corners[k]);
		}
		return new Curve(x, y, thresholds);
	}

	/** As scikit-learn drops points: those with steps as large before as behind; the first and the last always stay. */
	private static boolean isCorner(ScoreRanking ranking, int i) {
		if (i == 0 || i == ranking.size() - 1) {
			return true;
		}
		long hits = ranking.truePositives(i + 1) - 2 * ranking.truePositives(i) + ranking.truePositives(i - 1);
		long misses = ranking.falsePositives(i + 1) - 2 * ranking.falsePositives(i) + ranking.falsePositives(i - 1);
		return hits != 0 || misses != 0;
	}

	/** The precision-recall curve from the lowest threshold, with recall 1, to recall 0 with precision 1, which has no threshold (NaN). */
	public static Curve precisionRecall(ScoreRanking ranking) {
		int size = ranking.size();
		var x = new double[size + 1];
		var y = new double[size + 1];
		var thresholds = new double[size + 1];
		for (int k = 0; k < size; k++) {
			int i = size - 1 - k;
			long hits = ranking.truePositives(i);
			x[k] = ranking.positives() == 0 ? 1 : hits / (double) ranking.positives();
			y[k] = hits / (double) (hits + ranking.falsePositives(i));
			thresholds[k] = ranking.threshold(i);
		}
		y[size] = 1;
		thresholds[size] = Double.NaN;
		return new Curve(x, y, thresholds);
	}

	public int size() {
		return x.length;
	}

	/** @return no more points than {@code most}, evenly picked with both ends; this curve if it has no more */
	public Curve thinned(int most) {
		return size() <= most ? this : new Curve(thinned(x, most), thinned(y, most), thinned(thresholds, most));
	}

	private static double[] thinned(double[] values, int most) {
		var picked = new double[most];
		Arrays.setAll(picked, k -> values[(int) ((values.length - 1L) * k / (most - 1))]);
		return picked;
	}
}
