package org.edgeloop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which data {@code dvc push}, {@code fetch}, {@code pull}, {@code checkout} and {@code status} take, by each of their options. */
class DvcTransferOptionsTest {

	private static final String CACHE = ".dvc/cache";

	@TempDir
	private Path folder;
	private DvcProject project;
	private Path store;

	/** Two files, a folder, and a pipeline: {@code in} is copied to {@code a}, that to {@code b} and to the metrics. */
	@BeforeEach
	void makeProject() throws IOException {
		project = DvcProject.at(folder.resolve("project"));
		store = folder.resolve("store");
		project.good("remote", "add", "-q", "-d", "store", store);
		project.write("in", "input\n");
		project.write("data/x.wav", "x\n");
		project.write("data/y.csv", "y\n");
		project.write("data/deep/z.wav", "z\n");
		project.write("raw/one.bin", "1\n");
		project.write("raw/two.bin", "22\n");
		project.good("add", "in", "data", "raw/one.bin", "raw/two.bin");
		project.write("dvc.yaml", """
				stages:
				  first:
				    cmd: sed s/input/a/ in > a
				    deps: [in]
				    outs: [a]
				  second:
				    cmd: sed s/a/b/ a > b && echo '{"f1":0.5}' > m.json && echo '{"n":1}' > free.json
				    deps: [a]
				    outs: [b]
				    metrics:
				    - m.json
				    - free.json:
				        cache: false
				""");
		project.good("repro", "-q");
	}

	private int there() throws IOException {
		return project.files(store).size();
	}

	@Test
	void patternsNameTargets() throws IOException {
		assertEquals("2 files pushed\n", project.good("push", "--glob", "raw/*.dvc"));
		assertEquals("1 file pushed\n", project.good("push", "--glob", "i?", "raw/on*"));
		Run none = project.dvc("push", "--glob", "*.flac", "no*");
		assertEquals(1, none.exitCode());
		assertTrue(none.err().contains("Glob ['*.flac', 'no*'] has no matches."), none.err());
		project.lose(CACHE, "raw/one.bin", "raw/two.bin");
		assertEquals("A       one.bin\nA       two.bin\n2 files fetched and 2 files added\n",
				project.dvcIn(project.path("raw"), "pull", "--glob", "*.dvc").out());
		assertEquals("22\n", project.read("raw/two.bin"));
	}

	@Test
	void stagesAndWhatTheyDependOn() throws IOException {
		assertEquals("2 files pushed\n", project.good("push", "second"));
		assertEquals("2 files pushed\n", project.good("push", "second", "-d"));
		assertEquals("Everything is up to date.\n", project.good("push", "b", "--with-deps"));
		project.lose(CACHE, "in", "a", "b", "m.json");
		assertEquals("1 file fetched\n", project.good("fetch", "a"));
		assertEquals("3 files fetched\n", project.good("fetch", "dvc.yaml:second", "--with-deps"));
		assertEquals("A       in\nA       a\n", sortedFirst(project.good("checkout", "first", "--with-deps")));
		assertFalse(project.has("b"));
		assertEquals("A       b\nA       m.json\n2 files added\n", project.good("pull", "second", "-d"));
		assertEquals("Everything is up to date.\n", project.good("push", "free.json"), "it belongs to Git");
		assertEquals(1, project.dvc("fetch", "nothing").exitCode());
	}

	private static String sortedFirst(String lines) {
		return lines.lines().sorted(java.util.Comparator.reverseOrder()).reduce("", (all, line) -> all + line + "\n");
	}

	@Test
	void partsOfAFolder() throws IOException {
		project.good("push");
		project.lose(CACHE, "data");
		assertEquals("A       data/deep/\n2 files fetched and 1 file added\n", project.good("pull", "data/deep"));
		assertEquals(List.of("deep/z.wav"), project.files(project.path("data")));
		assertEquals("A       data/x.wav\n1 file fetched and 1 file added\n", project.good("pull", "data/x.wav"));
		assertEquals("2 files fetched\n", project.good("fetch", "-R", "raw"));
		project.lose("raw/one.bin", "raw/two.bin");
		assertEquals("A       raw/one.bin\nA       raw/two.bin\n", project.good("checkout", "raw", "--recursive"));
		assertEquals("2 files added\n", lastLine(project, "checkout", "--summary", "--allow-missing", "--force", "in", "data"));
	}

	private static String lastLine(DvcProject project, Object... arguments) throws IOException {
		project.lose("in", "data/y.csv");
		project.good("fetch");
		return project.good(arguments);
	}

	@Test
	void sizesAndTypes() throws IOException {
		project.good("push");
		project.lose(CACHE);
		assertEquals("1 file fetched\n", project.good("fetch", "--type", "metrics"));
		assertEquals("Everything is up to date.\n", project.good("fetch", "--type", "plots"));
		assertEquals("3 files fetched\n", project.good("fetch", "--max-size", "3"), "one.bin, a and b with 2 bytes each");
		Run run = project.dvc("fetch", "--type", "outs");
		assertEquals(254, run.exitCode());
		assertTrue(run.err().contains("expected one of [METRICS, PLOTS] (case-insensitive)"), run.err());
	}

