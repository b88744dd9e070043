package org.edgeloop.drift.quality;

import java.io.IOException;
import java.util.Set;

import org.edgeloop.base.Progress;
import org.edgeloop.drift.Mode;
import org.edgeloop.drift.check.PythonNumbers;
import org.edgeloop.drift.internal.quality.FirstSeenOrder;
import org.edgeloop.drift.internal.quality.FirstSeenOrder.Frequent;
import org.edgeloop.drift.internal.quality.InfiniteValues;
import org.edgeloop.drift.internal.quality.PandasDecimals;
import org.edgeloop.table.Categories;
import org.edgeloop.table.CategoryPair;
import org.edgeloop.table.NumberPair;
import org.edgeloop.table.NumberShape;
import org.edgeloop.table.NumberSummary;
import org.edgeloop.table.Side;
import org.edgeloop.table.Table;
import org.edgeloop.table.TableColumn;
import org.edgeloop.table.ValueCounts;
import org.eclipse.jdt.annotation.Nullable;

/** Describes one side of a column from the aggregates of both, and from its rows only where these do not tell. */
final class ColumnReader {

	private static final String TRUE = "True";
	private static final Set<String> FLAGS = Set.of(TRUE, "False");

	private final Table table;
	private final Side side;
	private final Mode mode;
	private final Progress progress;

	ColumnReader(Table table, Side side, Mode mode, Progress progress) {
		this.table = table;
		this.side = side;
		this.mode = mode;
		this.progress = progress;
	}

	/** @param column not of texts */
	ColumnQuality numbers(TableColumn column, NumberPair pair) throws IOException {
		NumberSummary summary = pair.summary(side);
		NumberShape shape = pair.shape(side);
		CommonValue most = summary.n() == 0 ? null : CommonValue.of(column.type(), shape.mode(), shape.modeCount());
		long positive = 0;
		long negative = 0;
		NumberStatistics statistics = NumberStatistics.of(pair, side);
		if (summary.infinite() > 0) {
			double[] rows = rows(column);
			positive = count(rows, Double.POSITIVE_INFINITY);
			negative = summary.infinite() - positive;
			if (Math.max(positive, negative) > shape.modeCount()) {
				most = CommonValue.of(column.type(), positive >= negative ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY,
						Math.max(positive, negative));
			}
			statistics = mode == Mode.EVIDENTLY ? infinite(rows) : statistics;
		}
		long distinct = summary.distinct() + (positive > 0 ? 1 : 0) + (negative > 0 ? 1 : 0);
		CommonValue first = mode == Mode.EVIDENTLY ? firstNumber(column) : moreOften(most, summary.missing());
		return new ColumnQuality(column.name(), column.type(), ColumnKind.NUMBER, summary.rows(), summary.missing(), positive, negative, 0,
				distinct, most, first, statistics);
	}

	/** @param pair of texts on this side */
	ColumnQuality texts(TableColumn column, CategoryPair pair) throws IOException {
		ValueCounts<String> levels = pair.counts();
		long[] counts = levels.of(side);
		int most = -1;
		long empty = 0;
		for (int level = 0; level < counts.length; level++) {
			if (counts[level] > 0 && (most < 0 || counts[level] > counts[most])) {
				most = level;
			}
			empty += levels.values().get(level).isEmpty() ? counts[level] : 0;
		}
		boolean flags = FLAGS.containsAll(levels.values());
		CommonValue mostCommon = most < 0 ? null : text(column, levels.values().get(most), counts[most], flags);
		long missing = pair.missing(side);
		CommonValue first = mode == Mode.EVIDENTLY ? firstText(column, flags) : moreOften(mostCommon, missing);
		return new ColumnQuality(column.name(), column.type(), ColumnKind.CATEGORY, pair.count(side) + missing, missing, 0, 0, empty,
				levels.distinct(side), mostCommon, first, null);
	}

	private @Nullable CommonValue firstNumber(TableColumn column) throws IOException {
		double[] rows = rows(column);
		Frequent frequent = FirstSeenOrder.mostFrequent(rows);
		return frequent.count() == 0 ? null : asRead(CommonValue.of(column.type(), rows[frequent.row()], frequent.count()));
	}

	private @Nullable CommonValue firstText(TableColumn column, boolean flags) throws IOException {
		Categories rows = table.categories(column.name(), progress);
		Frequent frequent = FirstSeenOrder.mostFrequent(rows.codes(), rows.levels().size());
		if (frequent.count() == 0) {
			return null;
		}
		String text = rows.text(frequent.row());
		return text == null ? CommonValue.missing(frequent.count()) : text(column, text, frequent.count(), flags);
	}

	/** A column of texts beside numbers or flags on the other side keeps what its own values are; flags with gaps are still flags. */
	private static CommonValue text(TableColumn column, String text, long count, boolean flags) {
		double number = switch (column.type()) {
		case TEXT -> flags ? flag(text) : Double.NaN;
		case BOOLEAN -> flag(text);
		case TIMESTAMP -> Double.NaN;
		case INT32, INT64, FLOAT32, FLOAT64 -> Double.parseDouble(text);
		};
		return new CommonValue(text, number, count);
	}

	private static double flag(String text) {
		return TRUE.equals(text) ? 1 : 0;
	}

	/** Evidently's sentences name numbers of CSV files as pandas read them. */
	private CommonValue asRead(CommonValue value) {
		String text = value.text();
		boolean exact = text == null || !Double.isFinite(value.number()) || text.indexOf('.') < 0 || !table.name().endsWith(".csv");
		return exact || text == null ? value
				: new CommonValue(PythonNumbers.repr(PandasDecimals.read(text)), value.number(), value.count());
	}

	private double[] rows(TableColumn column) throws IOException {
		return table.numbers(column.name(), progress).values();
	}

	private static @Nullable CommonValue moreOften(@Nullable CommonValue most,
			long missing) {
		return missing > (most == null ? 0 : most.count()) ? CommonValue.missing(missing) : most;
	}

	private static NumberStatistics infinite(double[] rows) {
		var values = new InfiniteValues(rows);
		return new NumberStatistics(values.n(), values.mean(), Double.NaN, values.min(), values.quantile(0.01), values.quantile(0.05),
				values.quantile(0.25), values.quantile(0.5), values.quantile(0.75), values.quantile(0.95), values.quantile(0.99),
				values.max(), Double.NaN, Double.NaN, Double.NaN);
	}

	private static long count(double[] rows, double wanted) {
		long count = 0;
		for (double value : rows) {
			count += value == wanted ? 1 : 0;
		}
		return count;
	}
}
