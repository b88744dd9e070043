package org.edgeloop.drift.performance;

import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.drift.check.Approximate;
import org.edgeloop.drift.check.Check;
import org.edgeloop.drift.check.CheckKind;
import org.edgeloop.drift.check.Condition;
import org.edgeloop.drift.check.Operator;
import org.edgeloop.drift.check.PythonNumbers;

/** The checks of a classifier's figures. Unless told otherwise they must equal the reference's within 20 %, or else beat guessing. */
public enum ClassificationCheck {

	ACCURACY("TestAccuracyScore", "Accuracy Score", Operator.GT, ClassificationScores::accuracy, ""),
	PRECISION("TestPrecisionScore", "Precision Score", Operator.GT, ClassificationScores::precision, ""),
	RECALL("TestRecallScore", "Recall Score", Operator.GT, ClassificationScores::recall, ""),
	F1("TestF1Score", "F1 Score", Operator.GT, ClassificationScores::f1, ""),
	ROC_AUC("TestRocAuc", "ROC AUC Score", Operator.GT, ClassificationScores::rocAuc, Words.WITHOUT_PROBABILITIES.formatted("ROC AUC")),
	LOG_LOSS("TestLogLoss", "Logarithmic Loss", Operator.LT, ClassificationScores::logLoss,
			Words.WITHOUT_PROBABILITIES.formatted("Logarithmic Loss")),
	TRUE_POSITIVE_RATE("TestTPR", "True Positive Rate", Operator.GT, rate(BinaryRates::truePositive), Words.ONLY_BINARY),
	TRUE_NEGATIVE_RATE("TestTNR", "True Negative Rate", Operator.GT, rate(BinaryRates::trueNegative), Words.ONLY_BINARY),
	FALSE_POSITIVE_RATE("TestFPR", "False Positive Rate", Operator.LT, rate(BinaryRates::falsePositive), Words.ONLY_BINARY),
	FALSE_NEGATIVE_RATE("TestFNR", "False Negative Rate", Operator.LT, rate(BinaryRates::falseNegative), Words.ONLY_BINARY);

	/** How far from the reference's figure is still equal. */
	static final double TOLERANCE = 0.2;

	private final CheckKind kind;
	private final Operator better;
	private final Function<ClassificationScores, @Nullable Double> value;
	private final String undefined;

	ClassificationCheck(String id, String name, Operator better, Function<ClassificationScores, @Nullable Double> value, String undefined) {
		this.kind = new CheckKind(id, name, CheckKind.CLASSIFICATION);
		this.better = better;
		this.value = value;
		this.undefined = undefined;
	}

	public CheckKind kind() {
		return kind;
	}

	/**
	 * @param wanted the condition; null for the default one
	 * @param critical false to only warn
	 */
	public Check check(ClassificationComparison model, @Nullable Condition wanted, boolean critical) {
		Double found = value.apply(model.current().scores());
		if (found == null) {
			return Check.error(kind, null, undefined);
		}
		Condition condition = wanted != null ? wanted : defaultCondition(model);
		if (condition == null) {
			return Check.error(kind, null, Words.NO_CONDITION);
		}
		return Check.of(kind, null, found, condition, critical, "The " + kind.name() + " is " + PythonNumbers.general(found, 3)
				+ ". The test threshold is " + condition.wording());
	}

	/** @return the default check */
	public Check check(ClassificationComparison model) {
		return check(model, null, true);
	}

	private @Nullable Condition defaultCondition(ClassificationComparison model) {
		ClassificationQuality reference = model.reference();
		if (reference != null) {
			Double expected = value.apply(reference.scores());
			return expected == null ? null : Condition.of(Operator.EQ, Approximate.relative(expected, TOLERANCE));
		}
		Double guessed = value.apply(model.dummy().scores());
		return guessed == null ? null : Condition.of(better, guessed);
	}

	private static Function<ClassificationScores, @Nullable Double> rate(Function<BinaryRates, Double> rate) {
		return scores -> scores.rates() instanceof BinaryRates rates ? rate.apply(rates) : null;
	}

	/** Sentences for what cannot be checked. */
	static final class Words {

		static final String WITHOUT_PROBABILITIES = "Not enough data to calculate %s. Consider providing probabilities instead of labels.";
		static final String ONLY_BINARY = "This test is applicable only for binary classification";
		static final String NO_CONDITION = "Test failed with exceptions: Neither required test parameters nor reference data has been provided.";

		private Words() {
		}
	}
}
