package org.edgeloop.training;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** The figures by which trials are compared: each the mean over the folds of a cross-validation. */
public enum TrialMetric {

	MACRO_F1("macro_f1", true, ClassificationScores::macroF1),
	ACCURACY("accuracy", true, ClassificationScores::accuracy),
	BALANCED_ACCURACY("balanced_accuracy", true, ClassificationScores::balancedAccuracy),
	/** Of classifiers that give probabilities. */
	LOG_LOSS("log_loss", false, ClassificationScores::logLoss);

	private final String id;
	private final boolean greaterIsBetter;
	private final ToDoubleFunction<ClassificationScores> figure;

	TrialMetric(String id, boolean greaterIsBetter, ToDoubleFunction<ClassificationScores> figure) {
		this.id = id;
		this.greaterIsBetter = greaterIsBetter;
		this.figure = figure;
	}

	public static Optional<TrialMetric> of(String id) {
		return Arrays.stream(values()).filter(metric -> metric.id.equals(id)).findFirst();
	}

	/** @return the metric's key in runs */
	public String id() {
		return id;
	}

	public double of(ClassificationScores scores) {
		return figure.applyAsDouble(scores);
	}

	/** @return whether a value is better than another; no number is worse than any */
	public boolean isBetter(double value, double than) {
		if (Double.isNaN(value)) {
			return false;
		}
		return Double.isNaN(than) || (greaterIsBetter ? value > than : value < than);
	}
}
