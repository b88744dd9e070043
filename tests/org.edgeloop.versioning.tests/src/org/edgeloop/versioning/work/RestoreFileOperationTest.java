package org.edgeloop.versioning.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.versioning.RealGit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestoreFileOperationTest {

	@TempDir
	Path folder;
	private Path root;

	@BeforeEach
	void makeHistory() throws Exception {
		root = folder.toRealPath().resolve("bench");
		RealGit git = RealGit.init(root);
		Files.createDirectories(root.resolve("labels"));
		Files.writeString(root.resolve("labels/a.json"), "first");
		git.run("add", ".");
		git.run("commit", "-q", "-m", "First");
		Files.writeString(root.resolve("labels/a.json"), "second");
		Files.writeString(root.resolve("b.txt"), "new");
		git.run("add", ".");
		git.run("commit", "-q", "-m", "Second");
	}

	private void restore(String revision, String... paths) throws Exception {
		new RestoreFileOperation(root, List.of(paths), revision).run(Progress.NONE);
	}

	@Test
	void bringsBackWhatACommitHad() throws Exception {
		restore("HEAD~1", "labels/a.json");
		assertEquals("first", Files.readString(root.resolve("labels/a.json")));
		Files.delete(root.resolve("labels/a.json"));
		Files.delete(root.resolve("labels"));
		restore("HEAD", "labels/a.json");
		assertEquals("second", Files.readString(root.resolve("labels/a.json")));
	}

	@Test
	void changesNothingWhereOneOfTheFilesWasNotThere() throws Exception {
		assertThrows(ProblemException.class, () -> restore("HEAD~1", "labels/a.json", "b.txt"));
		assertEquals("second", Files.readString(root.resolve("labels/a.json")));
	}

	@Test
	void writesNothingOutsideOfTheWorkTree() throws Exception {
		Path outside = Files.createDirectories(folder.toRealPath().resolve("outside"));
		Files.delete(root.resolve("labels/a.json"));
		Files.delete(root.resolve("labels"));
		Files.createSymbolicLink(root.resolve("labels"), outside);
		assertThrows(ProblemException.class, () -> restore("HEAD", "labels/a.json"));
		assertFalse(Files.exists(outside.resolve("a.json")));
		assertThrows(ProblemException.class, () -> restore("HEAD", "../outside/a.json"));
	}
}
