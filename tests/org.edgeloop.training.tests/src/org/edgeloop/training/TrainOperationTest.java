package org.edgeloop.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.experiment.Credentials;
import org.edgeloop.experiment.MetricHistory;
import org.edgeloop.experiment.Run;
import org.edgeloop.experiment.RunQuery;
import org.edgeloop.experiment.RunSink;
import org.edgeloop.experiment.RunStatus;
import org.edgeloop.experiment.TrackingStore;
import org.edgeloop.experiment.TrackingStores;
import org.edgeloop.experiment.TrackingUri;
import org.edgeloop.experiment.logging.LoggerSettings;
import org.edgeloop.onnx.OnnxModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole trainings, from the table to the runs and the model. */
class TrainOperationTest {

	@TempDir
	Path folder;

	@Test
	void aSweepIsLoggedAndItsBestModelKept() throws Exception {
		Path table = writeTable(600, 3, 6);
		TrainResult result = train(table, settings(List.of(candidate(ClassifierKind.LOGISTIC_REGRESSION, Map.of("learning_rate", 0.1)),
				candidate(ClassifierKind.LOGISTIC_REGRESSION, Map.of("learning_rate", 1e-6)),
				candidate(ClassifierKind.LIBLINEAR_SVM, Map.of()))), Progress.NONE);
		assertEquals(3, result.trials().size());
		assertEquals(List.of(), result.problems());
		assertEquals(List.of("a", "b", "c"), result.classes());
		assertTrue(result.bestTrial().mean(TrialMetric.MACRO_F1) > 0.7, "it must have learned something");
		assertTrue(result.trials().stream().allMatch(trial -> trial.difference() <= 1e-5));

		Map<String, Run> runs = runs();
		assertEquals(4, runs.size());
		Run outer = runs.get(result.runId());
		Run best = runs.get(result.bestTrial().runId());
		assertEquals(RunStatus.FINISHED, outer.status());
		assertEquals(result.runId(), best.parent().orElseThrow());
		assertEquals(result.bestTrial().mean(TrialMetric.MACRO_F1), best.metrics().get("macro_f1").value());
		assertEquals(best.metrics().get("macro_f1").value(), outer.metrics().get("best_macro_f1").value());
		assertEquals("features.csv", best.datasets().getFirst().name());
		assertEquals("training", best.datasets().getFirst().tags().get("mlflow.data.context"));
		Run first = runs.get(result.trials().getFirst().runId());
		assertEquals(Map.of("batch_size", "16", "classes", "3", "classifier", "logistic-regression", "epochs", "20", "features", "4", "folds",
				"3", "groups", "machine"), first.params().headMap("learning_rate"));
		assertEquals("0.1", first.params().get("learning_rate"));
	}

	@Test
	void epochsAndFoldsHaveHistories() throws Exception {
		TrainResult result = train(writeTable(300, 3, 6), settings(List.of(candidate(ClassifierKind.LINEAR_SVM, Map.of("epochs", 7.0)))),
				Progress.NONE);
		assertEquals(result.runId(), result.bestTrial().runId(), "a single trial is the training's run");
		try (TrackingStore store = open()) {
			MetricHistory loss = store.history(result.runId(), "train_loss", Progress.NONE);
			assertEquals(7, loss.size());
			assertEquals(7, loss.steps()[6]);
			assertTrue(loss.values()[6] < loss.values()[0], "training reduces the loss");
			MetricHistory folds = store.history(result.runId(), "fold_accuracy", Progress.NONE);
			assertEquals(3, folds.size());
			assertEquals((folds.values()[0] + folds.values()[1] + folds.values()[2]) / 3, result.bestTrial().mean(TrialMetric.ACCURACY), 1e-12);
			Path confusion = store.artifact(result.runId(), "confusion_matrix.json", Progress.NONE);
			assertTrue(Files.readString(confusion).startsWith("{\"labels\":[\"a\",\"b\",\"c\"],\"matrix\":[["));
			assertEquals(-1, Files.mismatch(result.model(), store.artifact(result.runId(), "model.onnx", Progress.NONE)));
		}
		assertEquals(false, runs().get(result.runId()).metrics().containsKey("log_loss"), "scores have no logarithmic loss");
	}

