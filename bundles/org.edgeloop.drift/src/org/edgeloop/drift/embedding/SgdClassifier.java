package org.edgeloop.drift.embedding;

import org.edgeloop.base.Progress;
import org.edgeloop.drift.internal.random.NumpyRandom;
import org.edgeloop.drift.multivariate.FeatureMatrix;

/**
 * A linear classifier fitted by stochastic gradient descent on the logistic loss, step by step as scikit-learn's
 * {@code SGDClassifier(loss="log_loss", random_state=…)} with its defaults: after so few passes the weights depend on each step, so
 * only the same steps give the same classifier.
 */
final class SgdClassifier {

	private static final double ALPHA = 1e-4;
	private static final double TOLERANCE = 1e-3;
	private static final int MOST_EPOCHS = 1000;
	private static final int PATIENCE = 5;
	private static final double STEEP = 18;
	private static final double LEAST_SCALE = 1e-9;

	private final double[][] rows;
	private final boolean[] positive;
	/** To be multiplied by {@link #scale}, since rounding too is as in scikit-learn: it grows from step to step. */
	private final double[] weights;
	private double scale = 1;
	private double intercept;
	private long steps = 1;

	private SgdClassifier(double[][] rows, boolean[] positive) {
		this.rows = rows;
		this.positive = positive;
		weights = new double[rows[0].length];
	}

	/**
	 * @param positive of which class each row is; there are rows of both
	 * @throws java.util.concurrent.CancellationException if cancelled
	 */
	static SgdClassifier fit(FeatureMatrix matrix, boolean[] positive, int seed, Progress progress) {
		double[][] rows = new double[matrix.rows()][matrix.width()];
		for (int i = 0; i < rows.length; i++) {
			matrix.row(i, rows[i]);
		}
		var random = new NumpyRandom(seed);
		// scikit-learn draws a seed for picking single rows, which it does not do here, and then the one for shuffling
		random.upTo(Integer.MAX_VALUE - 2);
		int shuffling = random.upTo(Integer.MAX_VALUE - 1);
		var classifier = new SgdClassifier(rows, positive);
		classifier.descend(shuffling, progress);
		return classifier;
	}

	private void descend(int seed, Progress progress) {
		int[] order = new int[rows.length];
		for (int i = 0; i < order.length; i++) {
			order[i] = i;
		}
		double best = Double.POSITIVE_INFINITY;
		int unchanged = 0;
		for (int epoch = 0; epoch < MOST_EPOCHS && unchanged < PATIENCE; epoch++) {
			progress.checkCancelled();
			shuffle(order, seed);
			double loss = pass(order);
			unchanged = loss > best - TOLERANCE * rows.length ? unchanged + 1 : 0;
			best = Math.min(best, loss);
		}
	}

	/** Marsaglia's xorshift, begun anew with the seed for each pass. */
	private static void shuffle(int[] order, int seed) {
		int state = seed == 0 ? 1 : seed;
		for (int i = 0; i < order.length - 1; i++) {
			state ^= state << 13;
			state ^= state >>> 17;
			state ^= state << 5;
			int other = i + (state & Integer.MAX_VALUE) % (order.length - i);
			int kept = order[i];
			order[i] = order[other];
			order[other] = kept;
		}
	}

	private double pass(int[] order) {
		double sum = 0;
		for (int at : order) {
			double target = positive[at] ? 1 : -1;
			double score = score(rows[at]);
			sum += loss(score * target);
			double rate = 1 / (ALPHA * (firstStep() + steps - 1));
			double update = -rate * slope(score, target);
			shrink(Math.max(0, 1 - rate * ALPHA));
			for (int i = 0; i < weights.length; i++) {
				weights[i] += rows[at][i] * (update / scale);
			}
			intercept += update;
			steps++;
		}
		return sum;
	}

	private void shrink(double factor) {
		scale *= factor;
		if (scale < LEAST_SCALE) {
			for (int i = 0; i < weights.length; i++) {
				weights[i] *= scale;
			}
			scale = 1;
		}
	}

	/** Where L. Bottou's schedule of rates begins, so that the first is of the size of the weights to come. */
	private static double firstStep() {
		double typical = Math.sqrt(1 / Math.sqrt(ALPHA));
		double firstRate = typical / Math.max(1, slope(-typical, 1));
		return 1 / (firstRate * ALPHA);
	}

	private static double loss(double margin) {
		if (margin > STEEP) {
			return Math.exp(-margin);
		}
		return margin < -STEEP ? -margin : Math.log(1 + Math.exp(-margin));
	}

	private static double slope(double score, double target) {
		double margin = score * target;
		if (margin > STEEP) {
			return Math.exp(-margin) * -target;
		}
		return margin < -STEEP ? -target : -target / (Math.exp(margin) + 1);
	}

	private double score(double[] row) {
		double sum = 0;
		for (int i = 0; i < row.length; i++) {
			sum += weights[i] * row[i];
		}
		return sum * scale + intercept;
	}

	/** @return of each row the probability that it is positive, 0 to 1 */
	double[] scores(FeatureMatrix matrix) {
		double[] scores = new double[matrix.rows()];
		double[] row = new double[matrix.width()];
		for (int i = 0; i < scores.length; i++) {
			matrix.row(i, row);
			scores[i] = 1 / (1 + Math.exp(-score(row)));
		}
		return scores;
	}
}
