package org.edgeloop.training.internal.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.experiment.logging.RunLogger;
import org.edgeloop.training.Candidate;
import org.edgeloop.training.FeatureMatrix;
import org.edgeloop.training.GroupFolds;
import org.edgeloop.training.Trial;
import org.edgeloop.training.internal.model.CrossValidation;
import org.edgeloop.training.internal.model.ModelFile;

/** One candidate cross-validated, trained on all rows and exported. */
final class TrialAttempt {

	private static final String FAILURE = "edgeloop.failure";

	private final TrainingFacts facts;
	private final GroupFolds folds;
	private final Candidate candidate;
	private final Path folder;
	private final Path model;

	/**
	 * @param folder for files that are needed until the run has them
	 * @param model the file that the model goes to
	 */
	TrialAttempt(TrainingFacts facts, GroupFolds folds, Candidate candidate, Path folder, Path model) {
		this.facts = facts;
		this.folds = folds;
		this.candidate = candidate;
		this.folder = folder;
		this.model = model;
	}

	/** @return the trial, failed if the candidate cannot be trained on these rows: others may do */
	Trial run(RunLogger logger, Progress progress) throws IOException {
		logger.params(TrainingFacts.params(candidate));
		try {
			return attempt(logger, progress);
		} catch (ProblemException e) {
			logger.tags(Map.of(FAILURE, e.problem().toLine()));
			return Trial.failed(candidate, e.problem());
		}
	}

	private Trial attempt(RunLogger logger, Progress progress) throws IOException {
		FeatureMatrix matrix = facts.matrix();
		long seed = facts.settings().seed();
		var run = new TrialRun(logger);
		CrossValidation.Result validated = new CrossValidation(candidate, matrix, folds, seed).run(progress);
		run.logEpochs(validated.epochs());
		run.logFolds(validated.folds());
		double difference = ModelFile.write(candidate, matrix, seed, model, facts.metadata(candidate), progress);
		progress.worked(1);
		Trial trial = Trial.succeeded(candidate, validated.folds(), validated.pooled(), difference);
		run.logOutcome(trial, matrix.classes(), folder, model);
		return trial;
	}
}
