package org.edgeloop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands on a small file store whose files are written here by hand. */
class RunsCommandsTest {

	private static final String A = "a".repeat(32);
	private static final String B = "b".repeat(32);
	private static final String GONE = "c".repeat(32);

	@TempDir
	Path folder;

	private Path store;

	@BeforeEach
	void writeStore() throws IOException {
		store = Files.createDirectory(folder.resolve("mlruns"));
		experiment("0", "Default", "active");
		experiment("7", "pumps", "active");
		run("0", A, "first", 3, "1000", "2500", "active", Map.of("params/lr", "0.1", "params/model/kind", "svm", "metrics/f1",
				"1000 0.5 0\n2000 nan 1\n1500 0.75 2\n", "metrics/loss", "1000 inf\n", "tags/mlflow.runName", "first"));
		run("7", B, "größer", 1, "3000", "null", "active", Map.of("params/lr", "0.01", "metrics/loss", "3000 -inf 5\n3001 1e-07 4\n"));
		run("0", GONE, "gone", 4, "1", "2", "deleted", Map.of());
	}

	private void experiment(String id, String name, String stage) throws IOException {
		write(id + "/meta.yaml", "artifact_location: file:///nowhere/" + id + "\nexperiment_id: '" + id + "'\nlifecycle_stage: " + stage + "\nname: " + name
				+ "\n");
	}

	private void run(String experiment, String id, String name, int status, String start, String end, String stage, Map<String, String> files)
			throws IOException {
		String run = experiment + "/" + id + "/";
		write(run + "meta.yaml", """
				artifact_uri: file:///nowhere/%1$s
				end_time: %6$s
				entry_point_name: ''
				experiment_id: '%2$s'
				lifecycle_stage: %7$s
				run_id: %1$s
				run_name: %3$s
				run_uuid: %1$s
				source_name: ''
				source_type: 4
				source_version: ''
				start_time: %5$s
				status: %4$d
				tags: []
				user_id: me
				""".formatted(id, experiment, name, status, start, end, stage));
		for (String part : List.of("params", "metrics", "tags", "artifacts")) {
			Files.createDirectories(store.resolve(run + part));
		}
		for (Map.Entry<String, String> file : files.entrySet()) {
			write(run + file.getKey(), file.getValue());
		}
	}

	private void write(String path, String text) throws IOException {
		Path file = store.resolve(path);
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
	}

	@Test
	void everyRunInUseIsAnObjectTheNewestFirst() {
		String b = "{\"runId\":\"" + B + "\",\"experimentId\":\"7\",\"name\":\"größer\",\"status\":\"RUNNING\",\"startTime\":3000,\"endTime\":null,"
				+ "\"params\":{\"lr\":\"0.01\"},\"metrics\":{\"loss\":\"-Infinity\"},\"tags\":{}}";
		String a = "{\"runId\":\"" + A + "\",\"experimentId\":\"0\",\"name\":\"first\",\"status\":\"FINISHED\",\"startTime\":1000,\"endTime\":2500,"
				+ "\"params\":{\"lr\":\"0.1\",\"model/kind\":\"svm\"},\"metrics\":{\"f1\":0.75,\"loss\":\"Infinity\"},"
				+ "\"tags\":{\"mlflow.runName\":\"first\"}}";
		assertEquals("[" + b + "," + a + "]\n", Run.good("runs", "list", "--tracking", "file:" + store, "--json"));
		assertEquals("[" + a + "]\n", Run.good("runs", "list", "--tracking", store, "--experiment", "Default", "--json"));
		assertEquals("[" + b + "]\n", Run.good("runs", "list", "--tracking", store, "--experiment", "7", "--json"));
		assertEquals("[" + a + "," + b + "]\n", Run.good("runs", "list", "--tracking", store, "--order-by", "params.lr DESC", "--json"));
		assertEquals("[" + b + "]\n", Run.good("runs", "list", "--tracking", store, "--max", "1", "--json"));
		assertEquals("[" + a + "]\n", Run.good("runs", "list", "--tracking", store, "--filter", "metrics.f1 >= 0.75 AND params.lr = '0.1'", "--json"));
		assertEquals("[]\n", Run.good("runs", "list", "--tracking", store, "--filter", "nothing of that kind", "--json"));
	}

