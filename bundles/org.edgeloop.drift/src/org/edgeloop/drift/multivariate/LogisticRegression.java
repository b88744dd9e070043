package org.edgeloop.drift.multivariate;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.IntStream;

import org.edgeloop.base.Progress;

/**
 * A logistic regression: the sum of the logistic losses plus half the squared length of the weights, the intercept left out of it, as
 * scikit-learn's LogisticRegression with C = 1. The minimum is found by L-BFGS (J. Nocedal 1980).
 */
final class LogisticRegression {

	private static final int MOST_STEPS = 500;
	private static final int HISTORY = 10;
	private static final double FLAT = 1e-5;
	private static final double SUFFICIENT = 1e-4;
	private static final double LEAST_STEP = 1e-12;

	private record Change(double[] step, double[] gradient, double inverse) {
	}

	private final FeatureMatrix rows;
	private final boolean[] positive;
	private final double[] errors;

	private LogisticRegression(FeatureMatrix rows, boolean[] positive) {
		this.rows = rows;
		this.positive = positive;
		errors = new double[rows.rows()];
	}

	/**
	 * @param rows standardised, with rows of both classes
	 * @return a weight for each column, and the intercept in the last place
	 * @throws java.util.concurrent.CancellationException if cancelled
	 */
	static double[] fit(FeatureMatrix rows, boolean[] positive, Progress progress) {
		return new LogisticRegression(rows, positive).minimize(progress);
	}

	/** @return the log odds of each row */
	static double[] logOdds(FeatureMatrix rows, double[] weights) {
		double[] sums = new double[rows.rows()];
		for (int column = 0; column < rows.width(); column++) {
			double[] values = rows.columns()[column];
			double weight = weights[column];
			for (int i = 0; i < sums.length; i++) {
				sums[i] += weight * values[i];
			}
		}
		for (int i = 0; i < sums.length; i++) {
			sums[i] += weights[rows.width()];
		}
		return sums;
	}

	private double[] minimize(Progress progress) {
		double[] weights = new double[rows.width() + 1];
		double loss = loss(weights);
		double[] gradient = gradient(weights);
		Deque<Change> history = new ArrayDeque<>();
		for (int step = 0; step < MOST_STEPS && greatest(gradient) > FLAT; step++) {
			progress.checkCancelled();
			double[] direction = direction(gradient, history);
			double slope = PrincipalComponents.dot(direction, gradient);
			double length = history.isEmpty() ? 1 / Math.max(1, greatest(gradient)) : 1;
			double[] next = moved(weights, direction, length);
			double nextLoss = loss(next);
			while (nextLoss > loss + SUFFICIENT * length * slope && length > LEAST_STEP) {
				length /= 2;
				next = moved(weights, direction, length);
				nextLoss = loss(next);
			}
			if (nextLoss >= loss) {
				break;
			}
			double[] nextGradient = gradient(next);
			remember(history, moved(next, weights, -1), moved(nextGradient, gradient, -1));
			weights = next;
			loss = nextLoss;
			gradient = nextGradient;
		}
		return weights;
	}

	private static void remember(Deque<Change> history, double[] step, double[] change) {
		double curvature = PrincipalComponents.dot(step, change);
		if (curvature > 0) {
			history.addLast(new Change(step, change, 1 / curvature));
		}
		if (history.size() > HISTORY) {
			history.removeFirst();
		}
	}

	/** The two loops of L-BFGS: minus the gradient by the inverse curvature that the last steps have shown. */
	private static double[] direction(double[] gradient, Deque<Change> history) {
		double[] direction = moved(new double[gradient.length], gradient, -1);
		Deque<Double> shares = new ArrayDeque<>();
		for (var changes = history.descendingIterator(); changes.hasNext();) {
			Change change = changes.next();
			double share = change.inverse * PrincipalComponents.dot(change.step, direction);
			shares.addFirst(share);
			direction = moved(direction, change.gradient, -share);
		}
		if (!history.isEmpty()) {
			Change last = history.getLast();
			double scale = 1 / (last.inverse * PrincipalComponents.dot(last.gradient, last.gradient));
			direction = moved(new double[direction.length], direction, scale);
		}
		for (Change change : history) {
			double share = shares.removeFirst() - change.inverse * PrincipalComponents.dot(change.gradient, direction);
			direction = moved(direction, change.step, share);
		}
		return direction;
	}

	private double loss(double[] weights) {
		double[] odds = logOdds(rows, weights);
		double sum = 0;
		for (int i = 0; i < odds.length; i++) {
			double margin = positive[i] ? odds[i] : -odds[i];
			// log(1 + e^-m) without overflow
			sum += Math.log1p(Math.exp(-Math.abs(margin))) + Math.max(0, -margin);
		}
		double squares = IntStream.range(0, rows.width()).mapToDouble(i -> weights[i] * weights[i]).sum();
		return sum + squares / 2;
	}

	private double[] gradient(double[] weights) {
		double[] odds = logOdds(rows, weights);
		double[] gradient = new double[weights.length];
		double sum = 0;
		for (int i = 0; i < odds.length; i++) {
			errors[i] = 1 / (1 + Math.exp(-odds[i])) - (positive[i] ? 1 : 0);
			sum += errors[i];
		}
		gradient[rows.width()] = sum;
		for (int column = 0; column < rows.width(); column++) {
			gradient[column] = PrincipalComponents.dot(errors, rows.columns()[column]) + weights[column];
		}
		return gradient;
	}

	private static double[] moved(double[] from, double[] direction, double length) {
		double[] moved = new double[from.length];
		for (int i = 0; i < from.length; i++) {
			moved[i] = from[i] + length * direction[i];
		}
		return moved;
	}

	private static double greatest(double[] values) {
		double greatest = 0;
		for (double value : values) {
			greatest = Math.max(greatest, Math.abs(value));
		}
		return greatest;
	}
}
