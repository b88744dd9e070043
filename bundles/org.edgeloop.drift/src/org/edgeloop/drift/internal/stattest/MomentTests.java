package org.edgeloop.drift.internal.stattest;

import java.io.IOException;

import org.apache.commons.math3.special.Beta;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.drift.Mode;
import org.edgeloop.drift.stattest.ComparedColumn;
import org.edgeloop.drift.stattest.StatTest.Score;
import org.edgeloop.table.NumberPair;
import org.edgeloop.table.NumberSummary;
import org.edgeloop.table.Side;

/** Tests on means and variances. */
public final class MomentTests {

	private static final int FEWEST_FOR_EPPS_SINGLETON = 5;
	/** Of more values, rows are not fetched only to round as NumPy does. */
	private static final long MOST_ROUNDED = 1_000_000;

	private MomentTests() {
	}

	/** Student's t-test with one variance for both sides, two-sided. */
	public static Score student(ComparedColumn column, Mode mode, Progress progress) throws IOException {
		Moments reference = Moments.of(column.numbers(), Side.REFERENCE, mode);
		Moments current = Moments.of(column.numbers(), Side.CURRENT, mode);
		double n1 = reference.n();
		double n2 = current.n();
		double freedom = n1 + n2 - 2;
		double variance = (reference.squares(mode) + current.squares(mode)) / freedom;
		double gap = reference.mean() - current.mean();
		double t = gap / Math.sqrt(variance * (1 / n1 + 1 / n2));
		double p = mode == Mode.CORRECTED && gap == 0 && variance == 0 ? 1 : tails(t, freedom);
		return new Detail().with("t", t).with("df", freedom).score(p);
	}

	/** @param variance with ddof 0 */
	private record Moments(double n, double mean, double variance) {

		static Moments of(NumberPair numbers, Side side, Mode mode) throws IOException {
			NumberSummary summary = numbers.summary(side);
			return mode == Mode.EVIDENTLY && summary.n() <= MOST_ROUNDED ? asNumPyRounds(numbers.sample(side, Integer.MAX_VALUE))
					: new Moments(summary.n(), summary.mean(), summary.variance());
		}

		/** Far from zero the mean's last digits decide the statistic. */
		private static Moments asNumPyRounds(double[] values) {
			double mean = PairwiseSum.of(values) / values.length;
			double variance = PairwiseSum.of(values.length, i -> (values[i] - mean) * (values[i] - mean)) / values.length;
			return new Moments(values.length, mean, variance);
		}

		/** The sum of squared deviations. That of a single value is 0; to Evidently it has no variance, and the test says nothing. */
		double squares(Mode mode) {
			return mode == Mode.EVIDENTLY && n == 1 ? Double.NaN : variance * n;
		}
	}

	private static double tails(double t, double freedom) {
		if (Double.isInfinite(t)) {
			return 0;
		}
		return Beta.regularizedBeta(freedom / (freedom + t * t), freedom / 2, 0.5);
	}

	/** The Epps-Singleton test: the characteristic functions of both sides at two points. */
	public static Score eppsSingleton(ComparedColumn column, Mode mode, Progress progress) throws IOException {
		NumberPair numbers = column.numbers();
		long n1 = column.count(Side.REFERENCE);
		long n2 = column.count(Side.CURRENT);
		double range = numbers.pooledQuantile(0.75) - numbers.pooledQuantile(0.25);
		if (range == 0) {
			throw new ProblemException(Problem.error("the middle half of all values is one value, which the Epps-Singleton test "
					+ "cannot scale by", "", "choose another test for this column"));
		}
		if (Math.min(n1, n2) < FEWEST_FOR_EPPS_SINGLETON) {
			throw new ProblemException(Problem.error("the Epps-Singleton test needs five values on each side", "",
					"choose another test for this column"));
		}
		var test = new EppsSingleton(numbers, n1, n2, range / 2);
		return new Detail().with("W", test.statistic()).with("dof", test.rank())
				.score(ChiSquare.survival(test.statistic(), test.rank()));
	}
}
