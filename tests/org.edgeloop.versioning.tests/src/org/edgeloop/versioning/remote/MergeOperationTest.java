package org.edgeloop.versioning.remote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.versioning.RealGit;
import org.edgeloop.versioning.work.AbortMergeOperation;
import org.edgeloop.versioning.work.CommitOperation;
import org.edgeloop.versioning.work.CommitRequest;
import org.edgeloop.versioning.work.ResolveConflictOperation;
import org.edgeloop.versioning.work.ResolveConflictOperation.Side;
import org.edgeloop.versioning.work.StageOperation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Merges, looked at by the program git. */
class MergeOperationTest {

	@TempDir
	Path temporary;
	private RealGit git;
	private Path folder;

	@BeforeEach
	void makeRepository() throws Exception {
		git = RealGit.init(temporary.resolve("work"));
		folder = git.folder();
		git.write("a.txt", "1\n2\n3\n4\n5\n");
		git.write("labels.list", "one\ntwo\nthree\n");
		git.write("gone.txt", "g\n");
		git.write("untouched.txt", "u\n");
		git.commitAll("Begin");
		git.run("branch", "side");
	}

	@AfterEach
	void repositoryIsSound() throws Exception {
		git.assertSound();
	}

	private void onSide(Change change) throws Exception {
		git.run("switch", "-q", "side");
		change.make();
		git.commitAll("Side");
		git.run("switch", "-q", "main");
	}

	private interface Change {
		void make() throws Exception;
	}

	private MergeOutcome merge() throws Exception {
		return new MergeOperation(folder, "side", new LineUnion()).run(Progress.NONE);
	}

	@Test
	void movesOnWhereNothingHappenedHere() throws Exception {
		assertEquals(MergeOutcome.Kind.UP_TO_DATE, merge().kind());
		onSide(() -> git.write("a.txt", "side\n"));
		MergeOutcome outcome = merge();
		assertEquals(MergeOutcome.Kind.FAST_FORWARD, outcome.kind());
		assertEquals(git.run("rev-parse", "side"), outcome.commit());
		assertEquals("side\n", Files.readString(folder.resolve("a.txt")));
		assertEquals("", git.run("status", "--porcelain"));
	}

	@Test
	void mergesByLinesAsGitDoes() throws Exception {
		onSide(() -> git.write("a.txt", "side\n2\n3\n4\n5\n"));
		git.write("a.txt", "1\n2\n3\n4\nmain\n");
		git.commitAll("Main");
		git.run("branch", "copy");
		MergeOutcome outcome = merge();
		assertEquals(MergeOutcome.Kind.MERGED, outcome.kind());
		String tree = git.run("rev-parse", "HEAD^{tree}");
		String message = git.run("log", "-1", "--format=%B|%an");
		assertEquals(git.run("rev-parse", "copy", "side"), git.run("rev-parse", "HEAD^1", "HEAD^2"));
		git.run("reset", "-q", "--hard", "copy");
		git.run("merge", "-q", "--no-edit", "side");
		assertEquals(git.run("rev-parse", "HEAD^{tree}"), tree);
		assertEquals(git.run("log", "-1", "--format=%B|%an"), message);
	}

	@Test
	void mergesKnownFilesByTheirSense() throws Exception {
		onSide(() -> git.write("labels.list", "one\ntwo\nthree\nside\n"));
		git.write("labels.list", "one\nthree\nmain\n");
		git.commitAll("Main");
		MergeOutcome outcome = merge();
		assertEquals(new MergeOutcome(MergeOutcome.Kind.MERGED, git.run("rev-parse", "HEAD"), List.of(), List.of("labels.list")), outcome);
		assertEquals("one\nthree\nmain\nside", git.run("show", "HEAD:labels.list"));
		assertEquals("", git.run("status", "--porcelain"));
	}

	@Test
	void knownFilesAreNotMergedByLinesEvenIfThatFits() throws Exception {
		onSide(() -> git.write("labels.list", "one\ntwo\nthree\nsame\n"));
		git.write("labels.list", "same\none\ntwo\nthree\n");
		git.commitAll("Main");
		merge();
		// by lines it would stand there twice
		assertEquals("same\none\ntwo\nthree\n", Files.readString(folder.resolve("labels.list")));
	}

	@Test
	void whatSomebodyHasToDecideStaysInConflict() throws Exception {
		onSide(() -> git.write("labels.list", "one\ntwo\nthree\n?\n"));
		git.write("labels.list", "one\ntwo\nthree\nmain\n");
		git.commitAll("Main");
		MergeOutcome outcome = merge();
		assertEquals(MergeOutcome.Kind.CONFLICTING, outcome.kind());
		assertEquals(List.of("labels.list"), outcome.conflicts());
		assertEquals(List.of("labels.list"), outcome.mergedBySense());
		assertEquals("one\ntwo\nthree\nmain\n?\n", Files.readString(folder.resolve("labels.list")));
		assertEquals("UU labels.list", git.run("status", "--porcelain"));
		git.write("labels.list", "one\ntwo\nthree\nmain\ndecided\n");
		new StageOperation(folder, List.of("labels.list")).run(Progress.NONE);
		var made = new CommitOperation(folder, CommitRequest.of("Merge and decide")).run(Progress.NONE);
		assertEquals(2, made.parents().size());
		assertEquals("", git.run("status", "--porcelain"));
	}

