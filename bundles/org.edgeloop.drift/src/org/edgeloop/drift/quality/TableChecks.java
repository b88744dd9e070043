package org.edgeloop.drift.quality;

import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;

import org.edgeloop.drift.check.Condition;
import org.edgeloop.drift.check.Operator;
import org.edgeloop.drift.check.PythonNumbers;

/** Checks on counts and shares of a table. */
final class TableChecks {

	private static final int DIGITS = 3;
	private static final int FEW_ROWS = 30;

	private TableChecks() {
	}

	static TableCheck columns() {
		return count("The number of columns", TableQuality::width, (reference, ratio) -> Condition.of(Operator.EQ, reference.width()),
				Condition.of(Operator.GT, 0));
	}

	static TableCheck rows() {
		return count("The number of rows", TableQuality::rows, (reference, ratio) -> SummaryChecks.near(reference.rows()),
				Condition.of(Operator.GT, FEW_ROWS));
	}

	/** A count that may be as large as in the reference. */
	static TableCheck notMore(String what, ToLongFunction<TableQuality> count) {
		return count(what, count, (reference, ratio) -> Condition.of(Operator.LTE, count.applyAsLong(reference)), none());
	}

	/** A count that is to be as in the reference. */
	static TableCheck same(String what, ToLongFunction<TableQuality> count) {
		return count(what, count, (reference, ratio) -> Condition.of(Operator.EQ, count.applyAsLong(reference)), none());
	}

	/** A count of rows that may be about as large as in the reference, in proportion to the rows. */
	static TableCheck notMoreByRows(String what, ToLongFunction<TableQuality> count) {
		return count(what, count, (reference, ratio) -> IntegrityChecks.notAbove(count.applyAsLong(reference) * ratio), none());
	}

	/** A count of rows that is to be about as in the reference, in proportion to the rows. */
	static TableCheck sameByRows(String what, ToLongFunction<TableQuality> count) {
		return count(what, count, (reference, ratio) -> SummaryChecks.near(count.applyAsLong(reference) * ratio), none());
	}

	/** A share that may be about as large as in the reference, or no larger at all. */
	static TableCheck notMoreShare(String what, ToDoubleFunction<TableQuality> share, boolean about) {
		return (kind, request, quality) -> {
			double value = share.applyAsDouble(quality.current());
			TableQuality reference = quality.reference();
			return ColumnCheck.compare(kind, request, quality.mode(), value, () -> {
				if (reference == null) {
					return none();
				}
				double limit = share.applyAsDouble(reference);
				return about ? IntegrityChecks.notAbove(limit) : Condition.of(Operator.LTE, limit);
			}, limit -> what + " is " + PythonNumbers.general(value, DIGITS) + ". The test threshold is " + limit + ".");
		};
	}

	/** @return the part of all cells that hold no usable value */
	static double shareOfMissing(TableQuality table) {
		long cells = table.rows() * table.width();
		return cells == 0 ? 0 : (double) table.unusable() / cells;
	}

	static double shareOfColumnsWithMissing(TableQuality table) {
		return table.width() == 0 ? 0 : (double) table.columnsWithUnusable() / table.width();
	}

	static double shareOfRowsWithMissing(TableQuality table) {
		return table.rows() == 0 ? 0 : (double) rowQuality(table).withUnusable() / table.rows();
	}

	/** @return what is known of the rows of a table whose rows are at hand */
	static RowQuality rowQuality(TableQuality table) {
		return Objects.requireNonNull(table.row());
	}

	private static Condition none() {
		return Condition.of(Operator.EQ, 0);
	}

	private static TableCheck count(String what, ToLongFunction<TableQuality> count, FromReference usual, Condition otherwise) {
		return (kind, request, quality) -> {
			long value = count.applyAsLong(quality.current());
			TableQuality reference = quality.reference();
			return ColumnCheck.compare(kind, request, quality.mode(), value,
					() -> reference == null ? otherwise : usual.condition(reference, quality.rowRatio()),
					limit -> what + " is " + value + ". The test threshold is " + limit + ".");
		};
	}

	@FunctionalInterface
	private interface FromReference {
		Condition condition(TableQuality reference, double rowRatio);
	}
}
