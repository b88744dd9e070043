package org.edgeloop.onnx.ui.evaluation;

/** The pages of the Evaluation view, in their order. */
public enum EvaluationPage {
	FIGURES, CONFUSION, THRESHOLDS, WORST_WINDOWS
}