	@Test
	void theModelTakesTheTablesColumnsInTheirOrder() throws Exception {
		TrainResult result = train(writeTable(300, 2, 4), settings(List.of(candidate(ClassifierKind.LIBLINEAR_LOGISTIC, Map.of()))),
				Progress.NONE);
		assertEquals(List.of("z", "y", "x", "10"), result.features());
		try (OnnxModel model = OnnxModel.open(result.model())) {
			assertEquals("features: float [?, 4]", model.input().toString());
		}
	}

	@Test
	void theSameTableSettingsAndSeedGiveTheSameModel() throws Exception {
		Path table = writeTable(300, 3, 6);
		var candidates = List.of(candidate(ClassifierKind.LOGISTIC_REGRESSION, Map.of()),
				candidate(ClassifierKind.FACTORIZATION_MACHINE, Map.of()), candidate(ClassifierKind.RBF_SVM, Map.of()));
		for (Candidate candidate : candidates) {
			Path first = Files.copy(train(table, settings(List.of(candidate)), Progress.NONE).model(),
					folder.resolve(candidate.kind().id() + ".onnx"));
			assertEquals(-1, Files.mismatch(first, train(table, settings(List.of(candidate)), Progress.NONE).model()));
		}
	}

	@Test
	void aCancelledTrainingLeavesKilledRuns() throws Exception {
		Path table = writeTable(300, 3, 6);
		var progress = new Progress() {
			private long worked;

			@Override
			public void begin(String task, long total) {
				worked = 0;
			}

			@Override
			public void worked(long amount) {
				worked += amount;
			}

			@Override
			public boolean isCancelled() {
				// in the second trial: the first has three folds and its model
				return worked > 5;
			}
		};
		var candidates = List.of(candidate(ClassifierKind.LOGISTIC_REGRESSION, Map.of()), candidate(ClassifierKind.LINEAR_SVM, Map.of()),
				candidate(ClassifierKind.RBF_SVM, Map.of()));
		assertThrows(CancellationException.class, () -> train(table, settings(candidates), progress));
		Map<String, Run> runs = runs();
		assertEquals(List.of(RunStatus.FINISHED, RunStatus.KILLED, RunStatus.KILLED),
				runs.values().stream().map(Run::status).sorted().toList());
		assertEquals(false, Files.exists(folder.resolve("model.onnx")));
	}

	@Test
	void aTrialThatDivergesFailsAloneAndIsNamed() throws Exception {
		TrainResult result = train(writeTable(300, 3, 6), settings(List.of(
				candidate(ClassifierKind.FACTORIZATION_MACHINE, Map.of("learning_rate", 1e200)), candidate(ClassifierKind.LIBLINEAR_SVM, Map.of()))),
				Progress.NONE);
		assertEquals(1, result.best());
		assertEquals(1, result.problems().size());
		Run failed = runs().get(result.trials().getFirst().runId());
		assertEquals(RunStatus.FAILED, failed.status());
		assertTrue(failed.tags().get("edgeloop.failure").contains("diverged"), failed.tags().toString());
	}

	@Test
	void rowsThatLackSomethingAreLeftOut() throws Exception {
		Path table = folder.resolve("gaps.csv");
		var lines = new ArrayList<>(Files.readAllLines(writeTable(60, 2, 4)));
		lines.set(3, lines.get(3).replaceFirst("^[^,]*", ""));
		lines.set(4, lines.get(4).replaceFirst("[^,]*$", ""));
		lines.set(5, lines.get(5).replaceFirst("^[^,]*", "inf"));
		lines.set(6, lines.get(6).replaceFirst("^[^,]*", "1e300"));
		Files.write(table, lines);
		TrainResult result = train(table, settings(List.of(candidate(ClassifierKind.LIBLINEAR_SVM, Map.of()))), Progress.NONE);
		assertEquals(4, result.leftOut());
		assertEquals(56, result.rows());
	}

