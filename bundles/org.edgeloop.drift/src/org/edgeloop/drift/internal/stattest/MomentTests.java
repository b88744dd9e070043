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

	private MomentTests() {
	}

	/** Student's t-test with one variance for both sides, two-sided. */
	public static Score student(ComparedColumn column, Mode mode, Progress progress) throws IOException {
		NumberSummary reference = column.numbers().summary(Side.REFERENCE);
		NumberSummary current = column.numbers().summary(Side.CURRENT);
		double n1 = reference.n();
		double n2 = current.n();
		double freedom = n1 + n2 - 2;
		double variance = ((n1 - 1) * unbiased(reference) + (n2 - 1) * unbiased(current)) / freedom;
		double gap = reference.mean() - current.mean();
		double t = gap / Math.sqrt(variance * (1 / n1 + 1 / n2));
		double p = mode == Mode.CORRECTED && gap == 0 && variance == 0 ? 1 : tails(t, freedom);
		return new Detail().with("t", t).with("df", freedom).score(p);
	}

	/** NaN for a single value, which has no variance. */
	private static double unbiased(NumberSummary summary) {
		return summary.variance() * summary.n() / (summary.n() - 1.0);
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
