package org.edgeloop.experiment.internal.sqlite;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.experiment.Artifact;
import org.edgeloop.experiment.Experiment;
import org.edgeloop.experiment.Lifecycle;
import org.edgeloop.experiment.MetricHistory;
import org.edgeloop.experiment.MetricPoint;
import org.edgeloop.experiment.RegisteredModel;
import org.edgeloop.experiment.Run;
import org.edgeloop.experiment.RunQuery;
import org.edgeloop.experiment.RunStatus;
import org.edgeloop.experiment.StoreDump;
import org.edgeloop.experiment.TrackingStore;
import org.edgeloop.experiment.TrackingUri;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Data bases as versions of MLflow leave them, and while programs write them. */
class SqliteStoreTest {

	@TempDir
	Path folder;

	@Test
	void versionsBeforeStepsAndLastValuesAreRead() throws Exception {
		Path file = folder.resolve("mlflow.db");
		try (var database = new MlflowDatabase(file,
				"CREATE TABLE experiments (experiment_id INTEGER PRIMARY KEY, name TEXT, artifact_location TEXT, lifecycle_stage TEXT)",
				"CREATE TABLE runs (run_uuid TEXT PRIMARY KEY, name TEXT, user_id TEXT, status TEXT, start_time BIGINT, end_time BIGINT,"
						+ " lifecycle_stage TEXT, artifact_uri TEXT, experiment_id INTEGER)",
				MlflowDatabase.PARAMS, MlflowDatabase.TAGS,
				"CREATE TABLE metrics (key TEXT, value FLOAT, timestamp BIGINT, run_uuid TEXT, PRIMARY KEY (key, timestamp, run_uuid, value))")) {
			database.execute("INSERT INTO experiments VALUES (0, 'Default', 'mlruns/0', 'active')");
			database.execute("INSERT INTO runs VALUES ('a', '', 'eng', 'FINISHED', 5, 9, 'active', 'mlruns/0/a/artifacts', 0)");
			database.execute("INSERT INTO tags VALUES ('mlflow.runName', 'first', 'a')");
			database.execute("INSERT INTO metrics VALUES ('loss', 0.5, 100, 'a'), ('loss', 0.25, 300, 'a'), ('loss', 0.75, 200, 'a')");
		}
		try (TrackingStore store = new SqliteStore(new TrackingUri.Sqlite(file))) {
			var found = new StoreDump.Found();
			assertEquals(0, store.experiments(Set.of(Lifecycle.ACTIVE), found, Progress.NONE).getFirst().created());
			Run run = store.run("a");
			assertEquals("first", run.name());
			assertEquals(RunStatus.FINISHED, run.status());
			assertEquals(Map.of("loss", new MetricPoint(300, 0.25, 0)), run.metrics());
			assertArrayEquals(new double[]{0.5, 0.75, 0.25}, store.history("a", "loss", Progress.NONE).values());
			assertEquals(List.of(), found.problems);
		}
	}

	@Test
	void activeRunsOfActiveExperimentsAreListedTheNewestFirst() throws Exception {
		try (var database = MlflowDatabase.current(folder.resolve("mlflow.db")); var store = new SqliteStore(database.uri())) {
			database.execute("INSERT INTO experiments VALUES (2, 'gone', '', 'deleted', 0, 0)");
			database.run("old", 1);
			database.run("new", 2);
			database.run("deleted", 3);
			database.execute("UPDATE runs SET lifecycle_stage = 'deleted' WHERE run_uuid = 'deleted'");
			database.run("elsewhere", 4);
			database.execute("UPDATE runs SET experiment_id = 2 WHERE run_uuid = 'elsewhere'");
			assertEquals(List.of("new", "old"), ids(store, RunQuery.ACTIVE));
			assertEquals(List.of("elsewhere"), ids(store, RunQuery.of("2")));
			assertEquals(List.of("deleted", "new", "old"), ids(store, new RunQuery(Set.of("1"), Set.of(Lifecycle.values()))));
			assertEquals(List.of("gone"), store.experiments(Set.of(Lifecycle.DELETED), new StoreDump.Found(), Progress.NONE).stream()
					.map(Experiment::name).toList());
		}
	}

