package org.edgeloop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code dvc data status}: its words are those of DVC's reference. */
class DvcDataStatusTest {

	@TempDir
	private Path folder;
	private DvcProject project;

	@BeforeEach
	void makeProject() throws IOException {
		project = DvcProject.at(folder.resolve("project"));
		project.write("data/a", "a\n");
		project.write("data/sub/b", "b\n");
		project.write("model", "m\n");
		project.good("add", "-q", "data", "model");
	}

	private String status(Object... options) {
		Object[] all = new Object[options.length + 2];
		all[0] = "data";
		all[1] = "status";
		System.arraycopy(options, 0, all, 2, options.length);
		return project.good(all);
	}

	@Test
	void nothingIsCommittedYet() {
		assertEquals("""
				DVC committed changes:
				  (git commit the corresponding dvc files to update the repo)
				        added: data/
				        added: model
				(there are other changes not tracked by dvc, use "git status" to see)
				""", status());
		assertEquals("No changes in an empty git repo.\n(there are changes not tracked by dvc, use \"git status\" to see)\n", status("nothing"));
	}

	@Test
	void changesOfPointersAndOfTheWorkspaceAreTold() throws IOException {
		project.commit("first");
		assertEquals("No changes.\n", status());
		assertEquals("{}\n", status("--json"));
		assertEquals("DVC unchanged files:\n        data/\n        model\n", status("--unchanged"));
		assertEquals("{\"unchanged\": [\"data/\", \"model\", \"data/a\", \"data/sub/b\"]}\n", status("--unchanged", "--granular", "--json"));
		project.write("model", "changed\n");
		project.good("add", "-q", "model");
		project.write("model", "again\n");
		project.write("data/c", "c\n");
		project.write("data/a", "other\n");
		project.lose("data/sub");
		project.write("new", "new\n");
		assertEquals("""
				DVC committed changes:
				  (git commit the corresponding dvc files to update the repo)
				        modified: model

				DVC uncommitted changes:
				  (use "dvc commit <file>..." to track changes)
				  (use "dvc checkout <file>..." to discard changes)
				        modified: data/
				        modified: model

				Untracked files:
				  (use "git add <file> ..." or "dvc add <file>..." to commit to git or to dvc)
				        new
				(there are other changes not tracked by dvc, use "git status" to see)
				""", status("--untracked-files"));
		assertEquals("{\"committed\": {\"modified\": [\"model\"]}, \"uncommitted\": {\"modified\": [\"data/\", \"model\", \"data/a\"], "
				+ "\"added\": [\"data/c\"], \"deleted\": [\"data/sub/b\"]}}\n", status("--granular", "--json"));
		assertEquals("{\"uncommitted\": {\"deleted\": [\"data/sub/b\"]}}\n", status("--granular", "--json", "data/sub"));
		assertEquals("{\"committed\": {\"modified\": [\"model\"]}, \"uncommitted\": {\"modified\": [\"model\"]}}\n", status("--json", "model.dvc"));
		assertEquals("", status("-q"));
	}

	@Test
	void whatTheCacheLacksIsToldAndWhatIsInAFolderIsUnknownThen() throws IOException {
		project.commit("first");
		project.lose(".dvc/cache");
		assertEquals("""
				Not in cache:
				  (use "dvc fetch <file>..." to download files)
				        data/
				        model
				""", status());
		assertEquals("""
				Not in cache:
				  (use "dvc fetch <file>..." to download files)
				        data/
				        model

				DVC uncommitted changes:
				  (use "dvc commit <file>..." to track changes)
				  (use "dvc checkout <file>..." to discard changes)
				        unknown: data/a
				        unknown: data/sub/
				        unknown: data/sub/b
				""", status("--granular"));
		project.lose("data");
		assertEquals("{\"not_in_cache\": [\"data/\", \"model\"], \"uncommitted\": {\"deleted\": [\"data/\"]}}\n", status("--granular", "--json"));
	}

	@Test
	void remotesAreAskedOnlyIfThatIsWanted() throws IOException {
		project.good("remote", "add", "-d", "store", folder.resolve("store"));
		project.commit("first");
		Files.createDirectory(folder.resolve("store"));
		assertEquals("", project.good("push", "-q", "-v", "data"));
		assertEquals("", project.good("fetch", "--quiet", "data") + project.good("pull", "-q", "--verbose", "data"));
		project.good("remote", "list", "-v");
		assertEquals("No changes.\n", status());
		assertEquals("Not in remote:\n  (use \"dvc push <file>...\" to upload files)\n        model\n", status("--not-in-remote"));
		project.write("data/c", "c\n");
		project.good("add", "-q", "data");
		assertEquals("[\"data/\", \"data/c\", \"model\"]", status("--not-in-remote", "--granular", "--json").replaceAll(".*not_in_remote\": (\\[.*?]).*\\n", "$1"));
		assertEquals(255, project.dvc("data", "status", "--not-in-remote", "-r", "none").exitCode());
	}

	@Test
	void withoutGitOnlyTheWorkspaceIsLookedAt() throws IOException {
		Path plain = Files.createDirectory(folder.resolve("plain"));
		assertEquals(0, Run.of("dvc", "init", "-q", "--no-scm", "--cd", plain).exitCode());
		Files.writeString(plain.resolve("in"), "in\n");
		assertEquals(0, Run.of("dvc", "add", "-q", "in", "--cd", plain).exitCode());
		assertEquals("No changes.\n", Run.good("dvc", "data", "status", "--cd", plain));
		assertEquals("DVC unchanged files:\n        in\n", Run.good("dvc", "data", "status", "--unchanged", "--cd", plain));
		Files.delete(plain.resolve("in"));
		assertTrue(Run.good("dvc", "data", "status", "--cd", plain).contains("        deleted: in\n"));
	}

	@Test
	void pathsOfUntrackedFilesAreFromTheWorkingFolder() throws IOException {
		project.commit("first");
		project.write("sub/new", "new\n");
		project.write("other", "new\n");
		Run run = project.dvcIn(project.path("sub"), "data", "status", "--untracked-files=all", "--json");
		assertEquals("{\"untracked\": [\"../other\", \"new\"]}\n", run.out());
		assertEquals(254, project.dvc("data", "status", "--untracked-files=some").exitCode());
	}
}
