package org.edgeloop.experiment.internal.sqlite;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.experiment.Lifecycle;
import org.edgeloop.experiment.Run;
import org.edgeloop.experiment.RunQuery;
import org.edgeloop.experiment.StoreDump;
import org.edgeloop.experiment.TrackingUri;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are damaged, or made to do harm. */
class HostileDatabaseTest {

	private static final int PAGE = 4096;

	@TempDir
	Path folder;

	private Path file;

	@BeforeEach
	void name() {
		file = folder.resolve("mlflow.db");
	}

	@Test
	void whatIsNoDatabaseIsNamed() throws Exception {
		assertEquals("There is no such data base", refused().what());
		Files.write(file, new byte[0]);
		assertEquals("This is no SQLite data base", refused().what());
		Files.write(file, "SQLite format 3\0 and then something else".repeat(100).getBytes());
		assertTrue(refused().what().startsWith("This is no SQLite data base"), refused().what());
		Files.delete(file);
		try (var _ = new MlflowDatabase(file, "CREATE TABLE songs (title TEXT)")) {
			assertEquals("This data base holds no experiments of MLflow", refused().what());
		}
	}

	@Test
	void readablePartsOfACutDatabaseAreShown() throws Exception {
		write(500);
		byte[] whole = Files.readAllBytes(file);
		int shown = 0;
		for (int percent = 5; percent < 100; percent += 5) {
			Files.write(file, Arrays.copyOf(whole, whole.length * percent / 100));
			try (var store = new SqliteStore(new TrackingUri.Sqlite(file))) {
				var found = new StoreDump.Found();
				store.runs(RunQuery.ACTIVE, found, Progress.NONE);
				assertTrue(found.problems.stream().anyMatch(problem -> problem.what().contains("damaged or cut off")),
						percent + " %: " + found.problems);
				shown += found.runs.isEmpty() ? 0 : 1;
			} catch (ProblemException e) {
				assertTrue(e.problem().where().contains("mlflow.db"), e.getMessage());
			}
		}
		assertTrue(shown > 5, "shown " + shown + " times");
	}

	@Test
	void experimentsThatCannotBeReadHideNoRuns() throws Exception {
		try (var database = MlflowDatabase.current(file); var store = new SqliteStore(database.uri())) {
			database.run("a", 1);
			database.execute("ALTER TABLE experiments DROP COLUMN name");
			var found = new StoreDump.Found();
			store.runs(RunQuery.ACTIVE, found, Progress.NONE);
			assertEquals(List.of("a"), found.runs.stream().map(Run::id).toList());
			assertEquals(List.of("The table experiments has no column name"), found.problems.stream().map(Problem::what).toList());
		}
	}

	@Test
	void tenThousandParamsAreRead() throws Exception {
		try (var database = MlflowDatabase.current(file); var store = new SqliteStore(database.uri())) {
			database.together(() -> {
				database.run("a", 1);
				for (int i = 0; i < 10_000; i++) {
					database.execute("INSERT INTO params VALUES (?, ?, 'a')", "p" + i, "v" + i);
				}
			});
			Run run = store.run("a");
			assertEquals(10_000, run.params().size());
			assertEquals("v9999", run.params().get("p9999"));
		}
	}

