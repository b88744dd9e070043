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
 * @param names what it is called where it is logged
 */
public record TrainSettings(ColumnChoice columns, List<Candidate> candidates, int folds, long seed, TrialMetric bestBy,
		RunNames names) {

	public static final int FOLDS = 5;

	public TrainSettings {
		candidates = List.copyOf(candidates);
		if (candidates.isEmpty() || folds < 2) {
			throw new IllegalArgumentException(candidates.size() + " candidates, " + folds + " folds");
		}
	}
}
