package org.edgeloop.versioning.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.versioning.FileChange;
import org.edgeloop.versioning.RealGit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The log, differences and branches, as the program git has them. */
class HistoryOperationsTest {

	@TempDir
	Path temporary;
	private RealGit git;
	private Path folder;

	@BeforeEach
	void makeHistory() throws Exception {
		git = RealGit.init(temporary.resolve("work"));
		folder = git.folder();
		at(1);
		git.write("a.txt", "a\n");
		git.write("labels/one.json", "{}\n");
		git.commitAll("Begin\nin two lines\n\nWith a body.");
		at(2);
		git.write("labels/one.json", "{1}\n");
		git.commitAll("Label");
		git.run("checkout", "-q", "-b", "side");
		at(3);
		git.write("side.txt", "s\n");
		git.commitAll("Aside");
		git.run("checkout", "-q", "main");
		at(4);
		git.write("labels/two.json", "{2}\n");
		git.commitAll("Label more");
		at(5);
		git.run("merge", "-q", "--no-ff", "-m", "Merge side", "side");
		git.run("tag", "v1");
		at(6);
		git.write("a.txt", "ä\n");
		git.commitAll("Change a");
	}

	/** Commits of one second have no order. */
	private void at(int minute) {
		git.setTime("2024-05-01T10:0" + minute + ":00+02:00");
	}

	private List<String> log(LogRequest request) throws Exception {
		return new LogOperation(folder.resolve("labels"), request).run(Progress.NONE).commits().stream().map(HistoryCommit::id).toList();
	}

	private List<String> gitLog(String... arguments) throws Exception {
		var command = new ArrayList<>(List.of("log", "--format=%H"));
		command.addAll(List.of(arguments));
		return git.run(command.toArray(String[]::new)).lines().toList();
	}

	@Test
	void listsCommitsInGitsOrder() throws Exception {
		assertEquals(gitLog(), log(LogRequest.last(100)));
		assertEquals(gitLog("side"), log(new LogRequest("side", List.of(), 0, 100)));
		assertEquals(gitLog("--", "labels"), log(new LogRequest("HEAD", List.of("labels/"), 0, 100)));
		assertEquals(gitLog("--", "side.txt"), log(new LogRequest("HEAD", List.of("side.txt"), 0, 100)));
		assertEquals(gitLog("v1", "--", "a.txt", "labels/two.json"), log(new LogRequest("v1", List.of("a.txt", "labels/two.json"), 0, 100)));
		git.run("checkout", "-q", "--orphan", "other");
		at(7);
		git.commitAll("Alone");
		assertEquals(gitLog("--all"), log(new LogRequest("", List.of(), 0, 100)));
	}

	@Test
	void turnsPages() throws Exception {
		LogPage first = new LogOperation(folder, LogRequest.last(2)).run(Progress.NONE);
		assertTrue(first.more());
		LogPage rest = new LogOperation(folder, new LogRequest("HEAD", List.of(), 2, 100)).run(Progress.NONE);
		assertFalse(rest.more());
		assertEquals(gitLog("--skip=2"), rest.commits().stream().map(HistoryCommit::id).toList());
		assertEquals(List.of(), log(new LogRequest("HEAD", List.of(), 50, 10)));
	}

	@Test
	void knowsOfEachCommitWhatGitKnows() throws Exception {
		for (HistoryCommit commit : new LogOperation(folder, new LogRequest("HEAD", List.of("labels", "a.txt"), 0, 100)).run(Progress.NONE).commits()) {
			assertEquals(git.run("log", "-1", "--format=%P|%an <%ae>|%at|%cn <%ce>|%ct|%s|%B", commit.id()),
					String.join(" ", commit.parents()) + "|" + commit.author() + "|" + commit.authored() / 1000 + "|" + commit.committer() + "|"
							+ commit.committed() / 1000 + "|" + commit.subject() + "|" + commit.message());
		}
		assertEquals(List.of("HEAD", "main"), new LogOperation(folder, LogRequest.last(1)).run(Progress.NONE).commits().getFirst().names());
		assertEquals(List.of("v1"), new LogOperation(folder, new LogRequest("v1", List.of(), 0, 1)).run(Progress.NONE).commits().getFirst().names());
	}

	@Test
	void anEmptyRepositoryHasAnEmptyLog() throws Exception {
		Path empty = RealGit.init(temporary.resolve("empty")).folder();
		assertEquals(new LogPage(List.of(), false), new LogOperation(empty, LogRequest.last(5)).run(Progress.NONE));
		assertThrows(ProblemException.class, () -> log(new LogRequest("nowhere", List.of(), 0, 5)));
	}

