package org.edgeloop.versioning.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.versioning.RealGit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changes that are put aside here can be brought back by git, and those that git put aside here. */
class StashOperationsTest {

	@TempDir
	Path temporary;
	private RealGit git;

	@BeforeEach
	void makeRepository() throws Exception {
		git = RealGit.init(temporary.resolve("work"));
		git.write("a.txt", "a\n");
		git.write("b.txt", "b\n");
		git.commitAll("Begin");
	}

	private Stash stash(String message, boolean withUntracked) throws Exception {
		return new StashOperation(git.folder(), message, withUntracked).run(Progress.NONE);
	}

	private List<Stash> all() throws Exception {
		return new ListStashesOperation(git.folder()).run(Progress.NONE);
	}

	private void apply(int index, boolean forgets) throws Exception {
		new ApplyStashOperation(git.folder(), index, forgets).run(Progress.NONE);
	}

	private String text(String file) throws Exception {
		return Files.readString(git.folder().resolve(file));
	}

	@Test
	void putsAsideWhatGitBringsBack() throws Exception {
		git.write("a.txt", "staged\n");
		git.run("add", "a.txt");
		git.write("b.txt", "changed\n");
		git.write("new.txt", "new\n");
		assertEquals("Ada's {half} of it", stash("Ada's {half} of it", true).message());
		assertEquals("", git.run("status", "--porcelain"));
		git.run("stash", "pop", "-q", "--index");
		assertEquals("M  a.txt\n M b.txt\n?? new.txt", git.run("status", "--porcelain"));
		git.assertSound();
	}

	@Test
	void bringsBackWhatGitPutAside() throws Exception {
		git.write("a.txt", "staged\n");
		git.run("add", "a.txt");
		git.run("stash", "-q");
		git.write("b.txt", "later\n");
		git.run("stash", "-q");
		assertEquals(2, all().size());
		apply(1, false);
		assertEquals("M  a.txt", git.run("status", "--porcelain"));
		assertEquals(2, all().size());
		git.run("reset", "-q", "--hard");
		apply(0, true);
		assertEquals("later\n", text("b.txt"));
		assertEquals(1, all().size());
		new DropStashOperation(git.folder(), 0).run(Progress.NONE);
		assertEquals("", git.run("stash", "list"));
	}

	@Test
	void keepsWhatDoesNotGoTogetherWithWhatIsHere() throws Exception {
		git.write("a.txt", "aside\n");
		stash("", false);
		git.write("a.txt", "here\n");
		ProblemException refused = assertThrows(ProblemException.class, () -> apply(0, true));
		assertTrue(refused.problem().what().contains("does not go together"), refused.problem().toLine());
		assertEquals("here\n", text("a.txt"));
		git.commitAll("Here");
		assertThrows(ProblemException.class, () -> apply(0, true));
		assertEquals(1, all().size());
		assertEquals("here\n", text("a.txt"));
	}

	@Test
	void saysWhyNothingIsPutAside() throws Exception {
		assertThrows(ProblemException.class, () -> stash("", true));
		git.write("new.txt", "new\n");
		assertThrows(ProblemException.class, () -> stash("", false));
		assertThrows(ProblemException.class, () -> apply(0, true));
		RealGit empty = RealGit.init(temporary.resolve("empty"));
		empty.write("a.txt", "a\n");
		assertThrows(ProblemException.class, () -> new StashOperation(empty.folder(), "", true).run(Progress.NONE));
	}

	@Test
	void leavesARepositoryInsideAlone() throws Exception {
		RealGit inner = RealGit.init(git.folder().resolve("inner"));
		inner.write("a.txt", "a\n");
		inner.commitAll("Begin");
		git.write("a.txt", "changed\n");
		assertThrows(ProblemException.class, () -> new DiscardOperation(git.folder(), List.of(".")).run(Progress.NONE));
		assertThrows(ProblemException.class, () -> stash("", true));
		assertEquals("changed\n", text("a.txt"));
		inner.assertSound();
		stash("", false);
		assertEquals("a\n", text("a.txt"));
	}

	@Test
	void bringsBackWhatWasDiscarded() throws Exception {
		git.write("a.txt", "changed\n");
		git.write("deep/new.txt", "new\n");
		Files.delete(git.folder().resolve("b.txt"));
		Discarded discarded = new DiscardOperation(git.folder(), List.of(".")).run(Progress.NONE);
		assertEquals(List.of("a.txt", "deep/new.txt"), discarded.paths());
		assertEquals("", git.run("status", "--porcelain"));
		assertFalse(Files.exists(git.folder().resolve("deep")));
		assertEquals(List.of(discarded), new ListDiscardedOperation(git.folder()).run(Progress.NONE));
		assertEquals(discarded, new BringBackOperation(git.folder(), "").run(Progress.NONE));
		assertEquals(" M a.txt\n?? deep/", git.run("status", "--porcelain"));
		assertEquals("new\n", text("deep/new.txt"));
		assertEquals(List.of(), new ListDiscardedOperation(git.folder()).run(Progress.NONE));
	}

	@Test
	void bringsNothingBackOverWhatIsThereNow() throws Exception {
		git.write("a.txt", "first\n");
		git.write("new.txt", "first\n");
		Discarded first = new DiscardOperation(git.folder(), List.of(".")).run(Progress.NONE);
		git.write("new.txt", "second\n");
		assertThrows(ProblemException.class, () -> new BringBackOperation(git.folder(), first.id()).run(Progress.NONE));
		assertEquals("second\n", text("new.txt"));
		assertEquals("a\n", text("a.txt"));
		new DiscardOperation(git.folder(), List.of("new.txt")).run(Progress.NONE);
		new BringBackOperation(git.folder(), first.id()).run(Progress.NONE);
		assertEquals("first\n", text("new.txt"));
		assertEquals("first\n", text("a.txt"));
	}

	@Test
	void forgetsTheOldestThatWereDiscarded() throws Exception {
		for (int i = 0; i < 22; i++) {
			git.write("a.txt", i + "\n");
			new DiscardOperation(git.folder(), List.of("a.txt")).run(Progress.NONE);
		}
		assertEquals(20, new ListDiscardedOperation(git.folder()).run(Progress.NONE).size());
		new BringBackOperation(git.folder(), "").run(Progress.NONE);
		assertEquals("21\n", text("a.txt"));
	}
}
