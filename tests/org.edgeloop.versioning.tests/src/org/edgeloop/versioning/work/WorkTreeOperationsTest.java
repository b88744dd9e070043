package org.edgeloop.versioning.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.versioning.RealGit;
import org.edgeloop.versioning.history.HistoryCommit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Staging, discarding and committing, looked at by the program git. */
class WorkTreeOperationsTest {

	@TempDir
	Path temporary;
	private RealGit git;
	private Path folder;

	@BeforeEach
	void makeRepository() throws Exception {
		git = RealGit.init(temporary.resolve("work"));
		folder = git.folder();
		git.write(".gitignore", "*.log\n");
		git.write("a.txt", "a\n");
		git.write("data/b.txt", "b\n");
		git.write("data/c.txt", "c\n");
		git.commitAll("Begin");
	}

	@AfterEach
	void repositoryIsSound() throws Exception {
		git.assertSound();
	}

	private String status() throws Exception {
		return git.run("status", "--porcelain");
	}

	private void stage(String... paths) throws Exception {
		new StageOperation(folder, List.of(paths)).run(Progress.NONE);
	}

	private void unstage(String... paths) throws Exception {
		new UnstageOperation(folder, List.of(paths)).run(Progress.NONE);
	}

	private void discard(String... paths) throws Exception {
		new DiscardOperation(folder, List.of(paths)).run(Progress.NONE);
	}

	private HistoryCommit commit(CommitRequest request) throws Exception {
		return new CommitOperation(folder, request).run(Progress.NONE);
	}

	@Test
	void stagesChangedNewAndDeletedFiles() throws Exception {
		git.write("a.txt", "other\n");
		git.write("new/x.txt", "x");
		git.write("new/ignored.log", "l");
		Files.delete(folder.resolve("data/b.txt"));
		Files.setPosixFilePermissions(folder.resolve("data/c.txt"), EnumSet.allOf(PosixFilePermission.class));
		stage("a.txt", "new/", "data");
		assertEquals("M  a.txt\nD  data/b.txt\nM  data/c.txt\nA  new/x.txt", status());
		assertEquals("100755", git.run("ls-files", "--stage", "data/c.txt").substring(0, 6));
	}

	@Test
	void stagesAllByTheFolderItself() throws Exception {
		git.write("a.txt", "other\n");
		Files.delete(folder.resolve("data/b.txt"));
		git.write("new.txt", "n");
		stage(".");
		assertEquals("M  a.txt\nD  data/b.txt\nA  new.txt", status());
	}

	@Test
	void storesWhatGitWouldStore() throws Exception {
		git.write(".gitattributes", "*.csv text eol=lf\n");
		git.write("t.csv", "1;2\r\n3;4\r\n");
		Files.createSymbolicLink(folder.resolve("link"), Path.of("data"));
		stage(".gitattributes", "t.csv", "link");
		String ours = git.run("ls-files", "--stage");
		git.run("rm", "-q", "--cached", "t.csv", "link");
		git.run("add", "t.csv", "link");
		assertEquals(git.run("ls-files", "--stage"), ours);
	}

	@Test
	void refusesWhatIsNotThereIgnoredOrOutside() throws Exception {
		git.write("x.log", "l");
		assertTrue(assertThrows(ProblemException.class, () -> stage("x.log")).problem().what().contains(".gitignore"));
		assertThrows(ProblemException.class, () -> stage("nothing.txt"));
		assertThrows(ProblemException.class, () -> stage("../elsewhere"));
		assertThrows(ProblemException.class, () -> stage("/etc/hosts"));
		assertEquals("", status());
	}

