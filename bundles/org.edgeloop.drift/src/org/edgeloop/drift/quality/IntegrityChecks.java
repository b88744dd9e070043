package org.edgeloop.drift.quality;

import org.edgeloop.drift.check.Approximate;
import org.edgeloop.drift.check.Check;
import org.edgeloop.drift.check.CheckKind;
import org.edgeloop.drift.check.Condition;
import org.edgeloop.drift.check.Operator;
import org.edgeloop.drift.check.PythonNumbers;

/** Checks on what is missing in a column, and whether it is constant or unique. */
final class IntegrityChecks {

	private static final double TENTH = 0.1;
	private static final int DIGITS = 3;

	private IntegrityChecks() {
	}

	static Check waysOfMissing(CheckKind kind, CheckRequest request, ColumnSides column) throws NotCheckable {
		ColumnQuality reference = column.reference();
		int ways = column.current().waysOfMissing();
		return ColumnCheck.compare(kind, request, column.mode(), ways,
				() -> reference == null ? Condition.of(Operator.EQ, 0) : Condition.of(Operator.LTE, reference.waysOfMissing()),
				limit -> "The number of differently encoded types of missing values in the column **" + column.name() + "** is " + ways
						+ ". The test threshold is " + limit + ".");
	}

	static Check numberOfMissing(CheckKind kind, CheckRequest request, ColumnSides column) throws NotCheckable {
		ColumnQuality reference = column.reference();
		long missing = column.current().unusable();
		return ColumnCheck.compare(kind, request, column.mode(), missing,
				() -> reference == null ? Condition.of(Operator.EQ, 0) : notAbove(reference.unusable() * column.rowRatio()),
				limit -> "The number of missing values in the column **" + column.name() + "** is " + missing + ". The test threshold is "
						+ limit + ".");
	}

	static Check shareOfMissing(CheckKind kind, CheckRequest request, ColumnSides column) throws NotCheckable {
		ColumnQuality reference = column.reference();
		double share = share(column.current());
		return ColumnCheck.compare(kind, request, column.mode(), share,
				() -> reference == null ? Condition.of(Operator.EQ, 0) : notAbove(share(reference)),
				limit -> "The share of missing values in the column **" + column.name() + "** is " + PythonNumbers.general(share, DIGITS)
						+ ". The test threshold is " + limit + ".")
				.with("column_name", column.name());
	}

	static Check notConstant(CheckKind kind, CheckRequest request, ColumnSides column) {
		ColumnQuality current = column.current();
		return ColumnCheck.verdict(kind, request, !current.isConstant(), "The number of the unique values in the column **" + column.name() + "** is "
				+ current.distinct() + " out of " + current.rows());
	}

	static Check allUnique(CheckKind kind, CheckRequest request, ColumnSides column) {
		ColumnQuality current = column.current();
		return ColumnCheck.verdict(kind, request, current.distinct() == current.count(), "The number of the unique values in the column **"
				+ column.name() + "** is " + current.distinct() + "  out of " + current.rows());
	}

	static Condition notAbove(double value) {
		return Condition.of(Operator.LTE, Approximate.relative(value, TENTH));
	}

	private static double share(ColumnQuality column) {
		return (double) column.unusable() / column.rows();
	}
}
