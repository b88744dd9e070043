package org.edgeloop.drift.performance;

import java.util.function.ToDoubleFunction;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.drift.check.Approximate;
import org.edgeloop.drift.check.Check;
import org.edgeloop.drift.check.CheckKind;
import org.edgeloop.drift.check.Condition;
import org.edgeloop.drift.check.Operator;
import org.edgeloop.drift.check.PythonNumbers;

/** The checks of a regression's figures. Unless told otherwise they must equal the reference's within 10 %, or else beat guessing. */
public enum RegressionCheck {

	/** By default the mean error is within a tenth of the errors' spread of 0, with and without a reference. */
	MEAN_ERROR("TestValueMeanError", "Mean Error (ME)", "ME", quality -> quality.error().mean(), _ -> Double.NaN),
	MEAN_ABSOLUTE_ERROR("TestValueMAE", "Mean Absolute Error (MAE)", "MAE", quality -> quality.absoluteError().mean(),
			DummyRegression::meanAbsoluteError),
	ROOT_MEAN_SQUARED_ERROR("TestValueRMSE", "Root Mean Square Error (RMSE)", "RMSE", RegressionQuality::rootMeanSquaredError,
			DummyRegression::rootMeanSquaredError),
	MEAN_ABSOLUTE_PERCENTAGE_ERROR("TestValueMAPE", "Mean Absolute Percentage Error (MAPE)", "MAPE", RegressionQuality::mape,
			DummyRegression::mape),
	/** Less is never wrong: it must be at most the reference's. */
	MAX_ERROR("TestValueAbsMaxError", "Max Absolute Error", "Max Absolute Error", RegressionQuality::maxError, DummyRegression::maxError),
	/** Without a reference it must be greater than 0, which the mean achieves. */
	R2("TestValueR2Score", "R2 Score", "R2 score", RegressionQuality::r2, _ -> 0);

	private static final double TOLERANCE = 0.1;
	private static final double SHARE_OF_SPREAD = 0.1;
	private static final int DIGITS = 3;

	private final CheckKind kind;
	private final String word;
	private final ToDoubleFunction<RegressionQuality> value;
	private final ToDoubleFunction<DummyRegression> guessed;

	RegressionCheck(String id, String name, String word, ToDoubleFunction<RegressionQuality> value,
			ToDoubleFunction<DummyRegression> guessed) {
		this.kind = new CheckKind(id, name, CheckKind.REGRESSION);
		this.word = word;
		this.value = value;
		this.guessed = guessed;
	}

	public CheckKind kind() {
		return kind;
	}

	/**
	 * @param wanted the condition; null for the default one
	 * @param critical false to only warn
	 */
	public Check check(RegressionComparison model, @Nullable Condition wanted, boolean critical) {
		double found = value.applyAsDouble(model.current());
		Condition condition = wanted != null ? wanted : defaultCondition(model);
		String end = this == MEAN_ABSOLUTE_ERROR ? "" : ".";
		return Check.of(kind, null, found, condition, critical, "The " + word + " is " + PythonNumbers.withPoint(found, DIGITS)
				+ ". The test threshold is " + condition.wording() + end);
	}

	/** @return the default check */
	public Check check(RegressionComparison model) {
		return check(model, null, true);
	}

	private Condition defaultCondition(RegressionComparison model) {
		if (this == MEAN_ERROR) {
			return Condition.of(Operator.EQ, Approximate.absolute(0, SHARE_OF_SPREAD * model.current().error().deviation()));
		}
		RegressionQuality reference = model.reference();
		if (reference != null) {
			Approximate expected = Approximate.relative(value.applyAsDouble(reference), TOLERANCE);
			return Condition.of(this == MAX_ERROR ? Operator.LTE : Operator.EQ, expected);
		}
		double limit = guessed.applyAsDouble(model.dummy());
		return switch (this) {
		case MAX_ERROR -> Condition.of(Operator.LTE, limit);
		case R2 -> Condition.of(Operator.GT, 0);
		default -> Condition.of(Operator.LT, limit);
		};
	}
}
