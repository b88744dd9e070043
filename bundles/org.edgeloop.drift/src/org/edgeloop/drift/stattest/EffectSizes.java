package org.edgeloop.drift.stattest;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;

import org.edgeloop.drift.stattest.EffectSize.Magnitude;
import org.edgeloop.table.NumberSummary;
import org.edgeloop.table.PooledRanks;
import org.edgeloop.table.Side;
import org.edgeloop.table.ValueCounts;

/**
 * Measures of how different two columns are that do not grow with the rows. With many rows a p-value calls any difference
 * significant; whether it matters is told by these. All cost no more than the tests: sums over ranks and counts are shared with them.
 * <ul>
 * <li>cohen_d: (mean of current - mean of reference) / pooled standard deviation; small from 0.2, medium 0.5, large 0.8 (J. Cohen,
 * Statistical Power Analysis, 1988)
 * <li>cliff_delta: P(current &gt; reference) - P(current &lt; reference), -1 to 1; small from 0.147, medium 0.33, large 0.474 (J. Romano
 * and others, 2006)
 * <li>sd_ratio: ln of the standard deviations' ratio, current over reference; small from ln 1.1, medium ln 1.5, large ln 2
 * <li>cramer_v: sqrt(chi-square / N) of values against sides, 0 to 1; small from 0.1, medium 0.3, large 0.5 (Cohen's w for two sides)
 * <li>share_moved: what share of rows would have to change their value, 0 to 1; small from 0.05, medium 0.15, large 0.3
 * </ul>
 */
public final class EffectSizes {

	private EffectSizes() {
	}

	/**
	 * @param column neither side is empty
	 * @return those that fit its type; NaN where a measure is not defined
	 * @throws IOException if the values cannot be read
	 */
	public static List<EffectSize> of(ComparedColumn column) throws IOException {
		return column.type() == FeatureType.NUMBER ? ofNumbers(column) : ofCategories(column.values(), column);
	}

	/** @return the largest magnitude: whether a significant difference is also one that matters */
	public static Magnitude largest(List<EffectSize> effects) {
		return effects.stream().map(EffectSize::magnitude).max(Comparator.naturalOrder()).orElse(Magnitude.NEGLIGIBLE);
	}

	private static List<EffectSize> ofNumbers(ComparedColumn column) throws IOException {
		NumberSummary reference = column.numbers().summary(Side.REFERENCE);
		NumberSummary current = column.numbers().summary(Side.CURRENT);
		double squares = reference.variance() * reference.n() + current.variance() * current.n();
		double pooled = Math.sqrt(squares / (reference.n() + current.n() - 2));
		double gap = current.mean() - reference.mean();
		return List.of(effect("cohen_d", "Cohen's d", gap == 0 ? 0 : gap / pooled, 0.2, 0.5, 0.8),
				effect("cliff_delta", "Cliff's delta", cliffDelta(column.numbers().distances()), 0.147, 0.33, 0.474),
				effect("sd_ratio", "log ratio of standard deviations", Math.log(current.deviation() / reference.deviation()),
						Math.log(1.1), Math.log(1.5), Math.log(2)));
	}

	private static double cliffDelta(PooledRanks ranks) {
		double pairs = (double) ranks.n1() * ranks.n2();
		double u = ranks.rankSumCurrent() - ranks.n2() * (ranks.n2() + 1.0) / 2;
		return 2 * u / pairs - 1;
	}

	private static List<EffectSize> ofCategories(ValueCounts<?> counts, ComparedColumn column) throws IOException {
		double n1 = column.count(Side.REFERENCE);
		double n2 = column.count(Side.CURRENT);
		double chiSquare = 0;
		double moved = 0;
		for (int i = 0; i < counts.size(); i++) {
			double p = counts.reference()[i] / n1;
			double q = counts.current()[i] / n2;
			double both = counts.reference()[i] + counts.current()[i];
			moved += Math.abs(p - q) / 2;
			chiSquare += both == 0 ? 0 : n1 * n2 * (p - q) * (p - q) / both;
		}
		return List.of(effect("cramer_v", "Cramér's V", Math.sqrt(chiSquare / (n1 + n2)), 0.1, 0.3, 0.5),
				effect("share_moved", "share of rows moved", moved, 0.05, 0.15, 0.3));
	}

	private static EffectSize effect(String name, String displayName, double value, double small, double medium, double large) {
		return new EffectSize(name, displayName, value, Magnitude.of(value, List.of(small, medium, large)));
	}
}