	@Test
	void refusesFilesThatGoThroughAProgram() throws Exception {
		git.write(".gitattributes", "*.bin filter=lfs\n");
		git.run("config", "filter.lfs.clean", "touch " + temporary.resolve("ran") + "; cat");
		git.write("w.bin", "w");
		git.write("plain.txt", "p");
		assertTrue(assertThrows(ProblemException.class, () -> stage("plain.txt", "w.bin")).problem().what().contains("'lfs'"));
		assertThrows(ProblemException.class, () -> stage("."));
		assertFalse(git.run("ls-files").contains("plain.txt"));
		assertFalse(Files.exists(temporary.resolve("ran")));
	}

	@Test
	void unstagesAndLeavesFilesAlone() throws Exception {
		git.write("a.txt", "other\n");
		git.write("new.txt", "n");
		git.run("mv", "data/b.txt", "moved.txt");
		git.run("add", "-A");
		unstage("a.txt", "new.txt", "data/b.txt", "moved.txt");
		assertEquals(" M a.txt\n D data/b.txt\n?? moved.txt\n?? new.txt", status());
		assertEquals("other\n", Files.readString(folder.resolve("a.txt")));
		git.run("add", "-A");
		unstage("moved.txt");
		assertEquals("M  a.txt\n D data/b.txt\nA  new.txt\n?? moved.txt", status());
		unstage(".");
		assertEquals(" M a.txt\n D data/b.txt\n?? moved.txt\n?? new.txt", status());
	}

	@Test
	void unstagesBeforeTheFirstCommit() throws Exception {
		RealGit empty = RealGit.init(temporary.resolve("empty"));
		empty.write("x", "x");
		empty.run("add", "x");
		new UnstageOperation(empty.folder(), List.of("x")).run(Progress.NONE);
		assertEquals("?? x", empty.run("status", "--porcelain"));
	}

	@Test
	void discardsToTheIndexAndDeletesUntracked() throws Exception {
		git.write("a.txt", "staged\n");
		git.run("add", "a.txt");
		git.write("a.txt", "more\n");
		Files.delete(folder.resolve("data/b.txt"));
		git.write("new/deep/x.txt", "x");
		git.write("new/keep.log", "l");
		git.write("other.txt", "stays");
		discard("a.txt", "data", "new/");
		assertEquals("staged\n", Files.readString(folder.resolve("a.txt")));
		assertEquals("M  a.txt\n?? other.txt", status());
		assertFalse(Files.exists(folder.resolve("new/deep")));
		assertTrue(Files.exists(folder.resolve("new/keep.log")));
		git.write("data/c.txt", "changed\n");
		discard(".");
		assertEquals("M  a.txt", status());
	}

	@Test
	void commitsWhatIsStagedAndNoMore() throws Exception {
		git.write("a.txt", "other\n");
		stage("a.txt");
		git.write("a.txt", "later\n");
		git.write("data/c.txt", "later\n");
		HistoryCommit made = commit(CommitRequest.of("Change a\n\nFor a reason.   \n\n\n"));
		assertEquals(git.run("rev-parse", "HEAD"), made.id());
		assertEquals("Ada Löw <ada@example.org>|Ada Löw <ada@example.org>|Change a\n\nFor a reason.",
				git.run("log", "-1", "--format=%an <%ae>|%cn <%ce>|%B"));
		assertEquals("other", git.run("show", "HEAD:a.txt"));
		assertEquals("a.txt", git.run("diff", "--name-only", "HEAD~1", "HEAD"));
		assertEquals("Change a", made.subject());
		assertEquals(List.of("HEAD", "main"), made.names());
	}

	@Test
	void messagesAreWrittenAsGitWritesThem() throws Exception {
		String message = "\n\n  Ümlaut first  \n\n\n\nbody\t \n# no comment\r\nlast\n\n";
		git.write("a.txt", "other\n");
		git.run("commit", "-q", "-a", "--cleanup=whitespace", "-m", message);
		String byGit = git.run("cat-file", "-p", "HEAD").lines().skip(5).toList() + " " + git.run("cat-file", "-s", "HEAD");
		git.run("reset", "-q", "--soft", "HEAD~1");
		commit(CommitRequest.of(message));
		assertEquals(byGit, git.run("cat-file", "-p", "HEAD").lines().skip(5).toList() + " " + git.run("cat-file", "-s", "HEAD"));
	}