	@Test
	void textsAndNothingAreNoNumbers() throws Exception {
		try (var database = MlflowDatabase.current(file); var store = new SqliteStore(database.uri())) {
			database.run("a", 1);
			database.execute("UPDATE runs SET start_time = 'yesterday', end_time = NULL, status = 'PAUSED', name = NULL, user_id = x'00ff'");
			database.latest("a", "m", 0, "much", 0);
			database.execute("UPDATE latest_metrics SET timestamp = 'then', step = 'next'");
			var found = new StoreDump.Found();
			store.runs(RunQuery.ACTIVE, found, Progress.NONE);
			Run run = found.runs.getFirst();
			assertEquals(0, run.started());
			assertEquals("", run.name());
			assertTrue(Double.isNaN(run.metrics().get("m").value()));
			assertTrue(found.problems.stream().anyMatch(problem -> problem.what().contains("PAUSED")), found.problems.toString());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"CREATE VIEW runs AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i AS run_uuid, 1 AS experiment_id FROM n",
			"CREATE TABLE runs (run_uuid TEXT, experiment_id AS (length(zeroblob(1000000000))))",
			"CREATE VIRTUAL TABLE runs USING fts5(run_uuid, experiment_id)"})
	void whatIsComputedIsNotRead(String runs) throws Exception {
		try (var database = new MlflowDatabase(file, MlflowDatabase.EXPERIMENTS, runs); var store = new SqliteStore(database.uri())) {
			database.execute("INSERT INTO experiments VALUES (1, 'bench', '', 'active', 0, 0)");
			var found = new StoreDump.Found();
			assertEquals(1, store.experiments(Set.of(Lifecycle.ACTIVE), found, Progress.NONE).size());
			store.runs(RunQuery.ACTIVE, found, Progress.NONE);
			assertEquals(List.of(), found.runs);
			assertEquals(1, found.problems.size(), found.problems.toString());
		}
	}

	@Test
	void pagesThatLeadToTheSamePageAgainAndAgainComeToAnEnd() throws Exception {
		bomb();
		try (var store = new SqliteStore(new TrackingUri.Sqlite(file))) {
			var found = new StoreDump.Found();
			store.runs(RunQuery.ACTIVE, found, Progress.NONE);
			assertTrue(found.problems.toString().contains("claim to hold more than the file does"), found.problems.toString());
		}
	}

	@Test
	void aSearchIsCancelledAtOnce() throws Exception {
		bomb();
		try (var session = new SqliteDatabase(file).open()) {
			var looks = new AtomicInteger();
			assertThrows(CancellationException.class, () -> session.query("SELECT total(length(user_id)) FROM runs", Progress.NONE
					.until(() -> looks.incrementAndGet() > 3), row -> row.integer(1)));
			assertEquals("0", text(session, "SELECT count(*) FROM params"), "the session is good for more");
		}
	}

	@Test
	void textsLongerThanSensibleAreRefused() throws Exception {
		try (var database = MlflowDatabase.current(file); var store = new SqliteStore(database.uri())) {
			database.run("a", 1);
			database.execute("INSERT INTO params VALUES ('p', CAST(zeroblob(100000000) AS TEXT), 'a')");
			var found = new StoreDump.Found();
			store.runs(RunQuery.ACTIVE, found, Progress.NONE);
			assertEquals(1, found.runs.size());
			assertEquals(1, found.problems.size(), found.problems.toString());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"/etc", "file:///etc", "../../../etc", "mlflow-artifacts:/../../etc/a/artifacts", "s3://bucket/a/artifacts"})
	void artifactsElsewhereAreRefused(String uri) throws Exception {
		try (var database = MlflowDatabase.current(file); var store = new SqliteStore(database.uri())) {
			database.run("a", 1);
			database.execute("UPDATE runs SET artifact_uri = ?", uri);
			assertThrows(ProblemException.class, () -> store.artifacts("a", ""));
		}
	}

	@Test
	void pathsAndLinksLeadNowhereElse() throws Exception {
		Path artifacts = Files.createDirectories(folder.resolve("mlruns/1/a/artifacts"));
		Files.writeString(folder.resolve("secret.txt"), "secret");
		Files.createSymbolicLink(artifacts.resolve("link.txt"), folder.resolve("secret.txt"));
		Files.writeString(artifacts.resolve("plain.txt"), "plain");
		try (var database = MlflowDatabase.current(file); var store = new SqliteStore(database.uri())) {
			database.run("a", 1);
			assertEquals(List.of("plain.txt"), store.artifacts("a", "").stream().map(found -> found.path()).toList());
			assertEquals("plain", Files.readString(store.artifact("a", "plain.txt", Progress.NONE)));
			for (String path : List.of("link.txt", "../../../../secret.txt", folder.resolve("secret.txt").toString(), "nul\0")) {
				assertThrows(ProblemException.class, () -> store.artifact("a", path, Progress.NONE), path);
			}
		}
	}

