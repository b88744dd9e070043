package org.edgeloop.drift.internal.stattest;

import java.io.IOException;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.drift.Mode;
import org.edgeloop.drift.stattest.ComparedColumn;
import org.edgeloop.drift.stattest.StatTest.Score;
import org.edgeloop.table.NumberPair;
import org.edgeloop.table.PooledRanks;
import org.edgeloop.table.Side;

/** Tests and distances that come from the sorted values of both sides. */
public final class RankTests {

	/** What Evidently takes for the deviation of a reference that varies less than this, whatever its unit. */
	private static final double EVIDENTLY_FLOOR = 0.001;

	private RankTests() {
	}

	/** The two-sided Kolmogorov-Smirnov test. */
	public static Score kolmogorovSmirnov(ComparedColumn column, Mode mode, Progress progress) throws IOException {
		PooledRanks ranks = column.numbers().distances();
		double p = KolmogorovSmirnov.pValue(ranks.n1(), ranks.n2(), ranks.ksNumerator());
		return new Detail().with("D", ranks.ksDistance()).with("location", ranks.ksLocation())
				.with("method", KolmogorovSmirnov.isExact(ranks.n1(), ranks.n2()) ? "exact" : "asymptotic").score(p);
	}

	/** The first Wasserstein distance in standard deviations (ddof 0) of the reference. */
	public static Score wasserstein(ComparedColumn column, Mode mode, Progress progress) throws IOException {
		double raw = column.numbers().distances().wasserstein();
		double norm = mode == Mode.EVIDENTLY ? Math.max(column.numbers().summary(Side.REFERENCE).deviation(), EVIDENTLY_FLOOR)
				: deviation(column.numbers());
		return new Detail().with("raw", raw).with("norm", norm).score(raw == 0 ? 0 : raw / norm);
	}

	/** The reference's deviation; where it does not vary, that of both sides together, so that the distance has no unit. */
	private static double deviation(NumberPair numbers) throws IOException {
		var reference = numbers.summary(Side.REFERENCE);
		if (reference.min() < reference.max()) {
			return reference.deviation();
		}
		var current = numbers.summary(Side.CURRENT);
		double share = current.n() / (double) (reference.n() + current.n());
		double gap = current.mean() - reference.mean();
		return Math.sqrt(share * current.variance() + share * (1 - share) * gap * gap);
	}

	/** The energy distance sqrt(2 integral of (F1 - F2)²), in the square root of the column's unit. */
	public static Score energy(ComparedColumn column, Mode mode, Progress progress) throws IOException {
		return new Detail().score(Math.sqrt(2 * column.numbers().distances().squaredIntegral()));
	}

	/** The k-sample Anderson-Darling test for two samples, with midranks; its p-value is known from 0.001 to 0.25. */
	public static Score andersonDarling(ComparedColumn column, Mode mode, Progress progress) throws IOException {
		PooledRanks ranks = column.numbers().ranks();
		if (ranks.distinct() < 2) {
			throw undefined("the Anderson-Darling test needs at least two different values");
		}
		if (ranks.n1() + ranks.n2() < 3) {
			throw undefined("the Anderson-Darling test needs at least three values");
		}
		double a2 = AndersonDarling.normalised(ranks.andersonA2kN(), ranks.n1(), ranks.n2());
		return new Detail().with("A2", a2).score(AndersonDarling.pValue(a2));
	}

	/** The two-sample Cramer-von Mises test; in corrected mode for values that may be equal. */
	public static Score cramerVonMises(ComparedColumn column, Mode mode, Progress progress) throws IOException {
		PooledRanks ranks = column.numbers().ranks();
		if (Math.min(ranks.n1(), ranks.n2()) < 2) {
			throw undefined("the Cramer-von Mises test needs at least two values on each side");
		}
		if (mode == Mode.CORRECTED && ranks.tieCubes() > 0) {
			return TiedCramerVonMises.score(column.numbers());
		}
		boolean isExact = CramerVonMises.isExact(ranks.n1(), ranks.n2());
		return new Detail().with("T", CramerVonMises.statistic(ranks.cramerU(), ranks.n1(), ranks.n2()))
				.with("method", isExact ? "exact" : "asymptotic")
				.score(CramerVonMises.pValue(ranks.cramerU(), ranks.n1(), ranks.n2()));
	}

	/** The Mann-Whitney test: for Evidently whether the current values are the larger ones, corrected whether either are. */
	public static Score mannWhitney(ComparedColumn column, Mode mode, Progress progress) throws IOException {
		PooledRanks ranks = column.numbers().distances();
		var u = new MannWhitney(ranks.n1(), ranks.n2(), ranks.rankSumReference(), ranks.tieCubes());
		return new Detail().with("U1", u.reference()).with("alternative", mode == Mode.EVIDENTLY ? "less" : "two-sided")
				.with("method", u.isExact() ? "exact" : "asymptotic")
				.score(mode == Mode.EVIDENTLY ? u.less() : u.twoSided());
	}

	private static ProblemException undefined(String what) {
		return new ProblemException(Problem.error(what, "", "choose another test for this column"));
	}
}
