package org.edgeloop.training;

import java.util.List;
import java.util.Optional;

import org.edgeloop.base.Problem;

/**
 * How a candidate did.
 *
 * @param runId the run that it was logged to; empty if the store has not got it yet
 * @param folds the scores of each fold, on rows that the classifier had not seen; none if the trial failed
 * @param pooled the scores of all rows, each judged when it had not been seen
 * @param difference how far the exported model is from the trained one at most
 * @param problem why it failed
 */
public record Trial(Candidate candidate, String runId, List<ClassificationScores> folds, ClassificationScores pooled, double difference,
		Optional<Problem> problem) {

	public Trial {
		folds = List.copyOf(folds);
	}

	/** A trial whose run has no id yet. */
	public static Trial succeeded(Candidate candidate, List<ClassificationScores> folds, ClassificationScores pooled, double difference) {
		return new Trial(candidate, "", folds, pooled, difference, Optional.empty());
	}

	public static Trial failed(Candidate candidate, Problem problem) {
		return new Trial(candidate, "", List.of(), new ClassificationScores(new long[0][0], Double.NaN), Double.NaN, Optional.of(problem));
	}

	public Trial withRunId(String id) {
		return new Trial(candidate, id, folds, pooled, difference, problem);
	}

	/** @return the mean over the folds; NaN if the trial failed */
	public double mean(TrialMetric metric) {
		return folds.stream().mapToDouble(metric::of).average().orElse(Double.NaN);
	}

	/** @return the standard deviation over the folds (ddof 0) */
	public double deviation(TrialMetric metric) {
		double mean = mean(metric);
		return Math.sqrt(folds.stream().mapToDouble(metric::of).map(value -> (value - mean) * (value - mean)).average().orElse(Double.NaN));
	}
}