	private void assertDiff(ContentSide from, ContentSide to, List<String> paths, String... arguments) throws Exception {
		TreeDiff diff = new TreeDiffOperation(folder, from, to, paths).run(Progress.NONE);
		var command = new ArrayList<>(List.of("-c", "core.abbrev=7", "diff", "-M", "--src-prefix=a/", "--dst-prefix=b/"));
		command.addAll(List.of(arguments));
		assertEquals(git.run(command.toArray(String[]::new)),
				String.join("", diff.changes().stream().map(FileChange::diff).toList()).stripTrailing());
	}

	@Test
	void diffsAreGitsByteForByte() throws Exception {
		git.write("a.txt", "ä\nstaged\n");
		git.write("fresh.txt", "f\n");
		git.run("add", "a.txt", "fresh.txt");
		git.write("a.txt", "ä\nstaged\nmore");
		Files.delete(folder.resolve("side.txt"));
		git.write("untracked.txt", "u\n");
		assertDiff(ContentSide.INDEX, ContentSide.WORK_TREE, List.of());
		assertDiff(ContentSide.HEAD, ContentSide.INDEX, List.of(), "--cached");
		assertDiff(ContentSide.HEAD, ContentSide.WORK_TREE, List.of(), "HEAD");
		assertDiff(ContentSide.HEAD, ContentSide.WORK_TREE, List.of("a.txt"), "HEAD", "--", "a.txt");
		assertDiff(new ContentSide.Revision("main~3"), new ContentSide.Revision("v1"), List.of(), "main~3", "v1");
		assertDiff(new ContentSide.Revision("side"), ContentSide.WORK_TREE, List.of("labels/"), "side", "--", "labels");
	}

	@Test
	void showsWhatACommitChanged() throws Exception {
		var changes = new CommitChangesOperation(folder, "HEAD").run(Progress.NONE);
		assertEquals("Change a", changes.commit().subject());
		assertEquals(List.of("a.txt"), changes.diff().changes().stream().map(FileChange::path).toList());
		var merge = new CommitChangesOperation(folder, "v1").run(Progress.NONE);
		assertEquals(List.of("side.txt"), merge.diff().changes().stream().map(FileChange::path).toList());
		var root = new CommitChangesOperation(folder, "main~4").run(Progress.NONE);
		assertEquals(List.of("a.txt", "labels/one.json"), root.diff().changes().stream().map(FileChange::path).toList());
		assertEquals(git.run("show", "--format=", "--name-only", "main~4").lines().toList(),
				root.diff().changes().stream().map(FileChange::path).toList());
	}

	private String content(String path, ContentSide side) throws Exception {
		Optional<byte[]> bytes = SideContent.read(folder, path, side);
		return bytes.map(content -> new String(content, StandardCharsets.UTF_8)).orElse("-");
	}

	@Test
	void readsAFileFromEachSide() throws Exception {
		git.write("a.txt", "staged\n");
		git.run("add", "a.txt");
		git.write("a.txt", "disk\n");
		assertEquals("a\n", content("a.txt", new ContentSide.Revision("v1")));
		assertEquals("ä\n", content("a.txt", ContentSide.HEAD));
		assertEquals("staged\n", content("a.txt", ContentSide.INDEX));
		assertEquals("disk\n", content("a.txt", ContentSide.WORK_TREE));
		assertEquals("-", content("a.txt", ContentSide.Place.OURS));
		assertEquals("-", content("labels", ContentSide.HEAD));
		assertEquals("-", content("labels", ContentSide.WORK_TREE));
		assertEquals("-", content("nothing", ContentSide.HEAD));
	}

	@Test
	void noPathLeadsOut() throws Exception {
		Files.writeString(temporary.resolve("secret.txt"), "secret");
		Files.createSymbolicLink(folder.resolve("out"), temporary);
		assertThrows(ProblemException.class, () -> content("out/secret.txt", ContentSide.WORK_TREE));
		assertThrows(ProblemException.class, () -> content("../secret.txt", ContentSide.WORK_TREE));
		Files.createSymbolicLink(folder.resolve("link"), temporary.resolve("secret.txt"));
		assertEquals(temporary.resolve("secret.txt").toString(), content("link", ContentSide.WORK_TREE));
	}

