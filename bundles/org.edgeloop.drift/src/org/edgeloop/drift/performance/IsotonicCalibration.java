package org.edgeloop.drift.performance;

import java.util.Arrays;

/**
 * Turns scores into probabilities by the best fitting rising steps, with straight lines between them, as scikit-learn's
 * {@code IsotonicRegression(out_of_bounds="clip")}.
 *
 * @param scores where the probabilities are known, ascending
 * @param probabilities the probability at each of them, ascending
 */
public record IsotonicCalibration(double[] scores, double[] probabilities) {

	/** Scores closer than this are the same. */
	private static final double RESOLUTION = 1e-15;

	/**
	 * Pools adjacent violators.
	 *
	 * @param ranking of a reference whose classes are known, with at least one row
	 */
	public static IsotonicCalibration fit(ScoreRanking ranking) {
		var scores = new double[ranking.size()];
		var rows = new double[ranking.size()];
		var positives = new double[ranking.size()];
		int size = merge(ranking, scores, rows, positives);
		// Each block is a stretch of scores with one probability; a block that does not rise is joined to the one before.
		var blockEnd = new int[size];
		int blocks = 0;
		for (int i = 0; i < size; i++) {
			rows[blocks] = rows[i];
			positives[blocks] = positives[i];
			blockEnd[blocks++] = i + 1;
			while (blocks > 1 && positives[blocks - 2] * rows[blocks - 1] >= positives[blocks - 1] * rows[blocks - 2]) {
				rows[blocks - 2] += rows[blocks - 1];
				positives[blocks - 2] += positives[blocks - 1];
				blockEnd[blocks - 2] = blockEnd[blocks - 1];
				blocks--;
			}
		}
		return ends(scores, rows, positives, blockEnd, blocks);
	}

	/** Ascending scores with the rows and the positive rows of each. */
	private static int merge(ScoreRanking ranking, double[] scores, double[] rows, double[] positives) {
		int size = 0;
		for (int i = ranking.size() - 1; i >= 0; i--) {
			double hits = ranking.truePositives(i) - (i == 0 ? 0 : ranking.truePositives(i - 1));
			double misses = ranking.falsePositives(i) - (i == 0 ? 0 : ranking.falsePositives(i - 1));
			if (size == 0 || ranking.threshold(i) - scores[size - 1] >= RESOLUTION) {
				scores[size] = ranking.threshold(i);
				rows[size] = 0;
				positives[size++] = 0;
			}
			rows[size - 1] += hits + misses;
			positives[size - 1] += hits;
		}
		return size;
	}

	/** Only the ends of blocks are needed to draw the lines. */
	private static IsotonicCalibration ends(double[] scores, double[] rows, double[] positives, int[] blockEnd, int blocks) {
		var x = new double[2 * blocks];
		var y = new double[2 * blocks];
		int size = 0;
		for (int block = 0; block < blocks; block++) {
			int from = block == 0 ? 0 : blockEnd[block - 1];
			x[size] = scores[from];
			y[size++] = positives[block] / rows[block];
			if (blockEnd[block] - from > 1) {
				x[size] = scores[blockEnd[block] - 1];
				y[size++] = positives[block] / rows[block];
			}
		}
		return new IsotonicCalibration(Arrays.copyOf(x, size), Arrays.copyOf(y, size));
	}

	/** @return the probability at a score; beyond the known ones that of the outermost; NaN for NaN */
	public double at(double score) {
		if (Double.isNaN(score)) {
			return Double.NaN;
		}
		int found = Arrays.binarySearch(scores, score + 0.0);
		if (found >= 0) {
			return probabilities[found];
		}
		int above = -1 - found;
		if (above == 0 || above == scores.length) {
			return probabilities[Math.min(above, scores.length - 1)];
		}
		double slope = (probabilities[above] - probabilities[above - 1]) / (scores[above] - scores[above - 1]);
		return slope * (score - scores[above - 1]) + probabilities[above - 1];
	}
}