	@Test
	void aDamagedSideLeavesOurs() throws Exception {
		onSide(() -> git.write("labels.list", "damaged\n"));
		git.write("labels.list", "one\nmain\n");
		git.commitAll("Main");
		assertEquals(List.of("labels.list"), merge().conflicts());
		assertEquals("one\nmain\n", Files.readString(folder.resolve("labels.list")));
	}

	private void conflict() throws Exception {
		onSide(() -> {
			git.write("a.txt", "side\n");
			Files.delete(folder.resolve("gone.txt"));
			git.write("added.txt", "from side\n");
		});
		git.write("a.txt", "main\n");
		git.write("gone.txt", "changed\n");
		git.commitAll("Main");
	}

	@Test
	void otherFilesInConflictHoldBothSides() throws Exception {
		conflict();
		MergeOutcome outcome = merge();
		assertEquals(MergeOutcome.Kind.CONFLICTING, outcome.kind());
		assertEquals(List.of("a.txt", "gone.txt"), outcome.conflicts());
		assertEquals("UU a.txt\nA  added.txt\nUD gone.txt", git.run("status", "--porcelain"));
		assertTrue(Files.readString(folder.resolve(".git/MERGE_MSG")).startsWith("Merge branch 'side'"));
		assertEquals("<<<<<<< HEAD\nmain\n=======\nside\n>>>>>>> side\n", Files.readString(folder.resolve("a.txt")));
		assertThrows(ProblemException.class, () -> new CommitOperation(folder, CommitRequest.of("Too early")).run(Progress.NONE));
		assertThrows(ProblemException.class, this::merge);
	}

	@Test
	void aSideIsTakenForAFile() throws Exception {
		conflict();
		merge();
		assertThrows(ProblemException.class,
				() -> new ResolveConflictOperation(folder, List.of("a.txt", "added.txt"), Side.OURS).run(Progress.NONE));
		new ResolveConflictOperation(folder, List.of("a.txt", "gone.txt"), Side.THEIRS).run(Progress.NONE);
		assertEquals("side\n", Files.readString(folder.resolve("a.txt")));
		assertEquals("M  a.txt\nA  added.txt\nD  gone.txt", git.run("status", "--porcelain"));
		new CommitOperation(folder, CommitRequest.of("Take theirs")).run(Progress.NONE);
		assertEquals(git.run("rev-parse", "side^{tree}"), git.run("rev-parse", "HEAD^{tree}"));
	}

	@Test
	void abortingBringsBackWhatWasThere() throws Exception {
		conflict();
		git.write("untouched.txt", "not committed\n");
		git.write("untracked.txt", "n\n");
		merge();
		new AbortMergeOperation(folder).run(Progress.NONE);
		assertEquals("main\n", Files.readString(folder.resolve("a.txt")));
		assertEquals(" M untouched.txt\n?? untracked.txt", git.run("status", "--porcelain"));
		assertEquals("not committed\n", Files.readString(folder.resolve("untouched.txt")));
		assertEquals(1, git.exitCode("rev-parse", "-q", "--verify", "MERGE_HEAD"));
		assertThrows(ProblemException.class, () -> new AbortMergeOperation(folder).run(Progress.NONE));
	}

	@Test
	void whatIsNotCommittedIsNeverOverwritten() throws Exception {
		conflict();
		git.write("a.txt", "not committed\n");
		var refused = assertThrows(ProblemException.class, this::merge);
		assertTrue(refused.problem().what().endsWith("a.txt"), refused.problem().toLine());
		assertEquals("not committed\n", Files.readString(folder.resolve("a.txt")));
		git.run("restore", "a.txt");
		git.write("added.txt", "untracked here\n");
		assertThrows(ProblemException.class, this::merge);
		assertEquals("untracked here\n", Files.readString(folder.resolve("added.txt")));
		assertEquals("?? added.txt", git.run("status", "--porcelain"));
		git.run("add", "added.txt");
		assertThrows(ProblemException.class, this::merge);
	}

	@Test
	void aMergeThatIsCancelledIsNotBegun() throws Exception {
		conflict();
		var operation = new MergeOperation(folder, "side", new LineUnion());
		assertThrows(CancellationException.class, () -> operation.run(Progress.NONE.until(() -> true)));
		assertEquals("", git.run("status", "--porcelain"));
		assertEquals(1, git.exitCode("rev-parse", "-q", "--verify", "MERGE_HEAD"));
	}

	@Test
	void crossedHistoriesMerge() throws Exception {
		onSide(() -> git.write("labels.list", "one\ntwo\nthree\nside\n"));
		git.write("labels.list", "one\ntwo\nthree\nmain\n");
		git.commitAll("Main");
		git.run("branch", "old");
		merge();
		git.run("switch", "-q", "side");
		git.write("labels.list", "one\ntwo\nthree\nside\nmain\n");
		git.run("commit", "-q", "-a", "-m", "x");
		git.run("merge", "-q", "-s", "ours", "-m", "Cross", "old");
		git.write("labels.list", "one\ntwo\nthree\nside\nmain\nlast\n");
		git.commitAll("Side again");
		git.run("switch", "-q", "main");
		git.write("labels.list", "zero\none\ntwo\nthree\nmain\nside\n");
		git.commitAll("Main again");
		assertEquals(MergeOutcome.Kind.MERGED, merge().kind());
		assertTrue(Files.readString(folder.resolve("labels.list")).contains("zero"));
		assertTrue(Files.readString(folder.resolve("labels.list")).contains("last"));
	}
}
