package org.edgeloop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code dvc add} by each of its options; the hashes are md5sum's. */
class DvcAddOptionsTest {

	private static final String CACHE = ".dvc/cache/files/md5";
	private static final String FOO = "d3/b07384d113edec49eaa6238ad5ff00";

	@TempDir
	private Path folder;
	private DvcProject project;
	private Path outside;

	@BeforeEach
	void makeProject() throws IOException {
		project = DvcProject.at(folder.resolve("project"));
		outside = Files.createDirectories(folder.resolve("outside/deep"));
		Files.writeString(outside.resolve("foo"), "foo\n");
		Files.writeString(outside.resolveSibling("bar"), "bar\n");
	}

	@Test
	void aCopyOfDataElsewhereIsTracked() throws IOException {
		String said = project.good("add", "--out", "raw", folder.resolve("outside"));
		assertTrue(said.contains("git add .gitignore raw.dvc") || said.contains("git add raw.dvc .gitignore"), said);
		assertEquals(List.of("bar", "deep/foo"), project.files(project.path("raw")));
		assertTrue(project.read("raw.dvc").contains("  nfiles: 2\n") && project.read(".gitignore").contains("/raw\n"));
		assertTrue(project.has(CACHE + "/" + FOO));
		assertEquals(2, project.files(folder.resolve("outside")).size(), "it stays where it was");
		assertEquals("Data and pipelines are up to date.\n", project.good("status"));
		Run there = project.dvc("add", "-o", "raw/deep/foo", outside.resolve("foo"));
		assertEquals(1, there.exitCode());
		assertTrue(there.err().contains("The file 'raw/deep/foo' already exists locally. \nTo override it, re-run with '--force'."), there.err());
		Files.writeString(outside.resolve("foo"), "foo, changed\n");
		project.good("add", "-q", "-f", "-o", "raw/deep/foo", outside.resolve("foo"));
		assertEquals("foo, changed\n", project.read("raw/deep/foo"));
		assertEquals("Data and pipelines are up to date.\n", project.good("status"));
		assertEquals(List.of("bar", "deep/foo"), project.files(project.path("raw")), "no copy is left over");
	}

	@Test
	void dataGoesToTheRemoteAlone() throws IOException {
		Run none = project.dvc("add", "--to-remote", outside.resolve("foo"));
		assertEquals(1, none.exitCode());
		assertTrue(none.err().contains("no remote specified"), none.err());
		Path store = folder.resolve("store");
		project.good("remote", "add", "-q", "store", store);
		String json = project.good("add", "--to-remote", "-r", "store", "--remote-jobs", "2", "--json", outside.resolve("foo"));
		assertTrue(json.contains("{\"path\":\"foo\",\"pointer\":\"foo.dvc\",\"md5\":\"d3b07384d113edec49eaa6238ad5ff00\",\"size\":4}"), json);
		assertEquals(List.of("files/md5/" + FOO), project.files(store));
		assertFalse(project.has("foo") || project.has(CACHE + "/" + FOO), "there is no copy here");
		project.good("remote", "default", "store");
		assertEquals("A       foo\n1 file fetched and 1 file added\n", project.good("pull"));
		project.good("add", "-q", "--to-remote", "--out", "all", folder.resolve("outside"));
		assertEquals(3, project.files(store).size(), "bar and the list, foo was there");
		assertEquals("A       all/\n1 file fetched and 2 files added\n", project.good("pull"));
		assertEquals("bar\n", project.read("all/bar"));
		assertEquals("Cache and remote 'store' are in sync.\n", project.good("status", "-c"));
	}

	@Test
	void optionsThatDoNotGoTogether() {
		assertTrue(failing("add", "a", "b", "--out", "c").contains("multiple targets can't be used with --out"));
		assertTrue(failing("add", "a", "--to-remote", "--glob").contains("--glob option can't be used with --to-remote"));
		assertTrue(failing("add", "a", "-o", "c", "--no-commit").contains("--no-commit option can't be used with --out"));
		assertTrue(failing("add", "a", "-r", "store").contains("--remote can't be used without --to-remote"));
		assertTrue(failing("add", "a", "--remote-jobs", "1").contains("--remote-jobs can't be used without --to-remote"));
		assertTrue(failing("add", "a").contains("output 'a' does not exist"));
		assertTrue(failing("add", "--glob", "*.none").contains("Glob ['*.none'] has no matches."));
		assertTrue(failing("add", "-o", "there", folder.resolve("nothing")).contains("does not exist"));
		assertTrue(failing("add", "-o", "../beside", outside).contains("leads out of the repository"));
		assertEquals(254, project.dvc("add").exitCode());
	}

	private String failing(Object... arguments) {
		Run run = project.dvc(arguments);
		assertEquals(1, run.exitCode(), run.err());
		assertEquals("", run.out());
		return run.err();
	}

	@Test
	void withoutCommitAndWithoutLinks() throws IOException {
		project.good("config", "cache.type", "symlink");
		project.write("one", "1");
		project.good("add", "-q", "--no-commit", "one");
		assertFalse(project.has(".dvc/cache/files"));
		assertTrue(project.good("status").contains("not in cache:       one\n"));
		project.good("add", "-q", "--no-relink", "one");
		assertFalse(Files.isSymbolicLink(project.path("one")));
		project.good("add", "-q", "one");
		assertTrue(Files.isSymbolicLink(project.path("one")));
	}

	/** What is changed in a tracked folder becomes part of its list, whether it is there or gone; the rest need not be here. */
	@Test
	void partsOfAFolderThatIsTracked() throws IOException {
		for (String name : List.of("a", "b", "sub/c")) {
			project.write("data/" + name, name);
		}
		project.good("add", "-q", "data");
		project.lose("data/b", "data/sub");
		project.write("data/a", "changed");
		project.write("data/new/d", "d");
		project.good("add", "-q", "data/a", "data/new");
		project.lose("data");
		project.good("checkout", "-q");
		assertEquals(List.of("a", "b", "new/d", "sub/c"), project.files(project.path("data")));
		assertEquals("changed", project.read("data/a"));
		project.lose("data/b");
		project.good("add", "-q", "data/b");
		assertEquals("Data and pipelines are up to date.\n", project.good("status"));
		assertEquals(List.of("a", "new/d", "sub/c"), project.files(project.path("data")));
	}
}
