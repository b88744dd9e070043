package org.edgeloop.training.internal.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.edgeloop.experiment.logging.ConfusionFiles;
import org.edgeloop.experiment.logging.RunLogger;
import org.edgeloop.training.ClassificationScores;
import org.edgeloop.training.Trial;
import org.edgeloop.training.TrialMetric;
import org.edgeloop.training.internal.model.EpochScores;

/**
 * A trial as a run. Metrics by epoch: the means over the folds. {@code fold_…}: each fold's, the step being the fold. Without prefix:
 * the mean over the folds, {@code …_std} its standard deviation.
 */
public final class TrialRun {

	/** The artifact that is the trial's model. */
	public static final String MODEL = "model.onnx";

	private final RunLogger run;

	public TrialRun(RunLogger run) {
		this.run = run;
	}

	public void logEpochs(List<EpochScores> epochs) throws IOException {
		for (int epoch = 1; epoch <= epochs.size(); epoch++) {
			EpochScores scores = epochs.get(epoch - 1);
			run.metrics(Map.of("train_loss", scores.trainingLoss(), "train_accuracy", scores.trainingAccuracy(), "validation_loss",
					scores.validationLoss(), "validation_accuracy", scores.validationAccuracy()), epoch);
		}
	}

	public void logFolds(List<ClassificationScores> folds) throws IOException {
		for (int fold = 1; fold <= folds.size(); fold++) {
			var values = new TreeMap<String, Double>();
			for (TrialMetric metric : TrialMetric.values()) {
				putNumber(values, "fold_" + metric.id(), metric.of(folds.get(fold - 1)));
			}
			run.metrics(values, fold);
		}
	}

	/**
	 * @param folder for files that are gone when this method's caller is
	 * @param model the trial's model
	 */
	public void logOutcome(Trial trial, List<String> classes, Path folder, Path model) throws IOException {
		var values = new TreeMap<String, Double>();
		for (TrialMetric metric : TrialMetric.values()) {
			putNumber(values, metric.id(), trial.mean(metric));
			putNumber(values, metric.id() + "_std", trial.deviation(metric));
		}
		values.put("onnx_difference", trial.difference());
		run.metrics(values, 0);
		ConfusionFiles.log(run, folder, classes, trial.pooled().confusion());
		run.artifact(model, MODEL);
	}

	/** A classifier without probabilities has no logarithmic loss: that is no value, rather than one that is no number. */
	private static void putNumber(Map<String, Double> values, String key, double value) {
		if (!Double.isNaN(value)) {
			values.put(key, value);
		}
	}
}
