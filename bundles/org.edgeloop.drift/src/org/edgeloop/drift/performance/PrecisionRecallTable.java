package org.edgeloop.drift.performance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.edgeloop.drift.check.PythonNumbers;

/**
 * What the best-scored 5 %, 10 %, … of all rows hold, as Evidently's table: rows of equal score stand in the order of the table, and
 * numbers are rounded as there.
 *
 * @param rows from the best-scored rows to all of them
 */
public record PrecisionRecallTable(List<Row> rows) {

	private static final double STEP = 0.05;

	/**
	 * The best-scored rows up to some place.
	 *
	 * @param top their share of all rows in percent, to one decimal
	 * @param count how many they are
	 * @param score the first score that is no longer among them, to two decimals; the lowest of all in the last row
	 * @param truePositives how many of them are positive
	 * @param falsePositives how many of them are not
	 * @param precision the share of them that is positive in percent, to one decimal
	 * @param recall the share of all positive rows that is among them in percent, to one decimal; NaN if there are none
	 */
	public record Row(double top, long count, double score, long truePositives, long falsePositives, double precision, double recall) {
	}

	public PrecisionRecallTable {
		rows = List.copyOf(rows);
	}

	/** @param ranking of these scores and this target with {@code positive} as the positive class */
	static PrecisionRecallTable of(ScoreRanking ranking, double[] scores, int[] target, int positive) {
		int size = scores.length;
		int step = (int) Math.max(Math.rint(size * STEP), 1);
		var rows = new ArrayList<Row>();
		int steps = (size + step - 1) / step;
		var counts = new int[steps];
		Arrays.setAll(counts, k -> (int) Math.min((k + 1L) * step, size));
		long[] hits = hits(ranking, counts, scores, target, positive);
		for (int k = 0; k < steps; k++) {
			long count = counts[k];
			boolean whole = (k + 1L) * step > size;
			double top = percent(count, size, whole);
			double precision = percent(hits[k], count, whole);
			double recall = percent(hits[k], ranking.positives(), true);
			double next = ranking.threshold(indexOf(ranking, Math.min(count, size - 1L)));
			rows.add(new Row(top, count, rounded(next, 2), hits[k], count - hits[k], precision, recall));
		}
		return new PrecisionRecallTable(rows);
	}

	/** How many positive rows are among the first so many. Where a count parts rows of one score, these are looked up in the table. */
	private static long[] hits(ScoreRanking ranking, int[] counts, double[] scores, int[] target, int positive) {
		var hits = new long[counts.length];
		for (int k = 0; k < counts.length; k++) {
			int last = indexOf(ranking, counts[k] - 1L);
			long wanted = counts[k] - (last == 0 ? 0 : rowsUpTo(ranking, last - 1));
			long tied = rowsUpTo(ranking, last) - (counts[k] - wanted);
			hits[k] = wanted == tied ? ranking.truePositives(last)
					: (last == 0 ? 0 : ranking.truePositives(last - 1)) + hitsAmongFirst(wanted, ranking.threshold(last), scores, target, positive);
		}
		return hits;
	}

	private static long hitsAmongFirst(long wanted, double score, double[] scores, int[] target, int positive) {
		long met = 0;
		long hits = 0;
		for (int row = 0; met < wanted; row++) {
			if (scores[row] == score) {
				met++;
				hits += target[row] == positive ? 1 : 0;
			}
		}
		return hits;
	}

	/** The threshold of the row at this place of the ranking. */
	private static int indexOf(ScoreRanking ranking, long place) {
		int low = 0;
		int high = ranking.size() - 1;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (rowsUpTo(ranking, middle) > place) {
				high = middle;
			} else {
				low = middle + 1;
			}
		}
		return low;
	}

	private static long rowsUpTo(ScoreRanking ranking, int i) {
		return ranking.truePositives(i) + ranking.falsePositives(i);
	}

	/** Evidently mixes Python's way of rounding, by decimal digits, and NumPy's, by scaling. */
	private static double percent(long part, long whole, boolean byDigits) {
		double percent = 100.0 * part / whole;
		return byDigits ? rounded(percent, 1) : PythonNumbers.round(percent, 1);
	}

	private static double rounded(double value, int decimals) {
		return Double.isFinite(value) ? new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN).doubleValue() : value;
	}
}
