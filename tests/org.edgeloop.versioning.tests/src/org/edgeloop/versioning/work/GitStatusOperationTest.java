package org.edgeloop.versioning.work;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.versioning.RealGit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is changed, as {@code git status --porcelain=v2 --branch} says it. */
class GitStatusOperationTest {

	@TempDir
	Path temporary;
	private RealGit git;
	private Path folder;

	@BeforeEach
	void makeRepository() throws Exception {
		git = RealGit.init(temporary.resolve("work"));
		folder = git.folder();
		git.write(".gitignore", "*.log\n/build/\n");
		git.write("a.txt", "a\n");
		git.write("b ö \"q\".txt", "b\n");
		git.write("data/deep/c.txt", "c\n".repeat(40));
		git.write("data/d.txt", "d\n");
		git.write("run.sh", "echo\n");
		git.commitAll("Begin");
	}

	private void assertAsGitSays() throws Exception {
		GitStatus status = new GitStatusOperation(folder).run(Progress.NONE);
		assertEquals(porcelain("--untracked-files=normal"), text(status));
		GitStatus whole = new GitStatusOperation(folder.resolve("data"), true).run(Progress.NONE);
		assertEquals(porcelain("--untracked-files=all"), text(whole));
	}

	/** Each entry as letters, path and old path. */
	private List<String> porcelain(String untracked) throws Exception {
		String[] parts = git.run("status", "--porcelain=v2", "-z", untracked).split("\0");
		var lines = new ArrayList<String>();
		for (int i = 0; i < parts.length; i++) {
			String line = parts[i];
			switch (line.isEmpty() ? ' ' : line.charAt(0)) {
			case '1' -> lines.add(line.substring(2, 4) + " " + line.split(" ", 9)[8]);
			case '2' -> lines.add(line.substring(2, 4) + " " + line.split(" ", 10)[9] + " < " + parts[++i]);
			case 'u' -> lines.add(line.substring(2, 4) + " " + line.split(" ", 11)[10]);
			case '?' -> lines.add("?? " + line.substring(2));
			default -> {
				// nothing is changed
			}
			}
		}
		return lines.stream().sorted().toList();
	}

	private static List<String> text(GitStatus status) {
		return status.entries().stream()
				.map(entry -> entry.letters() + " " + entry.path() + (entry.oldPath().isEmpty() ? "" : " < " + entry.oldPath())).sorted().toList();
	}

	@Test
	void aCleanTreeHasNoEntries() throws Exception {
		assertAsGitSays();
		assertTrue(new GitStatusOperation(folder).run(Progress.NONE).isClean());
	}

	@Test
	void stagedAndUnstagedChangesAreToldApart() throws Exception {
		git.write("a.txt", "other\n");
		git.run("add", "a.txt");
		git.write("a.txt", "third\n");
		git.write("b ö \"q\".txt", "longer\n");
		Files.delete(folder.resolve("data/d.txt"));
		Files.setPosixFilePermissions(folder.resolve("run.sh"), EnumSet.allOf(PosixFilePermission.class));
		git.write("new/one.txt", "1");
		git.write("new/two/two.txt", "2");
		git.write("data/fresh.txt", "f");
		git.write("data/ignored.log", "l");
		git.write("build/out.bin", "o");
		assertAsGitSays();
		git.run("add", "-A");
		assertAsGitSays();
	}

	@Test
	void renamesAreFound() throws Exception {
		git.run("mv", "data/deep/c.txt", "moved.txt");
		git.write("moved.txt", "c\n".repeat(40) + "more\n");
		assertAsGitSays();
		git.run("add", "-A");
		git.run("rm", "-q", "--cached", "a.txt");
		assertAsGitSays();
	}

	@Test
	void aFileThatBecameALinkIsOfAnotherType() throws Exception {
		Files.delete(folder.resolve("a.txt"));
		Files.createSymbolicLink(folder.resolve("a.txt"), Path.of("data/d.txt"));
		assertAsGitSays();
		git.run("add", "a.txt");
		assertAsGitSays();
	}

	@Test
	void conflictsSayWhatBothSidesDid() throws Exception {
		git.run("checkout", "-q", "-b", "side");
		git.write("a.txt", "side\n");
		git.write("both.txt", "side\n");
		Files.delete(folder.resolve("data/d.txt"));
		git.write("run.sh", "echo side\n");
		git.commitAll("Side");
		git.run("checkout", "-q", "main");
		git.write("a.txt", "main\n");
		git.write("both.txt", "main\n");
		git.write("data/d.txt", "main\n");
		Files.delete(folder.resolve("run.sh"));
		git.commitAll("Main");
		assertEquals(1, git.exitCode("merge", "-q", "side"));
		assertAsGitSays();
		GitStatus status = new GitStatusOperation(folder).run(Progress.NONE);
		assertEquals(OngoingAction.MERGE, status.action());
		assertEquals(4, status.conflicting().size());
	}

	@Test
	void theBranchStandsToItsRemoteAsGitSays() throws Exception {
		GitStatus alone = new GitStatusOperation(folder).run(Progress.NONE);
		assertEquals(new BranchState("main", git.run("rev-parse", "HEAD"), "", false, 0, 0), alone.branch());
		RealGit clone = RealGit.clone(folder.toString(), temporary.resolve("clone"));
		git.commitAll("There 1");
		git.commitAll("There 2");
		clone.commitAll("Here");
		clone.run("fetch", "-q");
		assertEquals("1\t2", clone.run("rev-list", "--left-right", "--count", "HEAD...origin/main"));
		BranchState branch = new GitStatusOperation(clone.folder()).run(Progress.NONE).branch();
		assertEquals(new BranchState("main", clone.run("rev-parse", "HEAD"), "origin/main", true, 1, 2), branch);
		clone.run("checkout", "-q", "--detach");
		assertTrue(new GitStatusOperation(clone.folder()).run(Progress.NONE).branch().isDetached());
	}

	@Test
	void anEmptyRepositoryHasNoCommitYet() throws Exception {
		RealGit empty = RealGit.init(temporary.resolve("empty"));
		empty.write("x", "x");
		empty.run("add", "x");
		GitStatus status = new GitStatusOperation(empty.folder()).run(Progress.NONE);
		assertTrue(status.branch().isUnborn());
		assertEquals("main", status.branch().name());
		assertEquals("A. x", status.entries().getFirst().letters() + " " + status.entries().getFirst().path());
	}

	@Test
	void looksAndWritesNothing() throws Exception {
		byte[] index = Files.readAllBytes(folder.resolve(".git/index"));
		Files.setLastModifiedTime(folder.resolve("a.txt"), FileTime.fromMillis(0));
		assertTrue(new GitStatusOperation(folder).run(Progress.NONE).isClean());
		assertArrayEquals(index, Files.readAllBytes(folder.resolve(".git/index")));
	}

	@Test
	void namesHooksThatMayBeRun() throws Exception {
		Path hook = git.write(".git/hooks/pre-commit", "#!/bin/sh\n");
		assertEquals(List.of(), new GitStatusOperation(folder).run(Progress.NONE).hooks());
		Files.setPosixFilePermissions(hook, EnumSet.allOf(PosixFilePermission.class));
		assertEquals(List.of("pre-commit"), new GitStatusOperation(folder).run(Progress.NONE).hooks());
	}

	@Test
	void elsewhereThereIsNoRepository() throws Exception {
		Path elsewhere = Files.createDirectories(temporary.resolve("elsewhere"));
		var failure = assertThrows(ProblemException.class, () -> new GitStatusOperation(elsewhere).run(Progress.NONE));
		assertEquals("there is no Git repository here", failure.problem().what());
	}
}
