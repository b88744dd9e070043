package org.edgeloop.app;

import static org.edgeloop.app.VersionsFixture.label;
import static org.edgeloop.app.VersionsFixture.write;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

import org.eclipse.swt.widgets.Text;
import org.edgeloop.base.Progress;
import org.edgeloop.testsupport.Waiting;
import org.edgeloop.testsupport.WidgetBot;
import org.edgeloop.versioning.GitUser;
import org.edgeloop.versioning.history.LogOperation;
import org.edgeloop.versioning.history.LogRequest;
import org.edgeloop.versioning.remote.AddRemoteOperation;
import org.edgeloop.versioning.remote.ListRemotesOperation;
import org.edgeloop.versioning.ui.HistoryView;
import org.edgeloop.versioning.ui.state.BranchState;
import org.edgeloop.versioning.ui.state.Change.Group;
import org.edgeloop.versioning.work.InitRepositoryOperation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every dialog of the Version perspective, used in the running workbench on a repository that two people share. */
class VersionDialogsTest {

	@TempDir
	Path folder;
	private VersionsFixture at;
	private Path shared;

	@BeforeEach
	void openProject() throws Exception {
		at = new VersionsFixture(folder, "Bench");
		shared = at.folder.resolve("shared");
		new InitRepositoryOperation(Files.createDirectories(shared), List.of()).run(Progress.NONE);
		write(at.project, "README.md", "the bench\n");
	}

	@AfterEach
	void forgetProject() throws Exception {
		at.close();
	}

	private void share() throws Exception {
		at.commitAll(at.project, "Begin");
		new AddRemoteOperation(at.project, "origin", shared.resolve(".git").toString()).run(Progress.NONE);
		// a branch that is checked out takes no push
		Files.writeString(shared.resolve(".git/HEAD"), "ref: refs/heads/none\n");
		at.push(at.project);
		Files.writeString(shared.resolve(".git/HEAD"), "ref: refs/heads/main\n");
		Files.writeString(shared.resolve(".git/config"), Files.readString(shared.resolve(".git/config")).replace("bare = false", "bare = true"));
		at.read();
	}

	private static Text field(WidgetBot dialog, int index) {
		return dialog.texts().get(index);
	}

	@Test
	void asksWhoCommits() throws Exception {
		assumeTrue(GitUser.nameFor(at.project).isEmpty(), "skipped: the machine's settings of Git name somebody");
		at.read();
		at.withGroup(Group.UNTRACKED, "stage");
		at.done();
		at.presenter().setMessage("Begin the data set");
		at.dialog("Who Commits?", "who-commits", () -> at.command("commit"), dialog -> {
			assertFalse(dialog.button("OK").isEnabled());
			field(dialog, 0).setText("Ada Berg <ada@example.org>");
			dialog.button("OK").click();
		});
		assertEquals("Ada Berg", at.presenter().author());
		assertEquals("Ada Berg", new LogOperation(at.project, LogRequest.last(1)).run(Progress.NONE).commits().getFirst().author().name());
	}

	@Test
	void entersAndChangesRemotes() throws Exception {
		at.commitAll(at.project, "Begin");
		at.read();
		at.dialog("Remotes", "remotes", () -> at.command("remotes"), dialog -> {
			field(dialog, 0).setText("/first.git");
			dialog.button("OK").click();
		});
		at.dialog("Remotes", "remotes-known", () -> at.command("remotes"), dialog -> {
			assertEquals("/first.git", field(dialog, 0).getText());
			field(dialog, 0).setText("");
			assertFalse(dialog.button("OK").isEnabled());
			field(dialog, 0).setText("git@lab.example:bench.git");
			dialog.button("OK").click();
		});
		Waiting.until(at.bot.display(), "the other address", () -> address().equals("git@lab.example:bench.git"));
	}

