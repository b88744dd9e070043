package org.edgeloop.drift.quality;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.edgeloop.drift.Mode;
import org.edgeloop.drift.check.Approximate;
import org.edgeloop.drift.check.Check;
import org.edgeloop.drift.check.CheckKind;
import org.edgeloop.drift.check.CheckStatus;
import org.edgeloop.drift.check.Condition;
import org.edgeloop.drift.check.Operator;
import org.edgeloop.drift.check.PythonNumbers;
import org.edgeloop.table.NumberPair;
import org.edgeloop.table.Side;
import org.edgeloop.table.ValueCounts;
import org.eclipse.jdt.annotation.Nullable;

/** Checks on single values of a column: ranges, lists, categories, patterns, quantiles. */
final class ValueChecks {

	private static final int DIGITS = 3;

	private ValueChecks() {
	}

	static Check inRange(CheckKind kind, CheckRequest request, ColumnSides column) throws IOException, NotCheckable {
		boolean inside = outOfRange(request, column).count == 0;
		return verdict(kind, request, inside, inside ? "All values in the column **" + column.name() + "** are within range"
				: "The column **" + column.name() + "** has values out of range.");
	}

	static Check numberOutOfRange(CheckKind kind, CheckRequest request, ColumnSides column) throws IOException, NotCheckable {
		long outside = outOfRange(request, column).count;
		return ColumnCheck.compare(kind, request, column.mode(), outside, ValueChecks::zero,
				limit -> "The number of values out of range in the column **" + column.name() + "** is " + outside
						+ ".  The test threshold is " + limit + ".");
	}

	static Check shareOutOfRange(CheckKind kind, CheckRequest request, ColumnSides column) throws IOException, NotCheckable {
		Part outside = outOfRange(request, column);
		return ColumnCheck.compare(kind, request, column.mode(), outside.share(), ValueChecks::zero,
				limit -> "The share of values out of range in the column **" + column.name() + "** is " + outside.wording()
						+ ".  The test threshold is " + limit + ".")
				.with("left", request.arguments().get("left")).with("right", request.arguments().get("right"));
	}

	static Check inList(CheckKind kind, CheckRequest request, ColumnSides column) throws IOException, NotCheckable {
		Part outside = outOfList(request, column);
		Check check = verdict(kind, request, outside.count == 0, outside.count == 0
				? "All values in the column **" + column.name() + "** are in the list."
				: "The column **" + column.name() + "** has values out of list.");
		return check.with("value", outside.count).with("values", request.arguments().get("values")).with("column_name", column.name());
	}

	static Check numberOutOfList(CheckKind kind, CheckRequest request, ColumnSides column) throws IOException, NotCheckable {
		long outside = outOfList(request, column).count;
		return ColumnCheck.compare(kind, request, column.mode(), outside, ValueChecks::zero,
				limit -> "The number of values out of list in the column **" + column.name() + "** is " + outside
						+ ". The test threshold is " + limit + ".");
	}

	static Check shareOutOfList(CheckKind kind, CheckRequest request, ColumnSides column) throws IOException, NotCheckable {
		Part outside = outOfList(request, column);
		return ColumnCheck.compare(kind, request, column.mode(), outside.share(), ValueChecks::zero,
				limit -> "The share of values out of list in the column **" + column.name() + "** is " + outside.wording()
						+ ". The test threshold is " + limit + ".")
				.with("values", request.arguments().get("values"));
	}

	static Check categoryShare(CheckKind kind, CheckRequest request, ColumnSides column) throws IOException, NotCheckable {
		String category = argument(request, "category");
		Part current = category(column, Side.CURRENT, category);
		Part reference = category(column, Side.REFERENCE, category);
		return ColumnCheck.compare(kind, request, column.mode(), current.share(),
				() -> column.reference() == null ? Condition.of(Operator.GT, 0) : SummaryChecks.near(reference.share()), limit -> "The share of category '" + category + "' in the column **" + column.name() + "** is " + current.wording()
				+ ". The test threshold is " + limit + ".").with("values", null);
	}

	static Check categoryCount(CheckKind kind, CheckRequest request, ColumnSides column) throws IOException, NotCheckable {
		String category = argument(request, "category");
		Part current = category(column, Side.CURRENT, category);
		Part reference = category(column, Side.REFERENCE, category);
		return ColumnCheck.compare(kind, request, column.mode(), current.count,
				() -> column.reference() == null ? Condition.of(Operator.GT, 0) : SummaryChecks.near(reference.count), limit -> "The number of category '" + category + "' in the column **" + column.name() + "** is "
				+ PythonNumbers.general(current.count, DIGITS) + " (" + current.count + " out of " + current.all + "). The test threshold is "
				+ limit + ".").with("values", null);
	}