	@Test
	void theTableHasTheColumnsAskedFor() {
		assertEquals("run                               params.lr  metrics.f1@min  duration\n" + B + "  0.01\n" + A
				+ "  0.1                   0.5     1.5 s\n", Run.good("runs", "list", "--tracking", store, "--column", "params.lr", "--column",
						"metrics.f1@min", "--column", "duration"));
	}

	@Test
	void whatARunSaysCannotMoveTheCursor() throws IOException {
		write("7/" + B + "/params/note", "red: \u001B[31m\ntwo lines");
		String table = Run.good("runs", "list", "--tracking", store, "--column", "params.note", "--max", "1");
		assertEquals(B + "  red: \uFFFD[31m ⏎ two lines", table.lines().toList().get(1));
	}

	@Test
	void deletedRunsAreListedOnlyWhenAskedFor() {
		String deleted = Run.good("runs", "list", "--tracking", store, "--deleted", "--json");
		assertTrue(deleted.startsWith("[{\"runId\":\"" + GONE) && !deleted.contains(A), deleted);
	}

	@Test
	void aMetricIsPrintedValueByValueAsTheStoreKeepsIt() {
		assertEquals("[[1000,0.5,0],[2000,\"NaN\",1],[1500,0.75,2]]\n", Run.good("runs", "metrics", A, "f1", "--tracking", store, "--json"));
		assertEquals("[[1000,\"Infinity\",0]]\n", Run.good("runs", "metrics", A, "loss", "--tracking", store, "--json"));
		assertEquals("3000\t-Infinity\t5\n3001\t1.0E-7\t4\n", Run.good("runs", "metrics", B, "loss", "--tracking", store));
		Run none = Run.of("runs", "metrics", A, "los", "--tracking", store, "--json");
		assertEquals("[]\n", none.out());
		assertEquals(0, none.exitCode());
		assertTrue(none.err().contains("has no metric los"), none.err());
	}

	/** The metric is twice the rate, whatever the batch is: the rate matters, by ranks and in the forest, and the batch does not. */
	@Test
	void theParamThatAMetricHangsOnComesFirst() throws IOException {
		for (int i = 0; i < 16; i++) {
			run("7", "%032x".formatted(256 + i), "trial", 3, "10", "20", "active", Map.of("params/rate", Integer.toString(i / 2), "params/batch",
					i % 2 == 0 ? "small" : "large", "params/seed", "1", "metrics/score", "1 " + 2 * (i / 2) + " 0\n"));
		}
		String json = Run.good("runs", "importance", "score", "--experiment", "pumps", "--tracking", store, "--json");
		assertTrue(json.startsWith("{\"metric\":\"score\",\"runs\":16,"), json);
		assertTrue(json.contains("\"params\":[{\"param\":\"rate\",\"numeric\":true,\"runs\":16,\"pearson\":1,\"spearman\":1,")
				|| json.contains("\"params\":[{\"param\":\"rate\",\"numeric\":true,\"runs\":16,\"pearson\":1.0,\"spearman\":1.0,"), json);
		assertTrue(json.contains("{\"param\":\"batch\",\"numeric\":false") && json.contains("\"correlationRatio\":0"), json);
		assertTrue(!json.contains("\"seed\""), "a param that is the same in all runs says nothing");
		String table = Run.good("runs", "importance", "score", "--param", "batch", "--tracking", store);
		assertTrue(table.contains("batch") && !table.contains("rate "), table);
	}

	@Test
	void aRunIsShownWithAllThatIsKnown() {
		String json = Run.good("runs", "show", A, "--tracking", store, "--json");
		assertTrue(json.contains("\"lifecycleStage\":\"active\",\"user\":\"me\",\"artifactUri\":\"file:///nowhere/" + A + "\",\"datasets\":[],"
				+ "\"artifacts\":[]}"), json);
		assertTrue(Run.good("runs", "show", GONE, "--tracking", store).contains("gone"));
	}

