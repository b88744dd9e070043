package org.edgeloop.drift.internal.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.Problem;
import org.edgeloop.drift.check.Check;
import org.edgeloop.drift.check.CheckKind;
import org.edgeloop.drift.check.CheckStatus;
import org.edgeloop.drift.check.Condition;
import org.edgeloop.drift.check.Operator;
import org.edgeloop.drift.check.PythonNumbers;
import org.edgeloop.drift.report.ColumnDrift;
import org.edgeloop.drift.stattest.StatTestResult;

/** The checks on drift, with the sentences of Evidently 0.4. */
public final class DriftChecks {

	private static final CheckKind SHARE = new CheckKind("TestShareOfDriftedColumns", "Share of Drifted Columns", CheckKind.DATA_DRIFT);
	private static final CheckKind NUMBER = new CheckKind("TestNumberOfDriftedColumns", "Number of Drifted Features", CheckKind.DATA_DRIFT);
	private static final CheckKind COLUMN = new CheckKind("TestColumnDrift", "Drift per Column", CheckKind.DATA_DRIFT);

	/** All kinds of them. */
	public static final List<CheckKind> KINDS = List.of(SHARE, NUMBER, COLUMN);

	private static final double USUAL_SHARE = 0.3;
	private static final int ROUNDED_TO = 3;

	private final List<ColumnDrift> columns;
	private final long drifted;

	public DriftChecks(List<ColumnDrift> columns) {
		this.columns = columns;
		drifted = columns.stream().filter(ColumnDrift::drifted).count();
	}

	/** @return the share of drifted columns, then each column's drift */
	public List<Check> preset() {
		List<Check> checks = new ArrayList<>();
		checks.add(share(Condition.ANY, true));
		columns.forEach(column -> checks.add(column(column, true)));
		return checks;
	}

	/** @param asked {@link Condition#ANY} for less than 0.3 */
	public Check share(Condition asked, boolean critical) {
		Condition condition = asked.isAny() ? Condition.of(Operator.LT, USUAL_SHARE) : asked;
		double share = columns.isEmpty() ? 0 : drifted / (double) columns.size();
		String sentence = "The drift is detected for " + PythonNumbers.general(share * 100, ROUNDED_TO) + "% features (" + drifted + " out of "
				+ columns.size() + "). The test threshold is " + condition.wording();
		return ofTable(SHARE, share, condition, critical, sentence);
	}

	/** @param asked {@link Condition#ANY} for less than a third of the columns */
	public Check number(Condition asked, boolean critical) {
		Condition condition = asked.isAny() ? Condition.of(Operator.LT, columns.size() / 3L) : asked;
		String sentence = "The drift is detected for " + drifted + " out of " + columns.size() + " features. The test threshold is "
				+ condition.wording() + ".";
		return ofTable(NUMBER, drifted, condition, critical, sentence);
	}

	private Check ofTable(CheckKind kind, double value, Condition condition, boolean critical, String sentence) {
		Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
		parameters.put("condition", condition);
		parameters.put("features", features());
		return new Check(kind.id(), kind.name(), kind.group(), null, CheckStatus.of(condition.holds(value), critical), sentence, value, condition,
				parameters);
	}

	public Check column(ColumnDrift column, boolean critical) {
		StatTestResult test = column.test();
		if (test == null) {
			Problem problem = column.problem();
			return Check.error(COLUMN, column.column(),
					"The drift of the feature **" + column.column() + "** is not known" + (problem == null ? "." : ": " + problem.what() + "."));
		}
		Map<String, @Nullable Object> parameters = parameters(column, test);
		parameters.put("column_name", column.column());
		String sentence = "The drift score for the feature **" + column.column() + "** is "
				+ PythonNumbers.general(rounded(test), ROUNDED_TO) + ". The drift detection method is " + test.displayName()
				+ ". The drift detection threshold is " + PythonNumbers.general(test.threshold(), ROUNDED_TO) + ".";
		return new Check(COLUMN.id(), COLUMN.name(), COLUMN.group(), column.column(), CheckStatus.of(!column.drifted(), critical), sentence,
				test.score(), null, parameters);
	}

	private Map<String, @Nullable Object> features() {
		Map<String, @Nullable Object> features = new LinkedHashMap<>();
		for (ColumnDrift column : columns) {
			StatTestResult test = column.test();
			if (test != null) {
				features.put(column.column(), parameters(column, test));
			}
		}
		return features;
	}

	private static Map<String, @Nullable Object> parameters(ColumnDrift column, StatTestResult test) {
		Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
		parameters.put("stattest", test.displayName());
		parameters.put("score", rounded(test));
		parameters.put("threshold", test.threshold());
		parameters.put("detected", column.drifted());
		return parameters;
	}

	private static double rounded(StatTestResult test) {
		return PythonNumbers.round(test.score(), ROUNDED_TO);
	}
}