	@Test
	void listsBranches() throws Exception {
		RealGit clone = RealGit.clone(folder.toString(), temporary.resolve("clone"));
		clone.run("branch", "work", "origin/side");
		clone.run("branch", "--set-upstream-to=origin/main", "work");
		List<Branch> branches = new ListBranchesOperation(clone.folder(), true).run(Progress.NONE);
		assertEquals(clone.run("for-each-ref", "--format=%(refname:short) %(objectname) %(upstream:short)", "refs/heads", "refs/remotes/origin/main",
				"refs/remotes/origin/side").lines().map(String::strip).toList(),
				branches.stream().map(branch -> (branch.name() + " " + branch.commit() + " " + branch.upstream()).strip()).toList());
		Branch work = branches.stream().filter(branch -> branch.name().equals("work")).findFirst().orElseThrow();
		assertEquals(clone.run("rev-list", "--left-right", "--count", "work...origin/main"), work.ahead() + "\t" + work.behind());
		assertEquals(List.of("main"), branches.stream().filter(Branch::current).map(Branch::name).toList());
	}

	@Test
	void createsAndSwitchesBranches() throws Exception {
		git.write("untracked.txt", "u");
		git.write("a.txt", "not committed\n");
		assertEquals(git.run("rev-parse", "main"), new CreateBranchOperation(folder, "work/new", "HEAD").run(Progress.NONE));
		new SwitchBranchOperation(folder, "work/new").run(Progress.NONE);
		assertEquals("work/new", git.run("branch", "--show-current"));
		assertEquals("not committed\n", Files.readString(folder.resolve("a.txt")));
		assertEquals(" M a.txt\n?? untracked.txt", git.run("status", "--porcelain"));
		for (String bad : List.of("main", "work", "a..b", "-x", "HEAD", "", "a b")) {
			assertThrows(ProblemException.class, () -> new CreateBranchOperation(folder, bad, "HEAD").run(Progress.NONE), bad);
		}
		git.assertSound();
	}

	@Test
	void switchingNeverLosesChanges() throws Exception {
		git.write("a.txt", "not committed\n");
		var refused = assertThrows(ProblemException.class, () -> new SwitchBranchOperation(folder, "v1").run(Progress.NONE));
		assertTrue(refused.problem().what().endsWith("a.txt"), refused.problem().what());
		git.run("restore", "a.txt");
		git.run("switch", "-q", "side");
		git.write("labels/two.json", "untracked and other");
		assertThrows(ProblemException.class, () -> new SwitchBranchOperation(folder, "main").run(Progress.NONE));
		assertEquals("untracked and other", Files.readString(folder.resolve("labels/two.json")));
		assertEquals("side", git.run("branch", "--show-current"));
		Files.delete(folder.resolve("labels/two.json"));
		new SwitchBranchOperation(folder, "main").run(Progress.NONE);
		assertEquals("", git.run("status", "--porcelain"));
		new SwitchBranchOperation(folder, "v1").run(Progress.NONE);
		assertEquals("", git.run("branch", "--show-current"));
		assertEquals(git.run("rev-parse", "v1"), git.run("rev-parse", "HEAD"));
	}

	@Test
	void aRemotesBranchBecomesOneHere() throws Exception {
		RealGit clone = RealGit.clone(folder.toString(), temporary.resolve("clone"));
		clone.run("config", "filter.lfs.clean", "some program");
		new SwitchBranchOperation(clone.folder(), "origin/side").run(Progress.NONE);
		assertEquals("## side...origin/side", clone.run("status", "-b", "--porcelain"));
		assertEquals("some program", clone.run("config", "filter.lfs.clean"));
	}

	@Test
	void deletesNoBranchWhoseCommitsWouldBeLost() throws Exception {
		git.run("branch", "merged", "side");
		new DeleteBranchOperation(folder, "merged", false).run(Progress.NONE);
		git.run("switch", "-q", "-c", "lone", "v1");
		String commit = git.commitAll("Only here");
		git.run("switch", "-q", "main");
		assertThrows(ProblemException.class, () -> new DeleteBranchOperation(folder, "lone", false).run(Progress.NONE));
		assertThrows(ProblemException.class, () -> new DeleteBranchOperation(folder, "main", true).run(Progress.NONE));
		assertThrows(ProblemException.class, () -> new DeleteBranchOperation(folder, "nothing", true).run(Progress.NONE));
		assertEquals(commit, new DeleteBranchOperation(folder, "lone", true).run(Progress.NONE));
		assertEquals("main\nside", git.run("for-each-ref", "--format=%(refname:short)", "refs/heads"));
	}
}
