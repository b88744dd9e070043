package org.edgeloop.drift.quality;

import java.io.IOException;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.edgeloop.drift.check.Check;
import org.edgeloop.drift.check.CheckKind;
import org.edgeloop.drift.check.Condition;
import org.edgeloop.drift.check.Operator;
import org.edgeloop.drift.check.PythonNumbers;
import org.edgeloop.table.NumberPair;
import org.edgeloop.table.Side;
import org.edgeloop.table.ValueCounts;

/** Checks on categories, patterns and quantiles of a column. */
final class ValueChecks {

	private static final int DIGITS = 3;

	private ValueChecks() {
	}

	static Check categoryShare(CheckKind kind, CheckRequest request, ColumnSides column) throws IOException, NotCheckable {
		String category = argument(request, "category");
		Portion current = category(column, Side.CURRENT, category);
		Portion reference = category(column, Side.REFERENCE, category);
		return ColumnCheck.compare(kind, request, column.mode(), current.share(),
				() -> column.reference() == null ? Condition.of(Operator.GT, 0) : SummaryChecks.near(reference.share()),
				limit -> "The share of category '" + category + "' in the column **" + column.name() + "** is " + current.wording()
						+ ". The test threshold is " + limit + ".").with("values", null);
	}

	static Check categoryCount(CheckKind kind, CheckRequest request, ColumnSides column) throws IOException, NotCheckable {
		String category = argument(request, "category");
		Portion current = category(column, Side.CURRENT, category);
		Portion reference = category(column, Side.REFERENCE, category);
		return ColumnCheck.compare(kind, request, column.mode(), current.count(),
				() -> column.reference() == null ? Condition.of(Operator.GT, 0) : SummaryChecks.near(reference.count()),
				limit -> "The number of category '" + category + "' in the column **" + column.name() + "** is "
						+ PythonNumbers.general(current.count(), DIGITS) + " (" + current.count() + " out of " + current.all()
						+ "). The test threshold is " + limit + ".").with("values", null);
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

	private static Portion category(ColumnSides column, Side side, String category) throws IOException, NotCheckable {
		ColumnQuality quality = side.of(column.reference(), column.current());
		ValueCounts<String> levels = levels(column);
		int level = levels.values().indexOf(category);
		if (level < 0 && column.numbers() != null) {
			level = levels.values().indexOf(category + ".0");
		}
		return new Portion(level < 0 ? 0 : levels.of(side)[level], quality == null ? 0 : quality.rows());
	}

	private static long mismatched(ValueCounts<String> levels, Side side, Pattern pattern) {
		long mismatched = 0;
		for (int level = 0; level < levels.size(); level++) {
			mismatched += pattern.matcher(levels.values().get(level)).lookingAt() ? 0 : levels.of(side)[level];
		}
		return mismatched;
	}

	private static Pattern pattern(String expression) throws NotCheckable {
		try {
			return Pattern.compile(expression);
		} catch (PatternSyntaxException e) {
			throw new NotCheckable("The pattern is not valid: " + e.getDescription() + " at " + e.getIndex() + ".");
		}
	}

	/** @return the column's different values */
	static ValueCounts<String> levels(ColumnSides column) throws IOException, NotCheckable {
		return column.levels().orElseThrow(
				() -> new NotCheckable("The column **" + column.name() + "** has too many different values to look at each."));
	}

	private static String argument(CheckRequest request, String name) throws NotCheckable {
		if (!request.arguments().containsKey(name)) {
			throw new NotCheckable("The check needs " + name + ".");
		}
		return String.valueOf(request.arguments().get(name));
	}

	/** @return a number that the check was asked with */
	static double argument(CheckRequest request, String name, double otherwise) {
		return request.arguments().get(name) instanceof Number given ? given.doubleValue() : otherwise;
	}
}