	@Test
	void experimentsAreListed() {
		String json = Run.good("runs", "experiments", "--tracking", store, "--json");
		assertTrue(json.contains("{\"experimentId\":\"7\",\"name\":\"pumps\",\"lifecycleStage\":\"active\",\"artifactLocation\":\"file:///nowhere/7\","
				+ "\"creationTime\":null,\"lastUpdateTime\":null,\"tags\":{}}"), json);
	}

	@Test
	void comparisonsSayWhatDiffers() {
		String json = Run.good("runs", "compare", A, B, "--tracking", store, "--only-differences", "--json");
		assertTrue(json.contains("{\"key\":\"params.lr\",\"differs\":true,\"values\":{\"" + A + "\":\"0.1\",\"" + B + "\":\"0.01\"}}"), json);
		assertTrue(json.contains("{\"key\":\"metrics.f1\",\"differs\":true,\"values\":{\"" + A + "\":0.75,\"" + B + "\":null}}"), json);
		assertTrue(json.contains("{\"key\":\"attributes.start_time\",\"differs\":true,\"values\":{\"" + A + "\":1000,\"" + B + "\":3000}}"), json);
		assertTrue(!json.contains("user_id"), json);
		Run partly = Run.of("runs", "compare", A, "nobody", "--tracking", store, "--json");
		assertEquals(3, partly.exitCode());
		assertTrue(partly.out().contains(A) && partly.err().contains("nobody"), partly.err());
	}

	@Test
	void exportsHaveTheColumnsAskedFor() throws IOException {
		Path out = folder.resolve("runs.csv");
		assertEquals("{\"file\":\"" + out + "\",\"runs\":2,\"columns\":4}\n", Run.good("runs", "export", "--tracking", store, "--column", "run_name",
				"--column", "metrics.f1@min", "--column", "metrics.loss@4", "--column", "params.lr", "--out", out, "--json"));
		assertEquals("run_name,metrics.f1@min,metrics.loss@4,params.lr\r\ngrößer,,1.0E-7,0.01\r\nfirst,0.5,Infinity,0.1\r\n", Files.readString(out));
	}

	@Test
	void whatCannotBeReadIsToldAndTheRestIsPrinted() throws IOException {
		write("7/" + B + "/meta.yaml", "run_id: [");
		Run run = Run.of("runs", "list", "--tracking", store, "--json");
		assertEquals(0, run.exitCode());
		assertTrue(run.out().startsWith("[{\"runId\":\"" + A) && !run.out().contains(B), run.out());
		assertTrue(run.err().contains(B), run.err());
	}

	@Test
	void mistakesHaveTheirExitCodes() {
		assertTrue(Run.failing(3, "runs", "list", "--tracking", folder.resolve("none")).contains("none"));
		assertTrue(Run.failing(3, "runs", "list", "--tracking", store, "--experiment", "none", "--json").contains("no experiment none"));
		assertTrue(Run.failing(3, "runs", "show", "nobody", "--tracking", store, "--json").contains("nobody"));
		assertTrue(Run.failing(3, "runs", "metrics", "nobody", "f1", "--tracking", store, "--json").contains("nobody"));
		assertTrue(Run.failing(2, "runs", "list", "--tracking", "ftp://host/x").contains("ftp://host/x"));
		assertTrue(Run.failing(2, "runs", "list", "--tracking", store, "--filter", "params.lr > 1").contains("at character 11"));
		assertTrue(Run.failing(2, "runs", "list", "--tracking", store, "--order-by", "f1").contains("--order-by"));
		assertTrue(Run.failing(2, "runs", "list", "--tracking", store, "--max", "-1").contains("--max"));
		assertTrue(Run.failing(2, "runs", "export", "--tracking", store, "--column", "f1", "--out", folder.resolve("x.csv")).contains("--column"));
		// Nobody listens on port 1.
		assertTrue(Run.failing(4, "runs", "list", "--tracking", "http://127.0.0.1:1", "--json").contains("127.0.0.1"));
	}
}
