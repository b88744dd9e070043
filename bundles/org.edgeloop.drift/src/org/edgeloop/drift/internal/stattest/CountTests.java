package org.edgeloop.drift.internal.stattest;

import java.io.IOException;
import java.util.List;

import org.apache.commons.math3.special.Erf;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.drift.Mode;
import org.edgeloop.drift.stattest.ComparedColumn;
import org.edgeloop.drift.stattest.StatTest.Score;

/** Tests on how often each value occurs. */
public final class CountTests {

	private CountTests() {
	}

	/** The two-sided z-test of the share of the smallest value. */
	public static Score z(ComparedColumn column, Mode mode, Progress progress) throws IOException {
		KeyCounts keys = KeyCounts.of(column);
		if (keys.isOneValue()) {
			return new Detail().score(1);
		}
		if (!column.isOrdered()) {
			throw new ProblemException(Problem.error("one table has numbers where the other has texts", "", "choose chisquare"));
		}
		if (mode == Mode.CORRECTED && keys.size() > 2) {
			throw new ProblemException(Problem.error("the z-test compares two shares, but there are " + keys.size() + " values", "",
					"choose chisquare"));
		}
		double n1 = keys.referenceTotal();
		double n2 = keys.currentTotal();
		double p1 = (n1 - keys.reference()[0]) / n1;
		double p2 = (n2 - keys.current()[0]) / n2;
		double pooled = (p1 * n1 + p2 * n2) / (n1 + n2);
		double z = (p1 - p2) / Math.sqrt(pooled * (1 - pooled) * (1 / n1 + 1 / n2));
		double tail = Erf.erfc(Math.abs(z) / Math.sqrt(2));
		return new Detail().with("z", z).with("shares", new double[] { p1, p2 })
				.score(mode == Mode.EVIDENTLY ? 2 * (1 - (1 - tail / 2)) : tail);
	}

	/** Pearson's chi-square test. */
	public static Score chiSquare(ComparedColumn column, Mode mode, Progress progress) throws IOException {
		KeyCounts keys = KeyCounts.of(column);
		if (mode == Mode.CORRECTED) {
			return homogeneity(keys, "chi2", CountTests::pearson);
		}
		double scale = keys.currentTotal() / (double) keys.referenceTotal();
		double[] expected = new double[keys.size()];
		double[] observed = new double[keys.size()];
		for (int i = 0; i < expected.length; i++) {
			expected[i] = keys.reference()[i] * scale;
			observed[i] = keys.current()[i];
		}
		double chi2 = PairwiseSum.of(expected.length, i -> pearson(observed[i], expected[i]));
		return goodnessOfFit("chi2", chi2, keys);
	}

	/** The likelihood-ratio test. */
	public static Score logLikelihood(ComparedColumn column, Mode mode, Progress progress) throws IOException {
		KeyCounts keys = KeyCounts.of(column);
		if (mode == Mode.CORRECTED) {
			return homogeneity(keys, "G", CountTests::likelihood);
		}
		if (keys.referenceTotal() != keys.currentTotal()) {
			throw new ProblemException(Problem.error("the G-test of Evidently wants as many values in the reference ("
					+ keys.referenceTotal() + ") as in the current table (" + keys.currentTotal() + ")", "",
					"take the corrected mode, or samples of one size"));
		}
		double g = PairwiseSum.of(keys.size(), i -> likelihood(keys.current()[i], keys.reference()[i]));
		return goodnessOfFit("G", g, keys);
	}

	private static Score goodnessOfFit(String name, double statistic, KeyCounts keys) {
		int freedom = keys.size() - 1;
		return new Detail().with(name, statistic).with("dof", freedom).score(ChiSquare.survival(statistic, freedom));
	}

	/** One cell's part in a statistic. */
	private interface Cell {
		double of(double observed, double expected);
	}

	/** Both sides are samples of shares that are known only from both together. */
	private static Score homogeneity(KeyCounts keys, String name, Cell cell) {
		double n1 = keys.referenceTotal();
		double n2 = keys.currentTotal();
		double statistic = PairwiseSum.of(keys.size(), i -> {
			double share = (keys.reference()[i] + keys.current()[i]) / (n1 + n2);
			return cell.of(keys.reference()[i], n1 * share) + cell.of(keys.current()[i], n2 * share);
		});
		return keys.isOneValue() ? new Detail().with(name, 0.0).with("dof", 0).score(1) : goodnessOfFit(name, statistic, keys);
	}

	private static double pearson(double observed, double expected) {
		double difference = observed - expected;
		return difference * difference / expected;
	}

	private static double likelihood(double observed, double expected) {
		return observed == 0 ? 0 : 2 * observed * Math.log(observed / expected);
	}

	/** Fisher's exact test of the two shares, two-sided. */
	public static Score fisher(ComparedColumn column, Mode mode, Progress progress) throws IOException {
		KeyCounts keys = KeyCounts.of(column);
		if (keys.size() > 2) {
			throw new ProblemException(Problem.error("Fisher's test compares two values, but there are " + keys.size(), "",
					"choose chisquare"));
		}
		if (mode == Mode.EVIDENTLY && keys.referenceTotal() != keys.currentTotal()) {
			throw new ProblemException(Problem.error("Fisher's test of Evidently wants as many values in the reference ("
					+ keys.referenceTotal() + ") as in the current table (" + keys.currentTotal() + ")", "",
					"take the corrected mode, or samples of one size"));
		}
		if (keys.isOneValue()) {
			return new Detail().score(1);
		}
		return new Detail().with("table", List.of(keys.current(), keys.reference()))
				.score(Hypergeometric.twoSided(keys.current()[1], keys.current()[0], keys.reference()[1], keys.reference()[0]));
	}
}