	@Test
	void namesOfOtherWorkspacesSayWhoseTheyAre() throws Exception {
		try (var database = new MlflowDatabase(folder.resolve("mlflow.db"), MlflowDatabase.RUNS,
				"CREATE TABLE experiments (experiment_id INTEGER PRIMARY KEY, name TEXT, lifecycle_stage TEXT, workspace TEXT)",
				"CREATE TABLE registered_models (name TEXT, description TEXT, workspace TEXT, PRIMARY KEY (workspace, name))",
				"CREATE TABLE registered_model_aliases (alias TEXT, version INTEGER, name TEXT, workspace TEXT)");
				var store = new SqliteStore(database.uri())) {
			database.execute("INSERT INTO experiments VALUES (0, 'Default', 'active', 'default'), (1, 'Default', 'active', 'lab')");
			database.execute("INSERT INTO registered_models VALUES ('m', '', 'default'), ('m', '', 'lab')");
			database.execute("INSERT INTO registered_model_aliases VALUES ('champion', 1, 'm', 'lab')");
			var found = new StoreDump.Found();
			assertEquals(List.of("Default", "lab/Default"),
					store.experiments(Set.of(Lifecycle.ACTIVE), found, Progress.NONE).stream().map(Experiment::name).toList());
			List<RegisteredModel> models = store.registry().models(found, Progress.NONE);
			assertEquals(List.of("lab/m", "m"), models.stream().map(RegisteredModel::name).toList());
			assertEquals(Map.of("champion", 1), models.getFirst().aliases());
			assertEquals(Map.of(), models.getLast().aliases());
		}
	}

	@Test
	void numbersOutsideTheDoublesOfOtherDatabasesComeBack() throws Exception {
		try (var database = MlflowDatabase.current(folder.resolve("mlflow.db")); var store = new SqliteStore(database.uri())) {
			database.run("a", 1);
			database.point("a", "m", 1, Double.MAX_VALUE, 0);
			database.point("a", "m", 2, -Double.MAX_VALUE, 0);
			database.execute("INSERT INTO metrics VALUES ('m', 0, 3, 'a', 0, 1)");
			database.point("a", "m", 4, 0.0, 0);
			database.point("a", "m", 5, "no number", 0);
			database.point("a", "m", 6, Double.MIN_VALUE, 0);
			assertArrayEquals(
					new double[]{Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NaN, 0, Double.NaN, Double.MIN_VALUE},
					store.history("a", "m", Progress.NONE).values());
		}
	}

	/** 20 metrics of equal length, of which one is asked for in 3 of 40 runs and in all; with the indexes of MLflow 2 and 3, and without. */
	@Test
	void historiesAreTheSameWhicheverIndexLeadsToThem() throws Exception {
		try (var database = MlflowDatabase.current(folder.resolve("mlflow.db")); var store = new SqliteStore(database.uri())) {
			database.together(() -> {
				for (int run = 0; run < 40; run++) {
					database.run("r" + run, run);
					for (int metric = 0; metric < 20; metric++) {
						for (int step = 0; step < 30; step++) {
							database.point("r" + run, "m" + metric, 1000 + step, value(run, metric, step), step);
						}
						database.latest("r" + run, "m" + metric, 1029, value(run, metric, 29), 29);
					}
				}
				for (int step = 49; step >= 0; step--) {
					database.point("r7", "alone", step, -step, step);
				}
				database.latest("r7", "alone", 49, -49, 49);
			});
			checkAllHistories(store);
			database.execute("CREATE INDEX index_metrics_run_uuid_key_step ON metrics (run_uuid, key, step)");
			checkAllHistories(store);
			database.execute("DROP TABLE latest_metrics");
			database.execute("DROP INDEX index_metrics_run_uuid_key_step");
			database.execute("DROP INDEX index_metrics_run_uuid");
			checkAllHistories(store);
		}
	}

	private static void checkAllHistories(TrackingStore store) throws IOException {
		checkHistories(store, 3, 39, 0);
		checkHistories(store, IntStream.range(0, 40).toArray());
		assertArrayEquals(IntStream.range(0, 50).mapToDouble(step -> -step).toArray(),
				store.history("r7", "alone", Progress.NONE).values());
		assertEquals(0, store.history("r7", "nothing", Progress.NONE).size());
		assertEquals(0, store.history("nobody", "m1", Progress.NONE).size());
	}

