package org.edgeloop.drift.performance;

import java.util.Arrays;

/**
 * The rows of a table ranked by a score, from which every threshold's counts follow at once: sorted once, whatever is asked of it.
 * Its curves are scikit-learn's. Where a class has no rows, what is divided by their number is NaN.
 */
public final class ScoreRanking {

	private final double[] thresholds;
	private final int[] truePositives;
	private final int[] falsePositives;

	private ScoreRanking(double[] thresholds, int[] truePositives, int[] falsePositives, int size) {
		boolean full = size == thresholds.length;
		this.thresholds = full ? thresholds : Arrays.copyOf(thresholds, size);
		this.truePositives = full ? truePositives : Arrays.copyOf(truePositives, size);
		this.falsePositives = full ? falsePositives : Arrays.copyOf(falsePositives, size);
	}

	/**
	 * @param scores a score a row, higher for what rather belongs to the positive class; no NaN
	 * @param target each row's class
	 * @param positive which class is the positive one
	 */
	public static ScoreRanking of(double[] scores, int[] target, int positive) {
		int count = 0;
		for (int label : target) {
			count += label == positive ? 1 : 0;
		}
		var positives = new double[count];
		var negatives = new double[scores.length - count];
		int p = 0;
		int n = 0;
		for (int row = 0; row < scores.length; row++) {
			// Adding 0 makes -0.0 and 0.0 the same threshold.
			if (target[row] == positive) {
				positives[p++] = scores[row] + 0.0;
			} else {
				negatives[n++] = scores[row] + 0.0;
			}
		}
		Arrays.parallelSort(positives);
		Arrays.parallelSort(negatives);
		return merge(positives, negatives);
	}

	/** Goes down both sides at once; equal scores are one threshold. */
	private static ScoreRanking merge(double[] positives, double[] negatives) {
		int most = positives.length + negatives.length;
		var thresholds = new double[most];
		var truePositives = new int[most];
		var falsePositives = new int[most];
		int p = positives.length;
		int n = negatives.length;
		int size = 0;
		while (p > 0 || n > 0) {
			double score = p == 0 ? negatives[n - 1] : n == 0 ? positives[p - 1] : Math.max(positives[p - 1], negatives[n - 1]);
			while (p > 0 && positives[p - 1] == score) {
				p--;
			}
			while (n > 0 && negatives[n - 1] == score) {
				n--;
			}
			thresholds[size] = score;
			truePositives[size] = positives.length - p;
			falsePositives[size++] = negatives.length - n;
		}
		return new ScoreRanking(thresholds, truePositives, falsePositives, size);
	}

	/** @return the ranking of the negative class by one minus the score, as doubles round it */
	public ScoreRanking complement() {
		int size = thresholds.length;
		var turned = new double[size];
		var hits = new int[size];
		var misses = new int[size];
		int count = 0;
		for (int i = size - 1; i >= 0; i--) {
			double threshold = 1 - thresholds[i];
			if (count == 0 || turned[count - 1] != threshold) {
				turned[count++] = threshold;
			}
			hits[count - 1] = (int) negatives() - (i == 0 ? 0 : falsePositives[i - 1]);
			misses[count - 1] = (int) positives() - (i == 0 ? 0 : truePositives[i - 1]);
		}
		return new ScoreRanking(turned, hits, misses, count);
	}

	/** @return how many different scores there are */
	public int size() {
		return thresholds.length;
	}

	/** @return the i-th highest score */
	public double threshold(int i) {
		return thresholds[i];
	}

	/** @return how many positive rows score at least the i-th threshold */
	public long truePositives(int i) {
		return truePositives[i];
	}

	/** @return how many negative rows score at least the i-th threshold */
	public long falsePositives(int i) {
		return falsePositives[i];
	}

	public long positives() {
		return size() == 0 ? 0 : truePositives[size() - 1];
	}

	public long negatives() {
		return size() == 0 ? 0 : falsePositives[size() - 1];
	}

	/** @return the area under the ROC curve: how likely a positive row outscores a negative one; ties count half */
	public double rocAuc() {
		double area = 0;
		long hits = 0;
		long misses = 0;
		for (int i = 0; i < size(); i++) {
			area += (double) (falsePositives[i] - misses) * (truePositives[i] + hits);
			hits = truePositives[i];
			misses = falsePositives[i];
		}
		return area / (2.0 * positives() * negatives());
	}

	/** @return the sum over the thresholds of precision times the recall gained; 0 without positive rows */
	public double averagePrecision() {
		double sum = 0;
		long hits = 0;
		for (int i = 0; i < size(); i++) {
			sum += precision(i) * (truePositives[i] - hits);
			hits = truePositives[i];
		}
		return positives() == 0 ? 0 : sum / positives();
	}

	/** @return the area under the precision-recall curve by trapezoids, from recall 0 with precision 1 */
	public double prAuc() {
		double area = 0;
		double above = 1;
		long hits = 0;
		for (int i = 0; i < size(); i++) {
			double precision = precision(i);
			area += (truePositives[i] - hits) * (above + precision) / 2;
			above = precision;
			hits = truePositives[i];
		}
		return area / positives();
	}

	/** @return the greatest distance between the two classes' distributions of scores, 0 to 1 */
	public double kolmogorovSmirnov() {
		double greatest = 0;
		for (int i = 0; i < size(); i++) {
			greatest = Math.max(greatest, truePositives[i] / (double) positives() - falsePositives[i] / (double) negatives());
		}
		return positives() == 0 || negatives() == 0 ? Double.NaN : greatest;
	}

	private double precision(int i) {
		return truePositives[i] / (double) (truePositives[i] + falsePositives[i]);
	}
}