	/** Bytes changed at random, 300 times: whatever is not read is refused with a problem, and the file stays as it is. */
	@Test
	void damageIsReadOrRefused() throws Exception {
		write(60);
		byte[] whole = Files.readAllBytes(file);
		var random = new Random(1);
		for (int round = 0; round < 300; round++) {
			byte[] damaged = whole.clone();
			for (int change = random.nextInt(12); change >= 0; change--) {
				int at = random.nextInt(3) == 0 ? random.nextInt(200) : random.nextInt(damaged.length);
				damaged[at] = (byte) (random.nextBoolean() ? random.nextInt(256) : damaged[at] ^ 1 << random.nextInt(8));
			}
			Files.write(file, damaged);
			readAll();
			assertArrayEquals(damaged, Files.readAllBytes(file), "round " + round);
		}
	}

	private void readAll() throws IOException {
		try (var store = new SqliteStore(new TrackingUri.Sqlite(file))) {
			var found = new StoreDump.Found();
			store.experiments(Set.of(Lifecycle.values()), found, Progress.NONE);
			store.runs(RunQuery.ACTIVE, found, Progress.NONE);
			store.registry().models(found, Progress.NONE);
			store.histories(found.runs.stream().map(Run::id).toList(), "loss", (_, _) -> {
			}, Progress.NONE);
		} catch (ProblemException e) {
			// refused in words
		}
	}

	private Problem refused() {
		return assertThrows(ProblemException.class, () -> new SqliteStore(new TrackingUri.Sqlite(file))).problem();
	}

	private void write(int runs) throws Exception {
		try (var database = MlflowDatabase.current(file)) {
			database.together(() -> {
				for (int run = 0; run < runs; run++) {
					database.run("run" + run, run);
					database.execute("INSERT INTO params VALUES ('lr', ?, ?)", "0." + run, "run" + run);
					database.execute("INSERT INTO tags VALUES ('trial', ?, ?)", "t" + run, "run" + run);
					database.point("run" + run, "loss", 1, 0.5 + run, 0);
					database.latest("run" + run, "loss", 1, 0.5 + run, 0);
				}
			});
		}
	}

	/** Five levels of pages whose 300 entries all lead to the one page of the next level: 10^12 rows in a small file. */
	private void bomb() throws Exception {
		long root;
		try (var database = MlflowDatabase.current(file)) {
			database.execute("CREATE TABLE filler (x BLOB)");
			database.run("a", 1);
			database.execute("INSERT INTO filler VALUES (zeroblob(100000))");
			root = database.number("SELECT rootpage FROM sqlite_master WHERE name = 'runs' AND type = 'table'");
		}
		byte[] bytes = Files.readAllBytes(file);
		int pages = bytes.length / PAGE;
		byte[] leaf = page(bytes, (int) root).clone();
		copy(leaf, bytes, pages);
		int next = pages;
		for (int level = 0; level < 4; level++) {
			copy(interior(next), bytes, pages - 1 - level);
			next = pages - 1 - level;
		}
		copy(interior(next), bytes, (int) root);
		Files.write(file, bytes);
	}

	private static byte[] page(byte[] bytes, int number) {
		return Arrays.copyOfRange(bytes, (number - 1) * PAGE, number * PAGE);
	}

	private static void copy(byte[] page, byte[] bytes, int number) {
		System.arraycopy(page, 0, bytes, (number - 1) * PAGE, PAGE);
	}

	/** An interior page of a table, as the format of SQLite's files has it: a header, pointers to cells, and cells from the end. */
	private static byte[] interior(int child) {
		int cells = 300;
		var page = ByteBuffer.allocate(PAGE);
		page.put((byte) 5).putShort((short) 0).putShort((short) cells).putShort((short) (PAGE - cells * 6)).put((byte) 0).putInt(child);
		for (int cell = 0; cell < cells; cell++) {
			int at = PAGE - (cell + 1) * 6;
			page.putShort((short) at);
			page.putInt(at, child).put(at + 4, (byte) (0x81 + cell / 128)).put(at + 5, (byte) (cell % 128));
		}
		return page.array();
	}

	private static String text(SqliteSession session, String sql) throws IOException {
		var found = new StringBuilder();
		session.query(sql, Progress.NONE, row -> found.append(row.text(1)));
		return found.toString();
	}
}
