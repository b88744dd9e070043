package org.edgeloop.training;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How good predictions are, as scikit-learn measures them.
 *
 * @param confusion how often each class (row) was predicted as each (column)
 * @param logLoss the mean logarithmic loss in nats, probabilities no nearer to 0 and 1 than {@value #LEAST_PROBABILITY}; NaN without
 *            probabilities
 */
public record ClassificationScores(long[][] confusion, double logLoss) {

	private static final double LEAST_PROBABILITY = 0x1p-52;

	/**
	 * @param targets each row's class
	 * @param scores each row's probabilities or scores, the first greatest of which decides
	 * @param probabilistic whether they are probabilities
	 */
	public static ClassificationScores of(int[] targets, double[][] scores, int classes, boolean probabilistic) {
		var confusion = new long[classes][classes];
		double loss = 0;
		for (int row = 0; row < targets.length; row++) {
			confusion[targets[row]][predicted(scores[row])]++;
			if (probabilistic) {
				loss -= Math.log(Math.clamp(scores[row][targets[row]], LEAST_PROBABILITY, 1 - LEAST_PROBABILITY));
			}
		}
		return new ClassificationScores(confusion, probabilistic ? loss / targets.length : Double.NaN);
	}

	/** @return the class with the greatest score, the first of several */
	public static int predicted(double[] scores) {
		int best = 0;
		for (int i = 1; i < scores.length; i++) {
			best = scores[i] > scores[best] ? i : best;
		}
		return best;
	}

	/**
	 * The loss that training reduces, as the mean over rows: the logarithmic loss of probabilities, else the multi-class hinge loss of
	 * Crammer and Singer (2001), max(0, 1 + the best wrong score - the right one), as scikit-learn's {@code hinge_loss}.
	 */
	public static double loss(int[] targets, double[][] scores, boolean probabilistic) {
		if (probabilistic) {
			return of(targets, scores, scores.length == 0 ? 0 : scores[0].length, true).logLoss();
		}
		double loss = 0;
		for (int row = 0; row < targets.length; row++) {
			int target = targets[row];
			double[] given = scores[row];
			double bestWrong = IntStream.range(0, given.length).filter(i -> i != target).mapToDouble(i -> given[i]).max().orElse(0);
			loss += Math.max(0, 1 + bestWrong - given[target]);
		}
		return loss / targets.length;
	}

	/** @return the share of rows that were predicted as what they are */
	public double accuracy() {
		long right = IntStream.range(0, confusion.length).mapToLong(i -> confusion[i][i]).sum();
		return (double) right / Arrays.stream(confusion).mapToLong(row -> Arrays.stream(row).sum()).sum();
	}

	/** @return the mean recall of the classes that occur */
	public double balancedAccuracy() {
		return IntStream.range(0, confusion.length).filter(i -> occurrences(i) > 0)
				.mapToDouble(i -> (double) confusion[i][i] / occurrences(i)).average().orElse(Double.NaN);
	}

	/** @return the mean F1 of the classes that occur or were predicted */
	public double macroF1() {
		return IntStream.range(0, confusion.length).filter(i -> occurrences(i) + predictions(i) > 0)
				.mapToDouble(i -> 2.0 * confusion[i][i] / (occurrences(i) + predictions(i))).average().orElse(Double.NaN);
	}

	private long occurrences(int target) {
		return Arrays.stream(confusion[target]).sum();
	}

	private long predictions(int target) {
		return Arrays.stream(confusion).mapToLong(row -> row[target]).sum();
	}
}