	@Test
	void refusesToCommitNothing() throws Exception {
		git.write("a.txt", "not staged\n");
		assertEquals("nothing is staged", assertThrows(ProblemException.class, () -> commit(CommitRequest.of("Empty"))).problem().what());
		assertThrows(ProblemException.class, () -> commit(CommitRequest.of(" \n ")));
		assertEquals("1", git.run("rev-list", "--count", "HEAD"));
	}

	@Test
	void amendsTheLastCommitAndKeepsItsAuthor() throws Exception {
		git.write("a.txt", "other\n");
		git.run("commit", "-q", "-a", "-m", "Typo", "--author", "Bob <bob@example.org>", "--date", "2020-01-02T03:04:05Z");
		git.write("data/c.txt", "forgotten\n");
		stage("data/c.txt");
		commit(CommitRequest.of("Typo mended").amending());
		assertEquals("Typo mended|Bob|2020-01-02T03:04:05+00:00|Ada Löw", git.run("log", "-1", "--date=iso-strict", "--format=%s|%an|%ad|%cn"));
		assertEquals("2", git.run("rev-list", "--count", "HEAD"));
		assertEquals("a.txt\ndata/c.txt", git.run("diff", "--name-only", "HEAD~1", "HEAD"));
		commit(CommitRequest.of("Another word").amending());
		assertEquals("Another word", git.run("log", "-1", "--format=%s"));
	}

	@Test
	void anAuthorMayBeNamed() throws Exception {
		git.write("a.txt", "other\n");
		stage("a.txt");
		commit(CommitRequest.of("For Eve").by("Eve van der Berg <eve@example.org>"));
		assertEquals("Eve van der Berg <eve@example.org>|Ada Löw", git.run("log", "-1", "--format=%an <%ae>|%cn"));
		assertThrows(ProblemException.class, () -> commit(CommitRequest.of("For nobody").by("nobody")));
	}

	@Test
	void whoCommitsIsSaidForOneRepository() throws Exception {
		new SetUserOperation(folder, " Eve van der Berg <eve@example.org>").run(Progress.NONE);
		assertEquals("Eve van der Berg", git.run("config", "--local", "user.name"));
		assertEquals("eve@example.org", git.run("config", "--local", "user.email"));
		stage("a.txt");
		for (String nobody : List.of("", "Eve", "Eve <>", "<eve@example.org>")) {
			assertThrows(ProblemException.class, () -> new SetUserOperation(folder, nobody).run(Progress.NONE), nobody);
		}
	}

	@Test
	void theFirstCommitOfARepositoryHasNoParent() throws Exception {
		RealGit empty = RealGit.init(temporary.resolve("empty"));
		empty.write("x", "x");
		new StageOperation(empty.folder(), List.of("x")).run(Progress.NONE);
		HistoryCommit first = new CommitOperation(empty.folder(), CommitRequest.of("First")).run(Progress.NONE);
		assertEquals(List.of(), first.parents());
		assertEquals("## main", empty.run("status", "-b", "--porcelain"));
		empty.assertSound();
	}

	@Test
	void worktreesAndSubmodulesAreRepositoriesToo() throws Exception {
		Path beside = temporary.resolve("beside");
		git.run("worktree", "add", "-q", "-b", "side", beside.toString());
		Files.writeString(beside.resolve("a.txt"), "beside\n");
		new StageOperation(beside, List.of("a.txt")).run(Progress.NONE);
		HistoryCommit made = new CommitOperation(beside, CommitRequest.of("Beside")).run(Progress.NONE);
		assertEquals(made.id(), git.run("rev-parse", "side"));
		assertEquals("", RealGit.in(beside).run("status", "--porcelain"));
		git.run("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", folder.toString(), "sub");
		git.commitAll("Submodule");
		RealGit sub = RealGit.in(folder.resolve("sub"));
		sub.run("-c", "user.name=A", "-c", "user.email=a@b", "commit", "-q", "--allow-empty", "-m", "On");
		assertEquals(" M sub", status());
		stage("sub");
		assertEquals("M  sub", status());
		commit(CommitRequest.of("Move the submodule on"));
		assertEquals(sub.run("rev-parse", "HEAD"), git.run("rev-parse", "HEAD:sub"));
	}

