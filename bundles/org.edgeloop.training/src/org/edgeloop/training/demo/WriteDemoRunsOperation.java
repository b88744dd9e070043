package org.edgeloop.training.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.experiment.TrackingStore;
import org.edgeloop.experiment.TrackingStores;
import org.edgeloop.experiment.TrackingUri;
import org.edgeloop.experiment.comparison.ComparisonFile;
import org.edgeloop.experiment.logging.LoggerSettings;
import org.edgeloop.training.Candidate;
import org.edgeloop.training.ClassifierKind;
import org.edgeloop.training.ColumnChoice;
import org.edgeloop.training.FeatureFile;
import org.edgeloop.training.RunNames;
import org.edgeloop.training.SweepGrid;
import org.edgeloop.training.TrainOperation;
import org.edgeloop.training.TrainResult;
import org.edgeloop.training.TrainSettings;
import org.edgeloop.training.Trial;
import org.edgeloop.training.TrialMetric;

/**
 * Trains on the demo project's feature table: what is wrong with the rig, judged on recordings that the classifier has not seen. Runs
 * go to {@code mlruns}, the best model to {@code models}, a comparison of the runs to {@code reports}. Nothing is invented: only times and identifiers are given, so that the same
 * table leaves the same bytes.
 */
public final class WriteDemoRunsOperation {

	private static final String TABLE = "features/conditions.parquet";
	private static final String STORE = "mlruns";
	private static final String MODELS = "models";
	private static final String MODEL = MODELS + "/bearing.onnx";
	private static final String COMPARISON = "reports/conditions.runs";

	/** The files and folders in the project that are made. */
	public static final List<String> PATHS = List.of(STORE, MODELS, COMPARISON);

	private static final Instant START = Instant.parse("2026-01-15T10:00:00Z");
	private static final long SEED = 6205;
	private static final int FOLDS = 4;

	private final Path project;

	/** @param project the demo project's folder, with its feature tables */
	public WriteDemoRunsOperation(Path project) {
		this.project = project;
	}

	/**
	 * @throws java.util.concurrent.CancellationException if cancelled; what was written so far stays
	 * @throws IOException if reading or writing fails
	 */
	public TrainResult run(Progress progress) throws IOException {
		Path spool = Files.createTempDirectory("edgeloop-demo-");
		List<Problem> refused = new CopyOnWriteArrayList<>();
		var settings = new TrainSettings(ColumnChoice.of("condition", "recording"), candidates(), FOLDS, SEED, TrialMetric.MACRO_F1,
				new RunNames("Bearing conditions", "sweep", "simulation", "bearing"));
		var folder = new TrackingUri.Files(project.resolve(STORE));
		var spools = new AtomicInteger();
		var logging = new LoggerSettings(spool, new DemoClock(START), () -> "demo-" + spools.incrementAndGet(), refused::add);
		try (TrackingStore store = TrackingStores.reproducible(folder, InstantSource.fixed(START), new SplittableRandom(SEED))) {
			var table = new FeatureFile(project.resolve(TABLE), TABLE);
			TrainResult result = new TrainOperation(table, settings, store, logging, project.resolve(MODEL)).run(progress);
			if (!refused.isEmpty()) {
				throw new ProblemException(refused.getFirst());
			}
			Path comparison = project.resolve(COMPARISON);
			ComparisonFile.FORM.write(comparison,
					DemoComparison.of(folder, result.trials().stream().map(Trial::runId).toList(), comparison.getParent()));
			return result;
		} finally {
			Files.deleteIfExists(spool);
		}
	}

	private static List<Candidate> candidates() {
		List<Candidate> candidates = new ArrayList<>();
		candidates.addAll(grid(ClassifierKind.LOGISTIC_REGRESSION,
				Map.of("learning_rate", List.of(0.003, 0.01, 0.03, 0.1, 0.3, 1.0), "batch_size", List.of(16.0, 64.0))));
		candidates.addAll(grid(ClassifierKind.LINEAR_SVM, Map.of("learning_rate", List.of(0.003, 0.01, 0.03, 0.1, 0.3, 1.0))));
		candidates.addAll(grid(ClassifierKind.LIBLINEAR_SVM, Map.of("cost", List.of(0.001, 0.01, 0.1, 1.0))));
		candidates.addAll(grid(ClassifierKind.RBF_SVM, Map.of("cost", List.of(1.0, 10.0), "gamma", List.of(0.0, 0.01))));
		return candidates;
	}

	private static List<Candidate> grid(ClassifierKind kind, Map<String, List<Double>> values) {
		return new SweepGrid(values, false).candidates(List.of(kind));
	}
}
