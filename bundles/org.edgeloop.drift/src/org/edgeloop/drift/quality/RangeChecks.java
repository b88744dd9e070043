package org.edgeloop.drift.quality;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.edgeloop.drift.Mode;
import org.edgeloop.drift.check.Approximate;
import org.edgeloop.drift.check.Check;
import org.edgeloop.drift.check.CheckKind;
import org.edgeloop.drift.check.Condition;
import org.edgeloop.drift.check.Operator;
import org.edgeloop.table.ValueCounts;
import org.eclipse.jdt.annotation.Nullable;

/** Checks on values outside a range or a list. */
final class RangeChecks {

	private RangeChecks() {
	}

	static Check inRange(CheckKind kind, CheckRequest request, ColumnSides column) throws IOException, NotCheckable {
		boolean inside = outOfRange(request, column).count() == 0;
		return ColumnCheck.verdict(kind, request, inside, inside ? "All values in the column **" + column.name() + "** are within range"
				: "The column **" + column.name() + "** has values out of range.");
	}

	static Check numberOutOfRange(CheckKind kind, CheckRequest request, ColumnSides column) throws IOException, NotCheckable {
		long outside = outOfRange(request, column).count();
		return ColumnCheck.compare(kind, request, column.mode(), outside, RangeChecks::zero,
				limit -> "The number of values out of range in the column **" + column.name() + "** is " + outside
						+ ".  The test threshold is " + limit + ".");
	}

	static Check shareOutOfRange(CheckKind kind, CheckRequest request, ColumnSides column) throws IOException, NotCheckable {
		Portion outside = outOfRange(request, column);
		return ColumnCheck.compare(kind, request, column.mode(), outside.share(), RangeChecks::zero,
				limit -> "The share of values out of range in the column **" + column.name() + "** is " + outside.wording()
						+ ".  The test threshold is " + limit + ".")
				.with("left", request.arguments().get("left")).with("right", request.arguments().get("right"));
	}

	static Check inList(CheckKind kind, CheckRequest request, ColumnSides column) throws IOException, NotCheckable {
		Portion outside = outOfList(request, column);
		Check check = ColumnCheck.verdict(kind, request, outside.count() == 0, outside.count() == 0
				? "All values in the column **" + column.name() + "** are in the list."
				: "The column **" + column.name() + "** has values out of list.");
		return check.with("value", outside.count()).with("values", request.arguments().get("values")).with("column_name", column.name());
	}

	static Check numberOutOfList(CheckKind kind, CheckRequest request, ColumnSides column) throws IOException, NotCheckable {
		long outside = outOfList(request, column).count();
		return ColumnCheck.compare(kind, request, column.mode(), outside, RangeChecks::zero,
				limit -> "The number of values out of list in the column **" + column.name() + "** is " + outside
						+ ". The test threshold is " + limit + ".");
	}

	static Check shareOutOfList(CheckKind kind, CheckRequest request, ColumnSides column) throws IOException, NotCheckable {
		Portion outside = outOfList(request, column);
		return ColumnCheck.compare(kind, request, column.mode(), outside.share(), RangeChecks::zero,
				limit -> "The share of values out of list in the column **" + column.name() + "** is " + outside.wording()
						+ ". The test threshold is " + limit + ".")
				.with("values", request.arguments().get("values"));
	}

	private static Condition zero() {
		return Condition.of(Operator.EQ, Approximate.of(0));
	}

	/** Counts values that are not missing. */
	private static Portion outOfRange(CheckRequest request, ColumnSides column) throws IOException, NotCheckable {
		if (column.kind() != ColumnKind.NUMBER || column.numbers() == null) {
			throw NotCheckable.notNumbers(column.name());
		}
		ColumnQuality reference = column.reference();
		NumberStatistics known = reference == null ? null : reference.statistics();
		double left = ValueChecks.argument(request, "left", known == null ? Double.NaN : known.min());
		double right = ValueChecks.argument(request, "right", known == null ? Double.NaN : known.max());
		boolean unknown = Double.isNaN(left) || Double.isNaN(right);
		if (unknown && (known == null || column.mode() == Mode.CORRECTED)) {
			throw NotCheckable.noReference();
		}
		long inside = column.within(left, right);
		inside += left == Double.NEGATIVE_INFINITY ? column.current().negativeInfinite() : 0;
		inside += right == Double.POSITIVE_INFINITY ? column.current().positiveInfinite() : 0;
		return new Portion(column.current().count() - inside, column.current().count());
	}

	/** In Evidently a missing value is always out of the list; corrected, it is no value and does not count. */
	private static Portion outOfList(CheckRequest request, ColumnSides column) throws IOException, NotCheckable {
		ValueCounts<String> levels = ValueChecks.levels(column);
		@Nullable Set<String> listed = list(request);
		if (listed == null && column.reference() == null) {
			throw NotCheckable.noReference();
		}
		long inside = 0;
		for (int level = 0; level < levels.size(); level++) {
			boolean isIn = listed == null ? levels.reference()[level] > 0 : listed.contains(levels.values().get(level));
			inside += isIn ? levels.current()[level] : 0;
		}
		long all = column.mode() == Mode.EVIDENTLY ? column.current().rows() : column.current().count();
		return new Portion(all - inside, all);
	}

	private static @Nullable Set<String> list(CheckRequest request) {
		if (!(request.arguments().get("values") instanceof List<?> values)) {
			return null;
		}
		var texts = new HashSet<String>();
		for (Object value : values) {
			texts.add(value instanceof Boolean flag ? flag ? "True" : "False" : String.valueOf(value));
		}
		return texts;
	}
}