	@Test
	void branchesTagsAndCommits() throws IOException {
		String first = project.commit("first");
		project.write("in", "second input\n");
		project.good("add", "in");
		String second = project.commit("second");
		project.write("in", "third input\n");
		project.good("add", "in");
		project.commit("third");
		assertEquals("1 file pushed\n", project.good("push", "in"));
		project.tag("v1", first);
		assertEquals("1 file pushed\n", project.good("push", "in", "--all-tags"));
		assertEquals("Everything is up to date.\n", project.good("push", "in", "-a"));
		assertTrue(project.good("status", "-c", "-A", "in").contains("new:"), second);
		assertEquals("1 file pushed\n", project.good("push", "in", "-A", "-j", "2"));
		project.lose(CACHE);
		assertEquals("2 files fetched\n", project.good("fetch", "in", "-T"));
		assertEquals("1 file fetched\n", project.good("fetch", "in", "--all-commits"));
		project.lose("in");
		assertEquals("A       in\n1 file added\n", project.good("pull", "in", "--all-branches"));
		assertEquals("third input\n", project.read("in"));
	}

	@Test
	void runsGoAlong() throws IOException {
		String all = project.good("push", "--run-cache");
		assertEquals("12 files pushed\n", all, "2 runs, 6 single files, 3 files and the list of a folder");
		assertEquals(12, there());
		project.lose(CACHE);
		project.good("fetch", "--run-cache");
		assertEquals(2, project.files(project.path(CACHE + "/runs")).size());
		project.lose(CACHE);
		project.good("fetch", "--no-run-cache");
		assertFalse(project.has(CACHE + "/runs"));
	}

	@Test
	void whatIsMissingIsLetBe() throws IOException {
		project.good("push", "in");
		project.lose(CACHE, "in", "raw/one.bin");
		Run pull = project.dvc("pull", "in", "raw/one.bin");
		assertEquals(1, pull.exitCode());
		assertTrue(pull.err().contains("ERROR: failed to pull data from the cloud - Checkout failed for following targets:\nraw/one.bin\nIs your cache up to date?"),
				pull.err());
		assertEquals("input\n", project.read("in"));
		project.lose("in");
		Run allowed = project.dvc("pull", "in", "raw/one.bin", "--allow-missing");
		assertEquals(0, allowed.exitCode(), allowed.err());
		assertEquals("A       in\n1 file added\n", allowed.out());
		assertTrue(project.good("pull", "in", "--json").contains("\"fetched\":0"));
	}

	@Test
	void whatCannotBeCheckedOutIsNamed() throws IOException {
		project.lose(CACHE, "raw/one.bin", "raw/two.bin");
		Run run = project.dvcIn(project.path("raw"), "checkout", "one.bin", "two.bin");
		assertEquals(255, run.exitCode());
		assertTrue(run.err().endsWith("ERROR: Checkout failed for following targets:\none.bin\ntwo.bin\nIs your cache up to date?\n"), run.err());
		assertEquals(0, project.dvc("checkout", "raw/one.bin", "raw/two.bin", "--allow-missing").exitCode());
	}

	@Test
	void statusOfTargets() throws IOException {
		assertEquals("Data and pipelines are up to date.\n", project.good("status", "--no-updates"));
		project.write("in", "changed\n");
		project.write("raw/one.bin", "changed, too\n");
		assertTrue(project.good("status", "second", "-d").contains("in.dvc:"));
		assertEquals("Data and pipelines are up to date.\n", project.good("status", "second"));
		String raw = project.good("status", "-R", "raw");
		assertTrue(raw.startsWith("raw/one.bin.dvc:") && raw.lines().count() == 3, raw);
		assertEquals(1, project.dvc("status", "-q").exitCode());
		assertEquals(0, project.dvc("status", "-q", "second").exitCode());
	}

	@Test
	void withoutARemote() throws IOException {
		project.good("remote", "remove", "store");
		for (String command : List.of("push", "fetch")) {
			Run run = project.dvc(command);
			assertEquals("No remote provided and no default remote set.\n", run.err());
			assertEquals("Everything is up to date.\n", run.out());
			assertEquals(0, run.exitCode(), "as DVC since 3.25");
		}
		for (List<String> command : List.of(List.of("push", "--run-cache"), List.of("status", "-c"))) {
			Run run = project.dvc(command.toArray());
			assertEquals(1, run.exitCode());
			assertTrue(run.err().contains("config file error: no remote specified in " + project.root() + ". Create a default remote with\n"
					+ "    dvc remote add -d <remote name> <remote url>"), run.err());
		}
		project.good("remote", "add", "-q", "other", store);
		Run run = project.dvc("status", "--cloud");
		assertTrue(run.err().contains("Setup default remote with\n    dvc remote default <remote name>\nor use:\n    dvc status -c -r <remote name>"), run.err());
	}
}