	private void hook(String name, String script) throws Exception {
		Path hook = git.write(".git/hooks/" + name, "#!/bin/sh\n" + script);
		Files.setPosixFilePermissions(hook, EnumSet.allOf(PosixFilePermission.class));
	}

	@Test
	void hooksAreNeverRunSilently() throws Exception {
		Path ran = temporary.resolve("ran");
		hook("pre-commit", "echo pre >> '" + ran + "'\n");
		hook("post-commit", "echo post >> '" + ran + "'\n");
		git.write("a.txt", "other\n");
		stage("a.txt");
		var refused = assertThrows(ProblemException.class, () -> commit(CommitRequest.of("One")));
		assertEquals("this clone has programs that Git runs here: pre-commit, post-commit", refused.problem().what());
		commit(CommitRequest.of("One").with(HookRule.SKIP));
		assertFalse(Files.exists(ran));
		git.write("a.txt", "third\n");
		stage("a.txt");
		commit(CommitRequest.of("Two").with(HookRule.RUN));
		assertEquals("pre\npost\n", Files.readString(ran));
	}

	@Test
	void aHookThatRefusesIsQuoted() throws Exception {
		hook("pre-commit", "echo 'labels are not checked'\nexit 1\n");
		git.write("a.txt", "other\n");
		stage("a.txt");
		var refused = assertThrows(ProblemException.class, () -> commit(CommitRequest.of("One").with(HookRule.RUN)));
		assertEquals("the hook pre-commit refuses: labels are not checked", refused.problem().what());
		assertEquals("1", git.run("rev-list", "--count", "HEAD"));
	}

	@Test
	void signaturesThatAreWantedAreNotLeftOutSilently() throws Exception {
		git.run("config", "commit.gpgSign", "true");
		git.write("a.txt", "other\n");
		stage("a.txt");
		assertThrows(ProblemException.class, () -> commit(CommitRequest.of("One")));
		commit(new CommitRequest("One", Optional.empty(), false, HookRule.REFUSE, true));
		assertEquals("One", git.run("log", "-1", "--format=%s"));
	}

	@Test
	void aLockIsNamed() throws Exception {
		git.write("a.txt", "other\n");
		git.write(".git/index.lock", "");
		var refused = assertThrows(ProblemException.class, () -> stage("a.txt"));
		assertTrue(refused.problem().where().endsWith("index.lock"), refused.problem().toLine());
		Files.delete(folder.resolve(".git/index.lock"));
	}

	@Test
	void beginsARepositoryThatGitFindsSound() throws Exception {
		Path fresh = Files.createDirectories(temporary.resolve("fresh"));
		Files.writeString(fresh.resolve(".gitignore"), "/out");
		new InitRepositoryOperation(fresh, List.of("/out", ".edgeloop/")).run(Progress.NONE);
		assertEquals("/out\n.edgeloop/\n", Files.readString(fresh.resolve(".gitignore")));
		RealGit there = RealGit.in(fresh);
		assertEquals("## No commits yet on main\n?? .gitignore", there.run("status", "-b", "--porcelain"));
		there.assertSound();
		assertThrows(ProblemException.class, () -> new InitRepositoryOperation(fresh, List.of()).run(Progress.NONE));
		Path inside = Files.createDirectories(fresh.resolve("inside"));
		assertThrows(ProblemException.class, () -> new InitRepositoryOperation(inside, List.of()).run(Progress.NONE));
	}
}
