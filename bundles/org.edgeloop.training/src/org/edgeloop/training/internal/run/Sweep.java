package org.edgeloop.training.internal.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.experiment.RunStatus;
import org.edgeloop.experiment.TrackingStore;
import org.edgeloop.experiment.logging.LoggerSettings;
import org.edgeloop.experiment.logging.NewRun;
import org.edgeloop.experiment.logging.RunLogger;
import org.edgeloop.training.Candidate;
import org.edgeloop.training.GroupFolds;
import org.edgeloop.training.TrainSettings;
import org.edgeloop.training.Trial;
import org.edgeloop.training.TrialMetric;

/** The trials of a training, one after the other, each in a run inside the training's run; a single one is the training's run. */
public final class Sweep {

	private static final int NONE = -1;

	private final TrainingFacts facts;
	private final TrainSettings settings;
	private final GroupFolds folds;
	private final TrackingStore store;
	private final LoggerSettings logging;
	private final Path folder;
	private final List<Trial> trials = new ArrayList<>();
	private final List<RunLogger> runs = new ArrayList<>();
	private int best = NONE;

	/** @param folder for the trials' files, which the caller deletes */
	public Sweep(TrainingFacts facts, GroupFolds folds, TrackingStore store, LoggerSettings logging, Path folder) {
		this.facts = facts;
		this.settings = facts.settings();
		this.folds = folds;
		this.store = store;
		this.logging = logging;
		this.folder = folder;
	}

	/**
	 * What came of it.
	 *
	 * @param runId the training's run; empty if the store has not got it yet
	 * @param best the best trial's index
	 * @param model the best trial's model, in the folder
	 * @param problems trials that failed, and a store that is away
	 */
	public record Outcome(String runId, List<Trial> trials, int best, Path model, List<Problem> problems) {
	}

	/**
	 * @throws CancellationException if cancelled; the runs under way are then KILLED
	 * @throws ProblemException if all trials failed
	 */
	public Outcome run(Progress progress) throws IOException {
		try (RunLogger outer = RunLogger.start(store, newRun(settings.names().run()), logging)) {
			outer.inputs(List.of(facts.input()));
			outer.params(facts.params());
			try {
				for (Candidate candidate : settings.candidates()) {
					add(outer, candidate, progress);
				}
			} catch (CancellationException e) {
				outer.end(RunStatus.KILLED);
				throw e;
			}
			if (best == NONE) {
				throw new ProblemException(trials.getFirst().problem().orElseThrow());
			}
			outer.end(RunStatus.FINISHED);
			List<Problem> problems = new ArrayList<>(trials.stream().map(Trial::problem).flatMap(Optional::stream).toList());
			if (!outer.deliver(progress)) {
				problems.add(Problem.warning("the runs wait on this machine until their store can be reached", store.uri().toString(),
						"deliver them with 'edgeloop runs log --resume'"));
			}
			return new Outcome(outer.runId().orElse(""), withRunIds(), best, modelOf(best), problems);
		}
	}

	private void add(RunLogger outer, Candidate candidate, Progress progress) throws IOException {
		progress.checkCancelled();
		int index = trials.size();
		var attempt = new TrialAttempt(facts, folds, candidate, folder, modelOf(index));
		if (settings.candidates().size() == 1) {
			runs.add(outer);
			trials.add(attempt.run(outer, progress));
		} else {
			trials.add(runInside(outer, attempt, index + 1, progress));
		}
		if (settings.bestBy().isBetter(trials.get(index).mean(settings.bestBy()), best == NONE ? Double.NaN : bestValue())) {
			best = index;
		}
		if (settings.candidates().size() > 1 && best != NONE) {
			outer.metric("best_" + settings.bestBy().id(), bestValue(), index + 1L);
		}
	}

	private Trial runInside(RunLogger outer, TrialAttempt attempt, int number, Progress progress) throws IOException {
		try (RunLogger inner = outer.startChild(newRun(settings.names().run() + "-" + number))) {
			runs.add(inner);
			try {
				inner.inputs(List.of(facts.input()));
				inner.params(facts.params());
				Trial trial = attempt.run(inner, progress);
				inner.end(trial.problem().isEmpty() ? RunStatus.FINISHED : RunStatus.FAILED);
				return trial;
			} catch (CancellationException e) {
				inner.end(RunStatus.KILLED);
				throw e;
			}
		}
	}

	private NewRun newRun(String name) {
		return new NewRun(settings.names().experiment(), name, settings.names().user(), facts.tags());
	}

	private double bestValue() {
		TrialMetric metric = settings.bestBy();
		return trials.get(best).mean(metric);
	}

	private Path modelOf(int index) {
		return folder.resolve("model-" + (index + 1) + ".onnx");
	}

	/** Runs have ids only when the store has them. */
	private List<Trial> withRunIds() {
		List<Trial> named = new ArrayList<>();
		for (int i = 0; i < trials.size(); i++) {
			named.add(trials.get(i).withRunId(runs.get(i).runId().orElse("")));
		}
		return named;
	}
}
