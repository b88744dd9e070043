package org.edgeloop.drift.quality;

import java.util.LinkedHashMap;
import java.util.function.ToDoubleFunction;

import org.edgeloop.drift.Mode;
import org.edgeloop.drift.check.Approximate;
import org.edgeloop.drift.check.Check;
import org.edgeloop.drift.check.CheckKind;
import org.edgeloop.drift.check.CheckStatus;
import org.edgeloop.drift.check.Condition;
import org.edgeloop.drift.check.Limit;
import org.edgeloop.drift.check.Operator;
import org.edgeloop.drift.check.PythonNumbers;
import org.eclipse.jdt.annotation.Nullable;

/** Checks on the numbers of a column's summary. */
final class SummaryChecks {

	private static final double TENTH = 0.1;
	private static final int PERCENT = 100;
	private static final int DIGITS = 3;
	private static final int SIGMAS = 2;

	private SummaryChecks() {
	}

	static Check min(CheckKind kind, CheckRequest request, ColumnSides column) throws NotCheckable {
		double value = number(column, ColumnCharacteristics::min);
		return ColumnCheck.compare(kind, request, column.mode(), value,
				() -> Condition.of(Operator.GTE, reference(column, ColumnCharacteristics::min)),
				limit -> "The minimum value of the column **" + column.name() + "** is " + PythonNumbers.repr(value) + " The test threshold is "
						+ limit + ".");
	}

	static Check max(CheckKind kind, CheckRequest request, ColumnSides column) throws NotCheckable {
		double value = number(column, ColumnCharacteristics::max);
		return ColumnCheck.compare(kind, request, column.mode(), value,
				() -> Condition.of(Operator.LTE, reference(column, ColumnCharacteristics::max)),
				limit -> "The maximum value of the column **" + column.name() + "** is " + PythonNumbers.repr(value)
						+ ". The test threshold is " + limit + ".");
	}

	static ColumnCheck near(String what, ToDoubleFunction<ColumnCharacteristics> number) {
		return (kind, request, column) -> {
			double value = number(column, number);
			return ColumnCheck.compare(kind, request, column.mode(), value, () -> near(reference(column, number)),
					limit -> "The " + what + " of the column **" + column.name() + "** is " + PythonNumbers.general(value, DIGITS)
							+ ". The test threshold is " + limit + ".");
		};
	}

	static Check uniqueValues(CheckKind kind, CheckRequest request, ColumnSides column) throws NotCheckable {
		notText(column);
		ColumnQuality reference = column.reference();
		return ColumnCheck.compare(kind, request, column.mode(), column.current().distinct(),
				() -> reference == null ? Condition.of(Operator.GT, 1) : near(reference.distinct()),
				limit -> "The number of the unique values in the column **" + column.name() + "** is " + column.current().distinct()
						+ ". The test threshold is " + limit + ".");
	}

	static Check uniqueShare(CheckKind kind, CheckRequest request, ColumnSides column) throws NotCheckable {
		notText(column);
		double value = column.characteristics().uniquePercentage() / PERCENT;
		ColumnCharacteristics reference = column.referenceCharacteristics();
		return ColumnCheck.compare(kind, request, column.mode(), value, () -> {
			if (reference == null) {
				throw NotCheckable.noReference();
			}
			return near(reference.uniquePercentage() / PERCENT);
		}, limit -> "The share of the unique values in the column **" + column.name() + "** is " + PythonNumbers.withPoint(value, DIGITS)
				+ ". The test threshold is " + limit + ".");
	}

	static Check mostCommonShare(CheckKind kind, CheckRequest request, ColumnSides column) throws NotCheckable {
		notText(column);
		double value = column.characteristics().mostCommonPercentage() / PERCENT;
		ColumnCharacteristics reference = column.referenceCharacteristics();
		CommonValue most = column.mode() == Mode.EVIDENTLY ? column.current().first() : column.current().mostCommon();
		return ColumnCheck.compare(kind, request, column.mode(), value,
				() -> reference == null ? Condition.of(Operator.LT, 0.8) : near(reference.mostCommonPercentage() / PERCENT),
				limit -> "The most common value in the column **" + column.name() + "** is " + (most == null ? "nan" : most.wording())
						+ ". Its share is " + PythonNumbers.general(value, DIGITS) + ". The test threshold is " + limit + ".")
				.with("column_name", column.name());
	}

	/** The interval is open in Evidently, so that a constant column always fails; corrected, its ends belong to it. */
	static Check meanInSigmas(CheckKind kind, CheckRequest request, ColumnSides column) throws NotCheckable {
		double mean = number(column, ColumnCharacteristics::mean);
		double referenceMean = reference(column, ColumnCharacteristics::mean);
		double referenceDeviation = reference(column, ColumnCharacteristics::deviation);
		int sigmas = request.arguments().get("n_sigmas") instanceof Number given ? given.intValue() : SIGMAS;
		double left = referenceMean - sigmas * referenceDeviation;
		double right = referenceMean + sigmas * referenceDeviation;
		boolean open = column.mode() == Mode.EVIDENTLY;
		Condition condition = Condition.of(open ? Operator.GT : Operator.GTE, left).and(open ? Operator.LT : Operator.LTE,
				new Limit.Exact(right));
		var parameters = new LinkedHashMap<String, @Nullable Object>();
		parameters.put("column_name", column.name());
		parameters.put("current_mean", mean);
		parameters.put("n_sigmas", sigmas);
		parameters.put("reference_mean", referenceMean);
		parameters.put("reference_std", referenceDeviation);
		return new Check(kind.id(), kind.name(), kind.group(), column.name(), CheckStatus.of(condition.holds(mean), request.critical()),
				"The mean value of the column **" + column.name() + "** is " + PythonNumbers.general(mean, DIGITS)
						+ ". The expected range is from " + PythonNumbers.general(left, DIGITS) + " to "
						+ PythonNumbers.general(right, DIGITS),
				mean, condition, parameters);
	}

	static Condition near(double value) {
		return Condition.of(Operator.EQ, Approximate.relative(value, TENTH));
	}

	private static double number(ColumnSides column, ToDoubleFunction<ColumnCharacteristics> number) throws NotCheckable {
		if (column.kind() != ColumnKind.NUMBER || column.numbers() == null) {
			throw NotCheckable.notNumbers(column.name());
		}
		return number.applyAsDouble(column.characteristics());
	}

	private static double reference(ColumnSides column, ToDoubleFunction<ColumnCharacteristics> number) throws NotCheckable {
		ColumnCharacteristics reference = column.referenceCharacteristics();
		if (reference == null) {
			throw NotCheckable.noReference();
		}
		return number.applyAsDouble(reference);
	}

	private static void notText(ColumnSides column) throws NotCheckable {
		if (column.kind() == ColumnKind.TEXT) {
			throw new NotCheckable("The column **" + column.name() + "** holds free text.");
		}
	}
}