	private static void checkHistories(TrackingStore store, int... runs) throws IOException {
		Map<String, MetricHistory> found = new HashMap<>();
		store.histories(IntStream.of(runs).mapToObj(run -> "r" + run).toList(), "m5", found::put, Progress.NONE);
		assertEquals(runs.length, found.size());
		for (int run : runs) {
			MetricHistory history = found.get("r" + run);
			assertArrayEquals(IntStream.range(0, 30).mapToDouble(step -> value(run, 5, step)).toArray(), history.values());
			assertArrayEquals(IntStream.range(0, 30).mapToLong(step -> 1000 + step).toArray(), history.timestamps());
			assertArrayEquals(IntStream.range(0, 30).mapToLong(step -> step).toArray(), history.steps());
		}
	}

	private static double value(int run, int metric, int step) {
		return run + metric / 100.0 + step / 10_000.0;
	}

	@Test
	void whatAServerHasJustWrittenToItsLogIsRead() throws Exception {
		try (var database = MlflowDatabase.current(folder.resolve("mlflow.db")); var store = new SqliteStore(database.uri())) {
			database.execute("PRAGMA journal_mode=WAL");
			database.run("a", 1);
			assertTrue(Files.size(folder.resolve("mlflow.db-wal")) > 0, "the run is in the log alone");
			assertEquals(List.of("a"), ids(store, RunQuery.ACTIVE));
			database.execute("BEGIN IMMEDIATE");
			database.run("b", 2);
			assertEquals(List.of("a"), ids(store, RunQuery.ACTIVE), "while a change is under way");
			database.execute("COMMIT");
			assertEquals(List.of("b", "a"), ids(store, RunQuery.ACTIVE));
		}
	}

	@Test
	void readingLeavesNoFilesBehind() throws Exception {
		Path file = folder.resolve("mlflow.db");
		try (var database = MlflowDatabase.current(file)) {
			database.execute("PRAGMA journal_mode=WAL");
			database.run("a", 1);
		}
		byte[] before = Files.readAllBytes(file);
		try (var store = new SqliteStore(new TrackingUri.Sqlite(file))) {
			assertEquals(List.of("a"), ids(store, RunQuery.ACTIVE));
		}
		assertArrayEquals(before, Files.readAllBytes(file));
		try (Stream<Path> files = Files.list(folder)) {
			assertEquals(List.of(file), files.toList());
		}
	}

	@Test
	void aLockIsSaid() throws Exception {
		try (var database = MlflowDatabase.current(folder.resolve("mlflow.db")); var store = new SqliteStore(database.uri())) {
			database.execute("BEGIN EXCLUSIVE");
			var refused = assertThrows(ProblemException.class, () -> ids(store, RunQuery.ACTIVE));
			assertEquals("Another program is writing the data base", refused.problem().what());
		}
	}

	/** POSIX takes all locks of a process from a file as soon as the process closes it anywhere. */
	@Test
	void openingAStoreTakesNoLockFromAQueryOfAnother() throws Exception {
		assumeTrue(Files.isExecutable(Path.of("/usr/bin/python3")), "skipped: no Python");
		try (var database = MlflowDatabase.current(folder.resolve("mlflow.db"))) {
			database.run("a", 1);
			var files = new SqliteDatabase(folder.resolve("mlflow.db"));
			try (SqliteSession session = files.open()) {
				session.query("SELECT run_uuid FROM runs", Progress.NONE, _ -> {
					try (var other = new SqliteStore(database.uri())) {
						assertEquals(database.uri(), other.uri());
					} catch (IOException e) {
						throw new AssertionError(e);
					}
					assertTrue(isRefused(folder.resolve("mlflow.db")), "another process writes while a query reads");
				});
			}
		}
	}