	static Check matches(CheckKind kind, CheckRequest request, ColumnSides column) throws IOException, NotCheckable {
		Pattern pattern = pattern(argument(request, "reg_exp"));
		ValueCounts<String> levels = levels(column);
		long mismatched = mismatched(levels, Side.CURRENT, pattern);
		return ColumnCheck.compare(kind, request, column.mode(), mismatched, () -> {
			double expected = mismatched(levels, Side.REFERENCE, pattern) * column.rowRatio();
			return column.reference() == null ? Condition.of(Operator.EQ, 0) : SummaryChecks.near(expected);
		}, limit -> "The number of the mismatched values in the column **" + column.name() + "** is " + mismatched
				+ ". The test threshold is " + limit + ".");
	}

	static Check quantile(CheckKind kind, CheckRequest request, ColumnSides column) throws IOException, NotCheckable {
		double q = argument(request, "quantile", Double.NaN);
		NumberPair pair = column.numbers();
		if (!(q > 0 && q <= 1)) {
			throw new NotCheckable("The quantile is to lie above 0 and not above 1.");
		}
		if (pair == null) {
			throw NotCheckable.notNumbers(column.name());
		}
		double value = pair.quantile(Side.CURRENT, q);
		double expected = pair.quantile(Side.REFERENCE, q);
		return ColumnCheck.compare(kind, request, column.mode(), value, () -> {
			if (column.reference() == null) {
				throw NotCheckable.noReference();
			}
			return SummaryChecks.near(expected);
		}, limit -> "The " + PythonNumbers.repr(q) + " quantile value of the column **" + column.name() + "** is "
				+ PythonNumbers.general(value, DIGITS) + ". The test threshold is " + limit + ".");
	}

	private static Condition zero() {
		return Condition.of(Operator.EQ, Approximate.of(0));
	}

	/** Counts values that are not missing. */
	private static Part outOfRange(CheckRequest request, ColumnSides column) throws IOException, NotCheckable {
		if (column.kind() != ColumnKind.NUMBER || column.numbers() == null) {
			throw NotCheckable.notNumbers(column.name());
		}
		ColumnQuality reference = column.reference();
		NumberStatistics known = reference == null ? null : reference.statistics();
		double left = argument(request, "left", known == null ? Double.NaN : known.min());
		double right = argument(request, "right", known == null ? Double.NaN : known.max());
		boolean unknown = Double.isNaN(left) || Double.isNaN(right);
		if (unknown && (known == null || column.mode() == Mode.CORRECTED)) {
			throw NotCheckable.noReference();
		}
		long inside = column.within(left, right);
		inside += left == Double.NEGATIVE_INFINITY ? column.current().negativeInfinite() : 0;
		inside += right == Double.POSITIVE_INFINITY ? column.current().positiveInfinite() : 0;
		return new Part(column.current().count() - inside, column.current().count());
	}

	/** In Evidently a missing value is always out of the list; corrected, it is no value and does not count. */
	private static Part outOfList(CheckRequest request, ColumnSides column) throws IOException, NotCheckable {
		ValueCounts<String> levels = levels(column);
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
		return new Part(all - inside, all);
	}

	private static Part category(ColumnSides column, Side side, String category) throws IOException, NotCheckable {
		ColumnQuality quality = side.of(column.reference(), column.current());
		ValueCounts<String> levels = levels(column);
		int level = levels.values().indexOf(category);
		if (level < 0 && column.numbers() != null) {
			level = levels.values().indexOf(category + ".0");
		}
		return new Part(level < 0 ? 0 : levels.of(side)[level], quality == null ? 0 : quality.rows());
	}

	private static long mismatched(ValueCounts<String> levels, Side side, Pattern pattern) {
		long mismatched = 0;
		for (int level = 0; level < levels.size(); level++) {
			mismatched += pattern.matcher(levels.values().get(level)).lookingAt() ? 0 : levels.of(side)[level];
		}
		return mismatched;
	}

	private static ValueCounts<String> levels(ColumnSides column) throws IOException, NotCheckable {
		return column.levels().orElseThrow(
				() -> new NotCheckable("The column **" + column.name() + "** has too many different values to look at each."));
	}

	private static Check verdict(CheckKind kind, CheckRequest request, boolean holds, String sentence) {
		return new Check(kind.id(), kind.name(), kind.group(), request.column(), CheckStatus.of(holds, request.critical()), sentence, null,
				null, Map.of());
	}

	private static Pattern pattern(String expression) throws NotCheckable {
		try {
			return Pattern.compile(expression);
		} catch (PatternSyntaxException e) {
			throw new NotCheckable("The pattern is not valid: " + e.getDescription() + " at " + e.getIndex() + ".");
		}
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

	private static String argument(CheckRequest request, String name) throws NotCheckable {
		if (!request.arguments().containsKey(name)) {
			throw new NotCheckable("The check needs " + name + ".");
		}
		return String.valueOf(request.arguments().get(name));
	}

	private static double argument(CheckRequest request, String name, double otherwise) {
		return request.arguments().get(name) instanceof Number given ? given.doubleValue() : otherwise;
	}

	/** So many of all. */
	private record Part(long count, long all) {

		double share() {
			return all == 0 ? 0 : (double) count / all;
		}

		String wording() {
			return PythonNumbers.general(share(), DIGITS) + " (" + count + " out of " + all + ")";
		}
	}
}
