package org.edgeloop.drift.performance;

/**
 * The probabilities of classes that a model gave.
 *
 * @param classes each column's class; of two, the first is the one that a threshold is about
 * @param columns [column][row], finite. Not to be changed
 */
public record ClassScores(int[] classes, double[][] columns) {

	/** Smallest probability that the logarithmic loss tells from 0: the distance of doubles at 1. */
	static final double EPSILON = Math.ulp(1.0);

	/** @return each row's class of the highest probability, the first of equal ones */
	int[] mostProbable() {
		var predicted = new int[columns[0].length];
		for (int row = 0; row < predicted.length; row++) {
			int best = 0;
			for (int column = 1; column < columns.length; column++) {
				if (columns[column][row] > columns[best][row]) {
					best = column;
				}
			}
			predicted[row] = classes[best];
		}
		return predicted;
	}

	/** @return the first column's class for rows that reach the cutoff in it, else the second column's */
	int[] predictions(Cutoff cutoff) {
		double threshold = cutoff.threshold(columns[0]);
		var predicted = new int[columns[0].length];
		for (int row = 0; row < predicted.length; row++) {
			predicted[row] = columns[0][row] >= threshold ? classes[0] : classes[1];
		}
		return predicted;
	}

	/** @return the column of this class; -1 if it has none */
	int columnOf(int label) {
		for (int column = 0; column < classes.length; column++) {
			if (classes[column] == label) {
				return column;
			}
		}
		return -1;
	}

	/**
	 * @param target a class a row; rows of classes without a column count as no loss, as in scikit-learn 1.2
	 * @return the mean of -ln of the true class's probability, with probabilities kept off 0 and 1 and scaled to sum to 1
	 */
	double logLoss(int[] target) {
		double sum = 0;
		for (int row = 0; row < target.length; row++) {
			double whole = 0;
			double own = Double.NaN;
			for (int column = 0; column < columns.length; column++) {
				double probability = Math.clamp(columns[column][row], EPSILON, 1 - EPSILON);
				whole += probability;
				if (classes[column] == target[row]) {
					own = probability;
				}
			}
			sum -= Double.isNaN(own) ? 0 : Math.log(own / whole);
		}
		return sum / target.length;
	}

	/** @return the mean squared distance of a column's probability from 1 for rows of its class and from 0 for others */
	double brier(int column, int[] target) {
		double sum = 0;
		for (int row = 0; row < target.length; row++) {
			double distance = columns[column][row] - (target[row] == classes[column] ? 1 : 0);
			sum += distance * distance;
		}
		return sum / target.length;
	}
}
