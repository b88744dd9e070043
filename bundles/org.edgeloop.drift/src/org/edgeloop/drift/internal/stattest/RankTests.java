package org.edgeloop.drift.internal.stattest;

import java.io.IOException;

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
		PooledRanks ranks = column.numbers().ranks();
		double p = KolmogorovSmirnov.pValue(ranks.n1(), ranks.n2(), ranks.ksNumerator());
		return new Detail().with("D", ranks.ksDistance()).with("location", ranks.ksLocation())
				.with("method", KolmogorovSmirnov.isExact(ranks.n1(), ranks.n2()) ? "exact" : "asymptotic").score(p);
	}

	/** The first Wasserstein distance in standard deviations (ddof 0) of the reference. */
	public static Score wasserstein(ComparedColumn column, Mode mode, Progress progress) throws IOException {
		double raw = column.numbers().ranks().wasserstein();
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
		return new Detail().score(Math.sqrt(2 * column.numbers().ranks().squaredIntegral()));
	}
}
