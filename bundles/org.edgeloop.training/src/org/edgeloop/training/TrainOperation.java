package org.edgeloop.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.edgeloop.base.AtomicFiles;
import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.base.TemporaryFolder;
import org.edgeloop.experiment.TrackingStore;
import org.edgeloop.experiment.logging.LoggerSettings;
import org.edgeloop.table.FileSource;
import org.edgeloop.table.Table;
import org.edgeloop.table.Tables;
import org.edgeloop.training.internal.data.FeatureMatrixReader;
import org.edgeloop.training.internal.data.LonelyClasses;
import org.edgeloop.training.internal.run.ModelRegistration;
import org.edgeloop.training.internal.run.Sweep;
import org.edgeloop.training.internal.run.TrainingFacts;

/**
 * Trains classifiers on a feature table: each candidate is cross-validated, trained on all rows, exported as ONNX and found to say what
 * it said before the export. Everything is logged: one run for the training and inside it one for each trial, or one for both if there
 * is a single trial. The best trial's model is kept as a file.
 */
public final class TrainOperation {

	private final FeatureFile features;
	private final TrainSettings settings;
	private final TrackingStore store;
	private final LoggerSettings logging;
	private final Path model;

	/**
	 * @param store where the runs go; stays the caller's
	 * @param model the ONNX file, made or replaced if a trial succeeds
	 */
	public TrainOperation(FeatureFile features, TrainSettings settings, TrackingStore store, LoggerSettings logging, Path model) {
		this.features = features;
		this.settings = settings;
		this.store = store;
		this.logging = logging;
		this.model = model;
	}

	/**
	 * @throws java.util.concurrent.CancellationException if cancelled; what was logged stays, and the runs under way are KILLED
	 * @throws org.edgeloop.base.ProblemException if the table or the settings do not allow to train, or every trial failed
	 * @throws IOException if reading or writing fails
	 */
	public TrainResult run(Progress progress) throws IOException {
		FeatureMatrix matrix;
		try (Table table = Tables.open(new FileSource(features.file()), progress)) {
			matrix = new FeatureMatrixReader(table, settings.columns(), progress).read();
		}
		GroupFolds folds = GroupFolds.of(matrix, settings.folds(), settings.seed());
		var facts = TrainingFacts.of(features, settings, matrix, progress);
		List<Problem> problems = new ArrayList<>();
		LonelyClasses.find(matrix).ifPresent(problems::add);
		progress.begin("Training", settings.candidates().size() * (settings.folds() + 1L));
		try (TemporaryFolder folder = TemporaryFolder.create("edgeloop-train")) {
			Sweep.Outcome outcome = new Sweep(facts, folds, store, logging, folder.path()).run(progress);
			AtomicFiles.write(model, out -> Files.copy(outcome.model(), out));
			problems.addAll(outcome.problems());
			register(outcome, problems);
			return new TrainResult(model, outcome.runId(), outcome.trials(), outcome.best(), matrix.classes(), matrix.features(), matrix.rows(),
					matrix.leftOut(), problems);
		}
	}

	private void register(Sweep.Outcome outcome, List<Problem> problems) {
		if (!settings.names().register().isEmpty()) {
			Trial best = outcome.trials().get(outcome.best());
			Optional<Problem> problem = new ModelRegistration(store, settings.names().register()).register(best);
			problem.ifPresent(problems::add);
		}
	}
}
