package org.edgeloop.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.base.TemporaryFolder;
import org.edgeloop.evaluation.internal.EvaluationFacts;
import org.edgeloop.evaluation.internal.EvaluationRun;
import org.edgeloop.experiment.RunStatus;
import org.edgeloop.experiment.TrackingStore;
import org.edgeloop.experiment.logging.LoggerSettings;
import org.edgeloop.experiment.logging.NewRun;
import org.edgeloop.experiment.logging.RunLogger;

/** Keeps an evaluation as a run, so that it is compared with others, trainings among them. */
public final class LogEvaluationOperation {

	private final ModelEvaluation evaluation;
	private final Optional<ModelComparison> comparison;
	private final Path source;
	private final EvaluationSettings settings;

	/**
	 * @param source the project's folder, or the feature table, that the model was judged on
	 * @param settings which of its windows
	 */
	public LogEvaluationOperation(ModelEvaluation evaluation, Path source, EvaluationSettings settings) {
		this(evaluation, Optional.empty(), source, settings);
	}

	/** Of a comparison, the challenger becomes the run, and what tells it from the champion is said in its metrics. */
	public LogEvaluationOperation(ModelComparison comparison, Path source, EvaluationSettings settings) {
		this(comparison.challenger(), Optional.of(comparison), source, settings);
	}

	private LogEvaluationOperation(ModelEvaluation evaluation, Optional<ModelComparison> comparison, Path source, EvaluationSettings settings) {
		this.evaluation = evaluation;
		this.comparison = comparison;
		this.source = source;
		this.settings = settings;
	}

	/**
	 * What came of it.
	 *
	 * @param runId empty if the store has not got the run yet
	 * @param problem that the store is away, in which case the run waits on this machine
	 */
	public record Logged(String runId, Optional<Problem> problem) {
	}

	/**
	 * @param store where the run goes; stays the caller's
	 * @param experiment made where there is none of that name
	 * @param name what the run is called
	 * @throws ProblemException if the store takes no run of such names
	 * @throws IOException if the model or its windows can no longer be read
	 */
	public Logged run(TrackingStore store, String experiment, String name, LoggerSettings logging, Progress progress) throws IOException {
		EvaluationFacts facts = EvaluationFacts.of(evaluation, source, settings, progress);
		try (TemporaryFolder folder = TemporaryFolder.create("edgeloop-evaluation");
				RunLogger logger = RunLogger.start(store, NewRun.of(experiment, name, facts.tags()), logging)) {
			var run = new EvaluationRun(logger, folder.path());
			run.log(facts);
			run.log(evaluation);
			if (comparison.isPresent()) {
				run.log(comparison.get());
			}
			logger.end(RunStatus.FINISHED);
			boolean isThere = logger.deliver(progress);
			return new Logged(logger.runId().orElse(""), isThere ? Optional.empty() : Optional.of(waiting(store)));
		}
	}

	private static Problem waiting(TrackingStore store) {
		return Problem.warning("the run waits on this machine until its store can be reached", store.uri().toString(),
				"deliver it with 'edgeloop runs log --resume'");
	}
}