	/** Writes from another process, because locks hold between processes alone. */
	private static boolean isRefused(Path file) {
		try {
			String script = "import sqlite3,sys\nc=sqlite3.connect(sys.argv[1],timeout=0)\nc.execute('UPDATE runs SET status = NULL')\nc.commit()";
			return new ProcessBuilder("/usr/bin/python3", "-c", script, file.toString()).start().waitFor() != 0;
		} catch (IOException e) {
			throw new AssertionError(e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new AssertionError(e);
		}
	}

	@Test
	void anyNameOfAFileWillDo() throws Exception {
		Path plain = folder.resolve("mlflow.db");
		try (var database = MlflowDatabase.current(plain)) {
			database.run("a", 1);
		}
		Path file = Files.move(plain, folder.resolve("a b#1?mode=memory&x=100%25;é.db"));
		try (var store = new SqliteStore(new TrackingUri.Sqlite(file))) {
			assertEquals(List.of("a"), ids(store, RunQuery.ACTIVE));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"./mlruns/1/a/artifacts", "mlruns\\1\\a\\artifacts", "C:\\work\\mlruns\\1\\a\\artifacts",
			"file:///C:/work/mlruns/1/a/artifacts", "file:///srv/my%20runs/1/a/artifacts", "/srv/mlruns/1/a/artifacts",
			"mlflow-artifacts:/1/a/artifacts", "mlflow-artifacts://host:5000/1/a/artifacts"})
	void artifactsOfOtherMachinesAreFoundBesideTheDatabase(String uri) throws Exception {
		Path artifacts = Files.createDirectories(folder.resolve("mlruns/1/a/artifacts"));
		Files.writeString(artifacts.resolve("plain.txt"), "plain");
		try (var database = MlflowDatabase.current(folder.resolve("mlflow.db")); var store = new SqliteStore(database.uri())) {
			database.run("a", 1);
			database.execute("UPDATE runs SET artifact_uri = ?", uri);
			assertEquals(List.of("plain.txt"), store.artifacts("a", "").stream().map(Artifact::path).toList());
		}
	}

	@Test
	void modelsOfARunShowAmongItsArtifacts() throws Exception {
		Path model = Files.createDirectories(folder.resolve("mlartifacts/1/models/m-7/artifacts"));
		Files.writeString(model.resolve("model.onnx"), "onnx");
		try (var database = MlflowDatabase.current(folder.resolve("mlflow.db")); var store = new SqliteStore(database.uri())) {
			database.run("a", 1);
			database.execute("CREATE TABLE logged_models (model_id TEXT, experiment_id INTEGER, name TEXT, artifact_location TEXT,"
					+ " creation_timestamp_ms BIGINT, lifecycle_stage TEXT, source_run_id TEXT)");
			database.execute("INSERT INTO logged_models VALUES ('m-7', 1, 'bearing', 'mlflow-artifacts:/1/models/m-7/artifacts', 1,"
					+ " 'active', 'a'), ('m-8', 1, 'stolen', '/etc', 2, 'active', 'a')");
			assertEquals(List.of("bearing"), store.artifacts("a", "").stream().map(Artifact::path).toList());
			assertEquals(List.of("bearing/model.onnx"), store.artifacts("a", "bearing").stream().map(Artifact::path).toList());
			assertEquals("onnx", Files.readString(store.artifact("a", "bearing/model.onnx", Progress.NONE)));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"DELETE", "WAL"})
	void newPointsAreNoticed(String journal) throws Exception {
		var told = new LinkedBlockingQueue<Set<String>>();
		try (var database = MlflowDatabase.current(folder.resolve("mlflow.db")); var store = new SqliteStore(database.uri())) {
			database.execute("PRAGMA journal_mode=" + journal);
			database.run("ended", 1);
			database.execute("UPDATE runs SET status = 'FINISHED'");
			try (var _ = store.watch(Set.of(), told::add)) {
				database.run("live", 2);
				awaitTold(told, Set.of("live"));
				database.execute("UPDATE runs SET status = 'FINISHED'");
				awaitTold(told, Set.of("live"));
				database.point("ended", "late", 1, 0.5, 0);
				awaitTold(told, Set.of("ended"));
				database.execute("INSERT INTO tags VALUES ('edgeloop.star', 'true', 'ended')");
				awaitTold(told, Set.of()); // nobody can say which
			}
		}
	}

	/** One change may be told twice, because the system may tell of it in two parts. */
	private static void awaitTold(BlockingQueue<Set<String>> told, Set<String> expected) throws InterruptedException {
		Set<String> next;
		do {
			next = told.poll(1, TimeUnit.MINUTES);
			assertNotNull(next, "waited in vain for " + expected);
		} while (!next.equals(expected));
	}

	@Test
	void nothingIsWritten() throws Exception {
		try (var database = MlflowDatabase.current(folder.resolve("mlflow.db")); var store = new SqliteStore(database.uri())) {
			assertTrue(store.writer().isEmpty());
			assertFalse(store.registry().isWritable());
			var refused = assertThrows(ProblemException.class, () -> store.registry().setAlias("m", "champion", 1));
			assertTrue(refused.problem().remedy().contains("mlflow server"), refused.problem().remedy());
		}
	}

	private static List<String> ids(TrackingStore store, RunQuery query) throws IOException {
		var found = new StoreDump.Found();
		store.runs(query, found, Progress.NONE);
		if (!found.problems.isEmpty()) {
			throw new ProblemException(found.problems.getFirst());
		}
		return found.runs.stream().map(Run::id).toList();
	}
}
