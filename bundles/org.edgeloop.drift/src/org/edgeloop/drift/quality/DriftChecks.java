package org.edgeloop.drift.quality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.edgeloop.drift.Mode;
import org.edgeloop.drift.check.Check;
import org.edgeloop.drift.check.CheckKind;
import org.edgeloop.drift.check.CheckStatus;
import org.edgeloop.drift.check.Condition;
import org.edgeloop.drift.check.Operator;
import org.edgeloop.drift.check.PythonNumbers;
import org.edgeloop.drift.stattest.StatTestResult;
import org.eclipse.jdt.annotation.Nullable;

/** Checks on what the stat tests of a table's columns found. */
public final class DriftChecks {

	/** A share of drifted columns below this passes. */
	public static final double SHARE = 0.3;

	private static final CheckKind NUMBER_OF_DRIFTED = new CheckKind("TestNumberOfDriftedColumns", "Number of Drifted Features",
			CheckKind.DATA_DRIFT);
	private static final CheckKind SHARE_OF_DRIFTED = new CheckKind("TestShareOfDriftedColumns", "Share of Drifted Columns",
			CheckKind.DATA_DRIFT);
	private static final CheckKind COLUMN = new CheckKind("TestColumnDrift", "Drift per Column", CheckKind.DATA_DRIFT);
	private static final int DECIMALS = 3;
	private static final int PERCENT = 100;

	private DriftChecks() {
	}

	/**
	 * Evidently allows a third of the columns, rounded down, which no table of one or two columns can pass; corrected, one is enough
	 * to fail there.
	 *
	 * @param columns the results of all columns that could be tested
	 * @param condition {@link Condition#ANY} for the usual one: less than a third of the columns
	 */
	public static Check numberOfDrifted(Map<String, StatTestResult> columns, Condition condition, boolean critical, Mode mode) {
		long drifted = drifted(columns);
		long third = Math.max(mode == Mode.EVIDENTLY ? 0 : 1, columns.size() / 3);
		Condition used = condition.isAny() ? Condition.of(Operator.LT, third) : condition;
		return ofTable(NUMBER_OF_DRIFTED, columns, drifted, used, critical, "The drift is detected for " + drifted + " out of "
				+ columns.size() + " features. The test threshold is " + used.wording() + ".");
	}

	/** @param condition {@link Condition#ANY} for the usual one: less than {@link #SHARE} */
	public static Check shareOfDrifted(Map<String, StatTestResult> columns, Condition condition, boolean critical) {
		long drifted = drifted(columns);
		double share = columns.isEmpty() ? 0 : (double) drifted / columns.size();
		Condition used = condition.isAny() ? Condition.of(Operator.LT, SHARE) : condition;
		return ofTable(SHARE_OF_DRIFTED, columns, share, used, critical,
				"The drift is detected for " + PythonNumbers.general(share * PERCENT, DECIMALS) + "% features (" + drifted + " out of "
						+ columns.size() + "). The test threshold is " + used.wording());
	}

	/** Whether one column drifted. */
	public static Check column(String column, StatTestResult result, boolean critical) {
		return new Check(COLUMN.id(), COLUMN.name(), COLUMN.group(), column, CheckStatus.of(!result.drifted(), critical),
				"The drift score for the feature **" + column + "** is " + PythonNumbers.general(rounded(result), DECIMALS)
						+ ". The drift detection method is " + result.displayName() + ". The drift detection threshold is "
						+ PythonNumbers.repr(result.threshold()) + ".",
				result.score(), null, parameters(result, column));
	}

	/** A column that could not be tested. */
	public static Check failed(String column, String why) {
		return Check.error(COLUMN, column, why);
	}

	/** @return Evidently's preset: the share of drifted columns, then each column */
	public static List<Check> preset(Map<String, StatTestResult> columns) {
		List<Check> checks = new ArrayList<>();
		checks.add(shareOfDrifted(columns, Condition.ANY, true));
		columns.forEach((column, result) -> checks.add(column(column, result, true)));
		return checks;
	}

	private static Check ofTable(CheckKind kind, Map<String, StatTestResult> columns, double value, Condition condition, boolean critical,
			String sentence) {
		var features = new LinkedHashMap<String, @Nullable Object>();
		columns.forEach((column, result) -> features.put(column, parameters(result, null)));
		var parameters = new LinkedHashMap<String, @Nullable Object>();
		parameters.put("condition", condition);
		parameters.put("features", features);
		return new Check(kind.id(), kind.name(), kind.group(), null, CheckStatus.of(condition.holds(value), critical), sentence, value,
				condition, parameters);
	}

	private static Map<String, @Nullable Object> parameters(StatTestResult result, @Nullable String column) {
		var parameters = new LinkedHashMap<String, @Nullable Object>();
		parameters.put("stattest", result.displayName());
		parameters.put("score", rounded(result));
		parameters.put("threshold", result.threshold());
		parameters.put("detected", result.drifted());
		if (column != null) {
			parameters.put("column_name", column);
		}
		return parameters;
	}

	private static double rounded(StatTestResult result) {
		return PythonNumbers.round(result.score(), DECIMALS);
	}

	private static long drifted(Map<String, StatTestResult> columns) {
		return columns.values().stream().filter(StatTestResult::drifted).count();
	}
}
