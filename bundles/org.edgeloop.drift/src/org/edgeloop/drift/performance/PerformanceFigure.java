package org.edgeloop.drift.performance;

import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** A figure of a binary classifier, 0 to 1, of which more is better. */
public enum PerformanceFigure {

	ROC_AUC("ROC AUC", BinaryPerformance::rocAuc),
	AVERAGE_PRECISION("average precision", BinaryPerformance::averagePrecision),
	F1("F1", BinaryPerformance::f1),
	PRECISION("precision", BinaryPerformance::precision),
	RECALL("recall", BinaryPerformance::recall),
	SPECIFICITY("specificity", BinaryPerformance::specificity),
	ACCURACY("accuracy", BinaryPerformance::accuracy);

	private final String displayName;
	private final ToDoubleFunction<BinaryPerformance> value;

	PerformanceFigure(String displayName, ToDoubleFunction<BinaryPerformance> value) {
		this.displayName = displayName;
		this.value = value;
	}

	/** @return the name in files */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	public String displayName() {
		return displayName;
	}

	/** @return the figure; NaN where it is not defined */
	public double of(BinaryPerformance performance) {
		return value.applyAsDouble(performance);
	}
}
