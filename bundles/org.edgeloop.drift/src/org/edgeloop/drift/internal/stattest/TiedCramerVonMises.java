package org.edgeloop.drift.internal.stattest;

import java.io.IOException;
import java.util.Optional;

import org.apache.commons.math3.special.Gamma;
import org.edgeloop.drift.stattest.StatTest.Score;
import org.edgeloop.table.NumberPair;
import org.edgeloop.table.PooledRanks;
import org.edgeloop.table.ValueCounts;

/**
 * The Cramer-von Mises test for values that may be equal. The statistic T = n1 n2 / N² times the sum of (F1 - F2)² over all N values
 * is not inflated by ties, as that of midranks is. In the limit it is a weighted sum of chi-squares of one degree of freedom, whose
 * weights are the eigenvalues of a Brownian bridge at the steps of the pooled distribution function (V. Choulakian, R. Lockhart and
 * M. Stephens, Canadian J. Stat. 22, 1994); its p-value comes from the first three cumulants (J. Imhof, Biometrika 48, 1961).
 */
final class TiedCramerVonMises {

	/** With more different values than this, ties change nothing. */
	private static final int MOST_VALUES = 1_000_000;

	private TiedCramerVonMises() {
	}

	static Score score(NumberPair numbers) throws IOException {
		Optional<ValueCounts<Double>> values = numbers.values(MOST_VALUES);
		return values.isPresent() ? score(values.get()) : untied(numbers.ranks());
	}

	private static Score untied(PooledRanks ranks) {
		return new Detail().with("T", CramerVonMises.statistic(ranks.cramerU(), ranks.n1(), ranks.n2())).with("method", "asymptotic")
				.score(CramerVonMises.pValue(ranks.cramerU(), ranks.n1(), ranks.n2()));
	}

	private static Score score(ValueCounts<?> values) {
		double n1 = total(values.reference());
		double n2 = total(values.current());
		double n = n1 + n2;
		double[] weights = new double[values.size()];
		double[] steps = new double[values.size()];
		double c1 = 0;
		double c2 = 0;
		double t = 0;
		for (int i = 0; i < weights.length; i++) {
			c1 += values.reference()[i];
			c2 += values.current()[i];
			weights[i] = (values.reference()[i] + values.current()[i]) / n;
			steps[i] = (c1 + c2) / n;
			double gap = c1 / n1 - c2 / n2;
			t += n1 * n2 / n * weights[i] * gap * gap;
		}
		return new Detail().with("T", t).with("method", "ties").score(pValue(t * (n - 1) / n, cumulants(weights, steps)));
	}

	/** P(Q or more) for Q of these cumulants, as a chi-square variable that is shifted and scaled to have them as well. */
	private static double pValue(double t, double[] sums) {
		if (sums[1] == 0) {
			return 1;
		}
		double freedom = sums[1] * sums[1] * sums[1] / (sums[2] * sums[2]);
		double x = (t - sums[0]) * Math.sqrt(freedom / sums[1]) + freedom;
		return x <= 0 ? 1 : Gamma.regularizedGammaQ(freedom / 2, x / 2);
	}

	/**
	 * The sums of the eigenvalues, their squares and their cubes: traces of powers of the matrix w_i (min(F_i, F_j) - F_i F_j), taken
	 * in one pass because for i <= j <= k its elements are products of what belongs to i, to j and to k.
	 */
	private static double[] cumulants(double[] weights, double[] steps) {
		double[] sums = new double[3];
		double below = 0;
		double pairs = 0;
		for (int i = 0; i < weights.length; i++) {
			double w = weights[i];
			double f = steps[i];
			double above = Math.max(0, 1 - f);
			double f2 = f * f;
			double a2 = above * above;
			double self = w * f * above;
			sums[0] += self;
			sums[1] += self * self + 2 * w * a2 * below;
			sums[2] += self * self * self + w * a2 * (6 * pairs + 3 * self * below);
			pairs += self * below + 0.5 * w * f2 * self;
			below += w * f2;
		}
		return sums;
	}

	private static double total(long[] counts) {
		double total = 0;
		for (long count : counts) {
			total += count;
		}
		return total;
	}
}