	private String address() {
		try {
			return new ListRemotesOperation(at.project).run(Progress.NONE).getFirst().fetchAddress();
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	@Test
	void discardsAndBringsBack() throws Exception {
		at.commitAll(at.project, "Begin");
		write(at.project, "README.md", "changed\n");
		write(at.project, "new.txt", "new\n");
		at.read();
		at.dialog("Discard Changes", "discard", () -> at.withGroup(Group.UNSTAGED, "discard"), dialog -> dialog.button("Discard").click());
		assertEquals("the bench\n", at.text("README.md"));
		assertTrue(at.presenter().news().contains("Bring Back"));
		at.picture("discarded");
		at.dialog("Bring Back Discarded", "bring-back", () -> at.command("bringBack"), dialog -> dialog.button("OK").click());
		assertEquals("changed\n", at.text("README.md"));
		at.dialog("Discard Changes", "discard-cancelled", () -> at.withGroup(Group.UNTRACKED, "discard"), dialog -> dialog.button("Cancel").click());
		assertEquals("new\n", at.text("new.txt"));
	}

	@Test
	void putsChangesAsideAndSwitchesBranches() throws Exception {
		at.commitAll(at.project, "Begin");
		write(at.project, "README.md", "changed\n");
		at.read();
		at.dialog("Stash Changes", "stash", () -> at.command("stashChanges"), dialog -> {
			field(dialog, 0).setText("half of bench 3");
			dialog.button("OK").click();
		});
		assertEquals("the bench\n", at.text("README.md"));
		at.dialog("New Branch", "new-branch", () -> at.command("newBranch"), dialog -> {
			assertFalse(dialog.button("OK").isEnabled());
			field(dialog, 0).setText("no branch!");
			assertFalse(dialog.button("OK").isEnabled());
			field(dialog, 0).setText("spring");
			dialog.button("OK").click();
		});
		assertEquals("spring", at.presenter().state().flatMap(state -> state.branch()).orElseThrow().branch());
		at.dialog("Switch Branch", "switch-branch", () -> at.command("switchBranch"), dialog -> {
			dialog.table().select(0);
			dialog.button("OK").click();
		});
		at.dialog("Apply Stash", "apply-stash", () -> at.command("applyStash"), dialog -> {
			assertTrue(dialog.table().cell(0, 0).contains("half of bench 3"));
			dialog.button("OK").click();
		});
		assertEquals("changed\n", at.text("README.md"));
	}

	@Test
	void asksOnceWhetherToRunHooks() throws Exception {
		share();
		for (String name : List.of("pre-commit", "pre-push")) {
			Path hook = at.project.resolve(".git/hooks/" + name);
			Files.createDirectories(hook.getParent());
			Files.writeString(hook, "#!/bin/sh\ntouch ran-" + name + "\n");
			Files.setPosixFilePermissions(hook, PosixFilePermissions.fromString("rwxr-xr-x"));
		}
		write(at.project, "README.md", "changed\n");
		at.read();
		at.withGroup(Group.UNSTAGED, "stage");
		at.done();
		at.presenter().setMessage("Change it");
		at.dialog("Commit and Push", "hooks", () -> at.command("commitAndPush"), dialog -> dialog.button("Run Them").click());
		assertEquals("", at.presenter().problem().map(problem -> problem.toLine()).orElse(""));
		assertTrue(Files.exists(at.project.resolve("ran-pre-commit")));
		assertTrue(Files.exists(at.project.resolve("ran-pre-push")));
		Files.delete(at.project.resolve("ran-pre-push"));
		at.dialog("Push", "hook-of-push", () -> at.command("push"), dialog -> dialog.button("Skip Them").click());
		assertEquals("The remote had all commits.", at.presenter().news());
		assertFalse(Files.exists(at.project.resolve("ran-pre-push")));
	}

	/** Two people end the same label elsewhere, and one of them has pushed it. */
	private void bothLabel() throws Exception {
		label(at.project, "outer", 10);
		share();
		Path bea = at.clone(shared, "bea");
		label(bea, "outer", 20);
		at.commitAll(bea, "Longer");
		at.push(bea);
		label(at.project, "outer", 30);
		at.commitAll(at.project, "Much longer");
		at.read();
	}

	@Test
	void keepsBothVersionsOfALabelThatBothSidesChanged() throws Exception {
		bothLabel();
		at.command("pull");
		at.done();
		at.withGroup(Group.CONFLICTS, "mergeLabels");
		at.done();
		at.picture("labels-merged");
		assertTrue(at.presenter().news().contains("both are kept"), at.presenter().news());
		assertTrue(at.text(VersionsFixture.LABELS).contains("conflictWith"));
		assertEquals(List.of(), at.presenter().changes(Group.CONFLICTS));
	}

	@Test
	void isRejectedPullsAndDecidesAConflictOfLabels() throws Exception {
		bothLabel();
		at.command("push");
		at.done();
		assertTrue(at.presenter().problem().orElseThrow().toLine().contains("pull, then push again"));
		at.picture("push-rejected");
		at.command("pull");
		at.done();
		at.picture("label-conflict");
		assertEquals(1, at.presenter().changes(Group.CONFLICTS).size());
		at.withGroup(Group.CONFLICTS, "openChange");
		Waiting.settle(at.bot.display());
		at.picture("label-conflict-opened");
		at.dialog("Abort Merge", "abort-merge", () -> at.command("abortMerge"), dialog -> dialog.button("Cancel").click());
		at.withGroup(Group.CONFLICTS, "takeTheirs");
		at.done();
		at.picture("conflict-resolved");
		assertEquals(List.of(), at.presenter().changes(Group.CONFLICTS));
		assertTrue(at.text(VersionsFixture.LABELS).contains("20"));
		at.presenter().setMessage("Merge");
		at.command("commit");
		at.done();
		at.command("push");
		at.done();
		assertEquals("Pushed main.", at.presenter().news());
	}

	@Test
	void searchesTagsAndRestoresInTheHistory() throws Exception {
		at.commitAll(at.project, "Begin the data set");
		write(at.project, "README.md", "changed\n");
		at.commitAll(at.project, "Label the outer race");
		at.read();
		HistoryView history = (HistoryView) at.bot.page().showView(HistoryView.ID);
		history.presenter().show(at.project);
		history.presenter().refresh();
		Waiting.until(at.bot.display(), "both commits", () -> history.presenter().commits().size() == 2);
		at.bot.command(VersionsFixture.COMMANDS + "findCommits");
		history.presenter().find("begin");
		Waiting.until(at.bot.display(), "one commit", () -> history.presenter().commits().size() == 1);
		at.picture("history-found");
		history.presenter().find("nothing of that kind");
		Waiting.until(at.bot.display(), "no commit", () -> !history.presenter().whyEmpty().isEmpty());
		at.picture("history-nothing-found");
		history.presenter().find("begin");
		Waiting.until(at.bot.display(), "one commit", () -> history.presenter().commits().size() == 1);
		history.select(history.presenter().commits().getFirst());
		Waiting.until(at.bot.display(), "what it changed", () -> history.presenter().difference().isPresent());
		at.bot.dialogTitled("New Tag", () -> at.bot.command(VersionsFixture.COMMANDS + "tagCommit"), dialog -> {
			at.picture("tag");
			field(dialog, 0).setText("v1");
			dialog.button("OK").click();
		});
		Waiting.until(at.bot.display(), "the tag", () -> history.presenter().commits().size() == 1
				&& history.presenter().commits().getFirst().names().contains("v1"));
		history.select(history.presenter().commits().getFirst());
		Waiting.until(at.bot.display(), "what it changed", () -> history.presenter().difference().isPresent());
		Waiting.settle(at.bot.display());
		history.selectFile("README.md");
		at.bot.dialogTitled("Restore File", () -> at.bot.command(VersionsFixture.COMMANDS + "restoreFile"), dialog -> {
			at.picture("restore");
			dialog.button("Restore").click();
		});
		Waiting.until(at.bot.display(), "the old text", () -> read("README.md").equals("the bench\n"));
	}

	private String read(String file) {
		try {
			return at.text(file);
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	@Test
	void saysWhatIsCheckedOutWhereNoBranchIs() throws Exception {
		at.read();
		assertTrue(at.presenter().state().flatMap(state -> state.branch()).orElseThrow().isUnborn());
		at.picture("no-commits");
		at.commitAll(at.project, "Begin");
		at.read();
		at.presenter().repository().switchTo("HEAD");
		at.done();
		BranchState branch = at.presenter().state().flatMap(state -> state.branch()).orElseThrow();
		assertTrue(branch.branch().isEmpty(), branch.toString());
		at.command("push");
		at.done();
		assertTrue(at.presenter().problem().isPresent());
		at.picture("detached");
	}

	@Test
	void saysWhatIsWrongWithADamagedRepository() throws Exception {
		at.commitAll(at.project, "Begin");
		at.read();
		Files.delete(at.project.resolve(".git/HEAD"));
		at.presenter().refresh();
		Waiting.until(at.bot.display(), "the problem", () -> !at.presenter().state().orElseThrow().problems().isEmpty());
		assertTrue(at.presenter().state().get().problems().getFirst().toLine().contains("damaged"), at.presenter().state().get().problems().getFirst().toLine());
		at.picture("damaged");
	}
}
