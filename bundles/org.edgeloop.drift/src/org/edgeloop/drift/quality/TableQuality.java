package org.edgeloop.drift.quality;

import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The quality of one table.
 *
 * @param name what messages call it
 * @param width how many columns the table has
 * @param columns those that could be read, in the table's order
 * @param row what rows have in common; null where the rows are not at hand, as of a saved profile
 * @param correlations null likewise
 * @param conflicts how many rows contradict others; empty unless a check asks
 */
public record TableQuality(String name, long rows, int width, List<ColumnQuality> columns, @Nullable RowQuality row,
		@Nullable Correlations correlations, Conflicts conflicts) {

	public TableQuality {
		columns = List.copyOf(columns);
	}

	public Optional<ColumnQuality> column(String column) {
		return columns.stream().filter(known -> known.name().equals(column)).findFirst();
	}

	/** @return values missing in all columns */
	public long missing() {
		return total(ColumnQuality::missing);
	}

	/** @return values missing, infinite or empty texts in all columns */
	public long unusable() {
		return total(ColumnQuality::unusable);
	}

	public long columnsWithUnusable() {
		return columns.stream().filter(column -> column.unusable() > 0).count();
	}

	/** @return columns in which every value is missing; all of them if there are no rows */
	public long emptyColumns() {
		return columns.stream().filter(ColumnQuality::isEmpty).count();
	}

	public long constantColumns() {
		return columns.stream().filter(ColumnQuality::isConstant).count();
	}

	public long almostConstantColumns() {
		return columns.stream().filter(ColumnQuality::isAlmostConstant).count();
	}

	/** @return in how many ways values are absent: missing, plus or minus infinity, empty text */
	public long waysOfMissing() {
		return List.<ToLongFunction<ColumnQuality>>of(ColumnQuality::missing, ColumnQuality::positiveInfinite,
				ColumnQuality::negativeInfinite, ColumnQuality::emptyTexts).stream().filter(way -> total(way) > 0).count();
	}

	/** @return a count summed over the columns */
	public long total(ToLongFunction<ColumnQuality> count) {
		return columns.stream().mapToLong(count).sum();
	}
}
