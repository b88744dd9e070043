package org.edgeloop.training;

import java.util.List;

/**
 * What is trained and how it is judged.
 *
 * @param columns what the table's columns are for
 * @param candidates one trial each, in this order
 * @param folds of the cross-validation, at least 2
 * @param seed of the folds and of the training: the same table, settings and seed give the same models
 * @param bestBy which trial's model is kept; of equal ones the first
 * @param experiment the experiment that the runs are logged to
 * @param run the name of the run that holds the trials
 * @param register the registered model that the best one becomes a version of; empty: none
 */
public record TrainSettings(ColumnChoice columns, List<Candidate> candidates, int folds, long seed, TrialMetric bestBy, String experiment,
		String run, String register) {

	public static final int FOLDS = 5;

	public TrainSettings {
		candidates = List.copyOf(candidates);
		if (candidates.isEmpty() || folds < 2) {
			throw new IllegalArgumentException(candidates.size() + " candidates, " + folds + " folds");
		}
	}
}
