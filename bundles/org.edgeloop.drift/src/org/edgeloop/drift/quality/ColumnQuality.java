package org.edgeloop.drift.quality;

import org.edgeloop.table.ColumnType;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What one column of one table holds.
 *
 * @param name the column
 * @param type of its values
 * @param kind as what it is described
 * @param rows all rows
 * @param missing rows that are NaN or have no value; infinities and empty texts are values
 * @param positiveInfinite rows that are plus infinity
 * @param negativeInfinite rows that are minus infinity
 * @param emptyTexts rows that are texts without a character
 * @param distinct how many different values, infinities among them
 * @param mostCommon the value that most rows have; null if none has any
 * @param first the same as a table of values shows it first: the missing value may be it; null if there are no rows
 * @param statistics null for a column of texts
 */
public record ColumnQuality(String name, ColumnType type, ColumnKind kind, long rows, long missing, long positiveInfinite,
		long negativeInfinite, long emptyTexts, long distinct, @Nullable CommonValue mostCommon, @Nullable CommonValue first,
		@Nullable NumberStatistics statistics) {

	/** From this share of rows with the same value on, a column is almost constant. */
	public static final double ALMOST = 0.95;

	/** @return rows that have a value, infinities and empty texts among them */
	public long count() {
		return rows - missing;
	}

	public long infinite() {
		return positiveInfinite + negativeInfinite;
	}

	/** @return rows without a value that can be used: missing, infinite or an empty text */
	public long unusable() {
		return missing + infinite() + emptyTexts;
	}

	/** @return in how many ways values are absent: missing, plus or minus infinity, empty text */
	public int waysOfMissing() {
		int ways = 0;
		for (long absent : new long[] { missing, positiveInfinite, negativeInfinite, emptyTexts }) {
			ways += absent > 0 ? 1 : 0;
		}
		return ways;
	}

	public boolean isEmpty() {
		return count() == 0;
	}

	/** @return whether there are not two different values */
	public boolean isConstant() {
		return distinct <= 1;
	}

	public boolean isAlmostConstant() {
		var most = mostCommon;
		return most != null && (double) most.count() / rows >= ALMOST;
	}

	/** @return this column described as another kind */
	ColumnQuality as(ColumnKind other) {
		return new ColumnQuality(name, type, other, rows, missing, positiveInfinite, negativeInfinite, emptyTexts, distinct, mostCommon, first,
				statistics);
	}
}