	@Test
	void whatCannotBeTrainedOnIsRefusedBeforeARunBegins() throws Exception {
		Path table = writeTable(60, 2, 4);
		assertProblem("there is no column 'species'", table, ColumnChoice.of("species", "machine"));
		assertProblem("one class only", table, ColumnChoice.of("site", "machine"));
		assertProblem("60 different values", writeTable(2000, 2, 4), ColumnChoice.of("x"), "different values, which are no classes");
		assertProblem("no column of numbers", table, new ColumnChoice("class", List.of("machine"), List.of("site"), java.util.Set.of()),
				"holds no numbers");
		assertProblem("3 folds need one each", table, ColumnChoice.of("class", "site"));
		assertEquals(false, Files.exists(folder.resolve("mlruns/0")));
	}

	private void assertProblem(String what, Path table, ColumnChoice columns) {
		assertProblem(what, table, columns, what);
	}

	private void assertProblem(String name, Path table, ColumnChoice columns, String what) {
		var settings = new TrainSettings(columns, List.of(candidate(ClassifierKind.LIBLINEAR_SVM, Map.of())), 3, 1, TrialMetric.MACRO_F1,
				new RunNames("bearings", "sweep"));
		Problem problem = assertThrows(ProblemException.class, () -> train(table, settings, Progress.NONE), name).problem();
		assertTrue(problem.what().contains(what), problem.what());
	}

	private static Candidate candidate(ClassifierKind kind, Map<String, Double> values) {
		return Candidate.of(kind, values);
	}

	private static TrainSettings settings(List<Candidate> candidates) {
		return new TrainSettings(ColumnChoice.of("class", "machine"), candidates, 3, 1, TrialMetric.MACRO_F1, new RunNames("bearings", "sweep"));
	}

	private TrainResult train(Path table, TrainSettings settings, Progress progress) throws IOException {
		try (TrackingStore store = open()) {
			var logging = LoggerSettings.of(folder.resolve("spool"), problem -> {
				throw new AssertionError(problem.toLine());
			});
			return new TrainOperation(FeatureFile.of(table), settings, store, logging, folder.resolve("model.onnx")).run(progress);
		}
	}

	private TrackingStore open() throws IOException {
		return TrackingStores.open(new TrackingUri.Files(Files.createDirectories(folder.resolve("mlruns"))), new Credentials.Anonymous(),
				folder.resolve("cache"));
	}

	private Map<String, Run> runs() throws IOException {
		var runs = new java.util.LinkedHashMap<String, Run>();
		try (TrackingStore store = open()) {
			store.runs(RunQuery.ACTIVE, new RunSink() {
				@Override
				public void runs(List<Run> some) {
					some.forEach(run -> runs.put(run.id(), run));
				}

				@Override
				public void problem(Problem problem) {
					throw new AssertionError(problem.toLine());
				}
			}, Progress.NONE);
		}
		return runs;
	}

	/** Features whose names are not in alphabetical order, two columns of text and a constant. */
	private Path writeTable(int rows, int classes, int groups) throws IOException {
		FeatureMatrix matrix = RandomRows.of(rows, 4, classes, groups, 5);
		List<String> lines = new ArrayList<>(List.of("z,y,x,10,machine,site,class"));
		for (int row = 0; row < rows; row++) {
			lines.add(String.format(Locale.ROOT, "%s,%s,%s,%s,m%d,here,%c", matrix.value(row, 0), matrix.value(row, 1), matrix.value(row, 2),
					matrix.value(row, 3), matrix.groupOf()[row], 'a' + matrix.targets()[row]));
		}
		return Files.write(folder.resolve("features.csv"), lines);
	}
}
