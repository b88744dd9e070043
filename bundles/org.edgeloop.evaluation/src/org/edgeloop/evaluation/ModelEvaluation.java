package org.edgeloop.evaluation;

import java.nio.file.Path;
import java.util.List;

import org.edgeloop.base.Problem;

/**
 * How a model does on labelled windows.
 *
 * @param model its file
 * @param takes what the model is given, for people, such as {@code 35 features of windows of 4096 samples}
 * @param report over all windows
 * @param curves one for each class; empty if the model gives only classes
 * @param worst the windows that are predicted wrongly, those that the model is surest of first
 * @param problems what was left out and why, and what else a user should know
 */
public record ModelEvaluation(Path model, String takes, ClassificationReport report, List<ThresholdCurve> curves, List<JudgedWindow> worst,
		List<Problem> problems) {

	public ModelEvaluation {
		curves = List.copyOf(curves);
		worst = List.copyOf(worst);
		problems = List.copyOf(problems);
	}
}
