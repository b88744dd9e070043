package org.edgeloop.training;

import java.nio.file.Path;
import java.util.List;

import org.edgeloop.base.Problem;

/**
 * What came of a training.
 *
 * @param model the best trial's model, trained on all rows
 * @param runId the run that holds the trials, which is the trial's own where there is one only; empty if the store has not got it yet
 * @param trials in the order of the candidates
 * @param best the index of the best one
 * @param classes the classes' names, in the order of the model's outputs
 * @param features the features' names, in the order of the model's inputs
 * @param rows how many rows were trained on
 * @param leftOut how many lacked something
 * @param problems what did not hinder the training
 */
public record TrainResult(Path model, String runId, List<Trial> trials, int best, List<String> classes, List<String> features, int rows,
		long leftOut, List<Problem> problems) {

	public TrainResult {
		trials = List.copyOf(trials);
		classes = List.copyOf(classes);
		features = List.copyOf(features);
		problems = List.copyOf(problems);
	}

	public Trial bestTrial() {
		return trials.get(best);
	}
}
