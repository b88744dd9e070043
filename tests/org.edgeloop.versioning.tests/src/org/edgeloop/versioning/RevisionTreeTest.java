package org.edgeloop.versioning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.edgeloop.base.ProblemException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A commit's files and the names of commits, as the program git has them. */
class RevisionTreeTest {

	@TempDir
	Path temporary;
	private RealGit git;
	private Path folder;

	@BeforeEach
	void makeRepository() throws Exception {
		git = RealGit.init(temporary.resolve("work"));
		folder = git.folder();
		git.write("data/lager/a.txt", "eins\r\nzwei\n");
		git.write("data/ungewöhnlich \"x\".txt", "x");
		Files.setPosixFilePermissions(git.write("run.sh", "#!/bin/sh\n"), Set.of(PosixFilePermission.values()));
		Files.createSymbolicLink(folder.resolve("link"), Path.of("data/lager"));
		git.commitAll("Begin");
		git.run("tag", "-a", "v1", "-m", "First");
		git.write("data/lager/a.txt", "three\n");
		git.write("data/new.txt", "new");
		Files.delete(folder.resolve("run.sh"));
		git.commitAll("Go on");
	}

	@Test
	void listsTheFilesOfTheCommit() throws Exception {
		for (String revision : List.of("HEAD", "v1", "main~1")) {
			try (RevisionTree tree = RevisionTree.open(folder, revision)) {
				assertEquals(Set.of(git.run("ls-tree", "-r", "-z", "--name-only", revision).split("\0")), Set.copyOf(tree.files()));
				assertEquals(git.run("rev-parse", revision + "^{commit}"), tree.commit());
				assertEquals(Long.parseLong(git.run("log", "-1", "--format=%ct", revision)) * 1000, tree.time());
			}
		}
	}

	@Test
	void namesFilesFromTheFolderOnwards() throws Exception {
		try (RevisionTree tree = RevisionTree.open(folder.resolve("data"), "v1")) {
			assertEquals(Set.of("lager/a.txt", "ungewöhnlich \"x\".txt"), Set.copyOf(tree.files()));
		}
		try (RevisionTree tree = RevisionTree.open(folder.resolve("data/lager"), "HEAD")) {
			assertEquals(List.of("a.txt"), tree.files());
		}
		try (RevisionTree tree = RevisionTree.open(folder.resolve("not/there"), "HEAD")) {
			assertEquals(List.of(), tree.files());
		}
	}

	@Test
	void readsBytesAsTheyWereCommitted() throws Exception {
		git.run("config", "core.autocrlf", "true");
		try (RevisionTree tree = RevisionTree.open(folder, "v1")) {
			assertArrayEquals("eins\r\nzwei\n".getBytes(StandardCharsets.UTF_8), tree.read("data/lager/a.txt"));
			assertArrayEquals("data/lager".getBytes(StandardCharsets.UTF_8), tree.read("link"));
			assertTrue(tree.isLink("link"));
			assertTrue(tree.isExecutable("run.sh"));
			assertFalse(tree.isExecutable("link"));
			assertEquals(git.run("rev-parse", "v1:data/lager/a.txt"), tree.contentId("data/lager/a.txt"));
		}
	}

	@Test
	void saysWhatIsMissing() throws Exception {
		assertThrows(ProblemException.class, () -> RevisionTree.open(folder, "v2"));
		assertThrows(ProblemException.class, () -> RevisionTree.open(folder, "a..b ^"));
		assertThrows(ProblemException.class, () -> RevisionTree.open(folder, ""));
		assertThrows(ProblemException.class, () -> RevisionTree.open(temporary.resolve("elsewhere"), "HEAD"));
		try (RevisionTree tree = RevisionTree.open(folder, "HEAD")) {
			assertFalse(tree.has("run.sh"));
			assertFalse(tree.has("data"));
			assertThrows(ProblemException.class, () -> tree.read("run.sh"));
			assertThrows(ProblemException.class, () -> tree.read("../work/link"));
		}
	}

	@Test
	void namesBranchesTagsAndAllCommits() throws Exception {
		git.run("checkout", "-q", "-b", "side/way", "v1");
		git.commitAll("Aside");
		git.run("tag", "light");
		git.run("tag", "tree", "HEAD^{tree}");
		git.run("update-ref", "refs/exps/ab/cd/name", "v1^{commit}");
		assertEquals(named("refs/heads/", 2), text(GitRevisions.branches(folder)));
		assertEquals(List.of("light " + git.run("rev-parse", "light"), "v1 " + git.run("rev-parse", "v1^{commit}")),
				text(GitRevisions.tags(folder)));
		assertEquals("refs/exps/ab/cd/name", GitRevisions.references(folder, "refs/exps/").getFirst().name());
		assertEquals(git.run("rev-list", "--branches", "--tags", "HEAD").lines().collect(Collectors.toSet()),
				Set.copyOf(GitRevisions.all(folder)));
		assertEquals(git.run("rev-list", "--first-parent", "-n", "2", "main").lines().toList(), GitRevisions.ancestors(folder, "main", 2));
		assertEquals(git.run("rev-parse", "v1^{commit}"), GitRevisions.resolve(folder, "v1"));
	}

	@Test
	void anEmptyRepositoryHasNoCommits() throws Exception {
		Path empty = RealGit.init(temporary.resolve("empty")).folder();
		assertEquals(List.of(), GitRevisions.all(empty));
		assertEquals(List.of(), GitRevisions.branches(empty));
	}

	private List<String> named(String prefix, int strip) throws Exception {
		return git.run("for-each-ref", "--format=%(refname:strip=" + strip + ") %(objectname)", prefix).lines().toList();
	}

	private static List<String> text(List<GitRevision> revisions) {
		return revisions.stream().map(revision -> revision.name() + " " + revision.commit()).toList();
	}
}
