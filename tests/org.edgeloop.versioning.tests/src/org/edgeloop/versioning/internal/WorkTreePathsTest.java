package org.edgeloop.versioning.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.edgeloop.base.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links in a work tree lead nobody out of it. */
class WorkTreePathsTest {

	@TempDir
	Path folder;

	@Test
	void linksOnTheWayAreFollowedAndOneAtTheEndIsNot() throws IOException, GitAPIException {
		Path root = Files.createDirectories(folder.resolve("project"));
		Path outside = Files.createDirectories(folder.resolve("outside"));
		Files.createDirectories(root.resolve("inside"));
		Files.createSymbolicLink(root.resolve("out"), outside);
		Files.createSymbolicLink(root.resolve("in"), root.resolve("inside"));
		try (Git git = Git.init().setDirectory(root.toFile()).call()) {
			assertEquals("", WorkTreePaths.prefix(git.getRepository(), root));
			assertEquals("missing/file", WorkTreePaths.prefix(git.getRepository(), root.resolve("missing/file")));
			assertEquals("inside/missing/file", WorkTreePaths.prefix(git.getRepository(), root.resolve("in/missing/file")));
			assertEquals("out", WorkTreePaths.prefix(git.getRepository(), root.resolve("out")));
			for (String path : new String[] { "out/file", "out/missing/file", "../outside", "in/../../outside/file" }) {
				assertThrows(ProblemException.class, () -> WorkTreePaths.prefix(git.getRepository(), root.resolve(path)), path);
			}
		}
	}
}
