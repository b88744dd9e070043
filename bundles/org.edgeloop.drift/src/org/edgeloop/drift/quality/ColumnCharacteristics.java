package org.edgeloop.drift.quality;

import org.edgeloop.drift.Mode;
import org.edgeloop.drift.check.PythonNumbers;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A column's summary as reports show it and checks use it. In {@link Mode#EVIDENTLY} numbers are rounded to two decimals, as
 * Evidently 0.4 does before it compares; in {@link Mode#CORRECTED} they are not, so that columns in small units keep their digits.
 */
public final class ColumnCharacteristics {

	private static final int DECIMALS = 2;
	private static final int COMMON_DECIMALS = 5;

	private final ColumnQuality column;
	private final Mode mode;

	public ColumnCharacteristics(ColumnQuality column, Mode mode) {
		this.column = column;
		this.mode = mode;
	}

	public ColumnQuality column() {
		return column;
	}

	/** @return percent of the rows, as the other percentages; NaN without rows */
	public double missingPercentage() {
		return percentage(column.missing());
	}

	public double uniquePercentage() {
		return percentage(column.distinct());
	}

	public double infinitePercentage() {
		return percentage(column.infinite());
	}

	public double mostCommonPercentage() {
		CommonValue most = mostCommon();
		return most == null ? Double.NaN : percentage(most.count());
	}

	/** @return in {@link Mode#EVIDENTLY} possibly the missing value, with numbers to five decimals; null where there is none */
	public @Nullable CommonValue mostCommon() {
		CommonValue most = mode == Mode.EVIDENTLY ? column.first() : column.mostCommon();
		if (most == null || mode == Mode.CORRECTED || column.kind() != ColumnKind.NUMBER) {
			return most;
		}
		return new CommonValue(most.text(), PythonNumbers.round(most.number(), COMMON_DECIMALS), most.count());
	}

	/** @return NaN for a column that is not one of numbers, as the following */
	public double mean() {
		var statistics = statistics();
		return statistics == null ? Double.NaN : rounded(statistics.mean());
	}

	/** @return the standard deviation, ddof 1 */
	public double deviation() {
		var statistics = statistics();
		return statistics == null ? Double.NaN : rounded(statistics.deviation());
	}

	public double min() {
		var statistics = statistics();
		return statistics == null ? Double.NaN : rounded(statistics.min());
	}

	public double p25() {
		var statistics = statistics();
		return statistics == null ? Double.NaN : rounded(statistics.p25());
	}

	public double median() {
		var statistics = statistics();
		return statistics == null ? Double.NaN : rounded(statistics.median());
	}

	public double p75() {
		var statistics = statistics();
		return statistics == null ? Double.NaN : rounded(statistics.p75());
	}

	public double max() {
		var statistics = statistics();
		return statistics == null ? Double.NaN : rounded(statistics.max());
	}

	private @Nullable NumberStatistics statistics() {
		return column.kind() == ColumnKind.NUMBER ? column.statistics() : null;
	}

	private double percentage(long rows) {
		return rounded(100.0 * rows / column.rows());
	}

	private double rounded(double value) {
		return mode == Mode.EVIDENTLY ? PythonNumbers.round(value, DECIMALS) : value;
	}
}
