package org.edgeloop.drift.performance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.Problem;
import org.edgeloop.drift.check.Approximate;
import org.edgeloop.drift.check.Check;
import org.edgeloop.drift.check.CheckKind;
import org.edgeloop.drift.check.CheckStatus;
import org.edgeloop.drift.check.Condition;
import org.edgeloop.drift.check.Operator;
import org.edgeloop.drift.check.PythonNumbers;
import org.edgeloop.drift.stattest.StatTestResult;

/** The checks that Evidently makes of a model by default. */
public final class ModelPreset {

	private static final CheckKind DRIFT = new CheckKind("TestColumnDrift", "Drift per Column", CheckKind.DATA_DRIFT);
	private static final CheckKind ROWS = new CheckKind("TestNumberOfRows", "Number of Rows", CheckKind.DATA_INTEGRITY);
	private static final String FAILED = "Test failed with exceptions: ";
	private static final long MIN_ROWS = 30;
	private static final double ROWS_TOLERANCE = 0.1;
	private static final int DECIMALS = 3;

	private ModelPreset() {
	}

	/** Two classes with a positive one: the target's drift, ROC AUC if there are probabilities, precision, recall, accuracy, F1. */
	public static List<Check> binary(ClassificationComparison model, String target, List<RoleDrift> drift) {
		var checks = new ArrayList<Check>();
		checks.add(drift(target, drift));
		if (model.isScored()) {
			checks.add(ClassificationCheck.ROC_AUC.check(model));
		}
		for (ClassificationCheck check : List.of(ClassificationCheck.PRECISION, ClassificationCheck.RECALL, ClassificationCheck.ACCURACY,
				ClassificationCheck.F1)) {
			checks.add(check.check(model));
		}
		return checks;
	}

	/**
	 * Any classes: accuracy, F1, precision and recall of each class, the number of rows, the target's drift, and with probabilities ROC
	 * AUC and logarithmic loss.
	 */
	public static List<Check> multiclass(ClassificationComparison model, String target, List<RoleDrift> drift, long referenceRows,
			long currentRows) {
		var checks = new ArrayList<Check>();
		checks.add(ClassificationCheck.ACCURACY.check(model));
		checks.add(ClassificationCheck.F1.check(model));
		model.targets().forEach(label -> checks.add(ByClassCheck.PRECISION.check(model, label)));
		model.targets().forEach(label -> checks.add(ByClassCheck.RECALL.check(model, label)));
		checks.add(rows(model.reference() == null ? -1 : referenceRows, currentRows));
		checks.add(drift(target, drift));
		if (model.isScored()) {
			checks.add(ClassificationCheck.ROC_AUC.check(model));
			checks.add(ClassificationCheck.LOG_LOSS.check(model));
		}
		return checks;
	}

	/** Mean error, mean absolute error, root mean squared error, mean absolute percentage error. */
	public static List<Check> regression(RegressionComparison model) {
		return List.of(RegressionCheck.MEAN_ERROR.check(model), RegressionCheck.MEAN_ABSOLUTE_ERROR.check(model),
				RegressionCheck.ROOT_MEAN_SQUARED_ERROR.check(model), RegressionCheck.MEAN_ABSOLUTE_PERCENTAGE_ERROR.check(model));
	}

	private static Check drift(String column, List<RoleDrift> drift) {
		for (RoleDrift known : drift) {
			if (known.column().equals(column)) {
				return drift(known);
			}
		}
		return Check.error(DRIFT, column, FAILED + "Reference dataset should be present");
	}

	private static Check drift(RoleDrift drift) {
		String column = drift.column();
		StatTestResult result = drift.result();
		if (result == null) {
			return Check.error(DRIFT, column, FAILED + (drift.problem() instanceof Problem problem ? problem.toLine() : ""));
		}
		double score = PythonNumbers.round(result.score(), DECIMALS);
		var parameters = new LinkedHashMap<String, @Nullable Object>();
		parameters.put("stattest", result.displayName());
		parameters.put("score", score);
		parameters.put("threshold", result.threshold());
		parameters.put("detected", result.drifted());
		parameters.put("column_name", column);
		String sentence = "The drift score for the feature **" + column + "** is " + PythonNumbers.repr(score)
				+ ". The drift detection method is " + result.displayName() + ". The drift detection threshold is "
				+ PythonNumbers.repr(result.threshold()) + ".";
		return new Check(DRIFT.id(), DRIFT.name(), DRIFT.group(), column, CheckStatus.of(!result.drifted(), true), sentence,
				result.score(), null, parameters);
	}

	private static Check rows(long reference, long current) {
		Condition condition = reference < 0 ? Condition.of(Operator.GT, MIN_ROWS)
				: Condition.of(Operator.EQ, Approximate.relative(reference, ROWS_TOLERANCE));
		return Check.of(ROWS, null, current, condition, true,
				"The number of rows is " + current + ". The test threshold is " + condition.wording() + ".");
	}
}
