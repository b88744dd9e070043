package org.edgeloop.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ui.PlatformUI;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.demo.WriteDemoOperation;
import org.edgeloop.dataset.ui.projects.ProjectJobs;
import org.edgeloop.lineage.BeginVersionsOperation;
import org.edgeloop.testsupport.Waiting;
import org.edgeloop.testsupport.WorkbenchBot;
import org.edgeloop.versioning.ui.HistoryView;
import org.edgeloop.versioning.ui.VersionsView;
import org.edgeloop.versioning.ui.changes.ChangeNode;
import org.edgeloop.versioning.ui.changes.VersionsPresenter;
import org.edgeloop.versioning.ui.diff.DiffEditor;
import org.edgeloop.versioning.ui.history.HistoryPresenter;
import org.edgeloop.versioning.ui.state.Change;
import org.edgeloop.versioning.ui.state.Change.Group;
import org.edgeloop.versioning.ui.state.ProjectState;
import org.edgeloop.versioning.work.CommitOperation;
import org.edgeloop.versioning.work.CommitRequest;
import org.edgeloop.versioning.work.HookRule;
import org.edgeloop.versioning.work.SetUserOperation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user changes a file of a project under version control, looks at the difference, stages it, and finds its commit in the history. */
class VersionPerspectiveTest {

	private static final Path SCREENSHOTS = Path.of(System.getProperty("user.dir"), "target", "screenshots");
	private static final String COMMANDS = "org.edgeloop.versioning.ui.";
	private static final String README = "README.md";

	@TempDir
	static Path folder;
	private static Path project;
	private static WorkbenchBot bot;

	@BeforeAll
	static void openProject() throws Exception {
		bot = new WorkbenchBot();
		project = folder.resolve("Versions Under Test");
		new WriteDemoOperation(project).run(Progress.NONE);
		new BeginVersionsOperation(project, true).run(Progress.NONE);
		new SetUserOperation(project, "Ada <ada@example.org>").run(Progress.NONE);
		commit("Begin the data set");
		var intros = bot.page().getWorkbenchWindow().getWorkbench().getIntroManager();
		if (intros.getIntro() != null) {
			intros.closeIntro(intros.getIntro());
		}
		ProjectJobs.open(project);
		Waiting.join(bot.display(), ProjectJobs.FAMILY);
		show(VersionPerspective.ID);
	}

	private static void commit(String message) throws Exception {
		new CommitOperation(project, CommitRequest.of(message).by("Ada <ada@example.org>").with(HookRule.SKIP)).run(Progress.NONE);
	}

	@AfterAll
	static void forgetProject() throws Exception {
		bot.page().closeAllEditors(false);
		show(LabelPerspective.ID);
		for (IProject each : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
			each.delete(false, true, new NullProgressMonitor());
		}
	}

	private static void show(String perspective) {
		bot.page().setPerspective(PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(perspective));
		Waiting.settle(bot.display());
	}

	private static VersionsView versions() throws Exception {
		return (VersionsView) bot.page().showView(VersionsView.ID);
	}

	@Test
	void looksAtAChangeStagesItAndFindsItsCommit() throws Exception {
		VersionsPresenter presenter = versions().presenter();
		presenter.show(project);
		Waiting.until(bot.display(), "the repository", () -> presenter.state().filter(ProjectState::isVersioned).isPresent());
		assertEquals(List.of(), presenter.roots(), () -> String.valueOf(presenter.state()));
		Files.writeString(project.resolve(README), "another text\n");
		for (IProject each : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
			each.refreshLocal(IResource.DEPTH_ONE, new NullProgressMonitor());
		}
		Waiting.until(bot.display(), "the change, without being asked for", () -> presenter.changes(Group.UNSTAGED).size() == 1);
		select(presenter.changes(Group.UNSTAGED).getFirst());
		bot.command(COMMANDS + "openChange");
		assertInstanceOf(DiffEditor.class, bot.page().getActiveEditor());
		Waiting.settle(bot.display());
		bot.captureScreenshot(SCREENSHOTS.resolve("version-difference.png"));
		select(presenter.changes(Group.UNSTAGED).getFirst());
		bot.command(COMMANDS + "stage");
		Waiting.until(bot.display(), "that it is staged", () -> presenter.changes(Group.STAGED).size() == 1 && presenter.doing().isEmpty());
		assertEquals("Write a message first", presenter.whyNoCommit().orElseThrow());
		commit("Write another text");
		findInHistory();
	}

	private static void select(Change change) throws Exception {
		VersionsView view = versions();
		view.select(List.of(new ChangeNode.OfChange(change)));
		Waiting.settle(bot.display());
		assertEquals(List.of(change), view.selected());
	}

	private static void findInHistory() throws Exception {
		HistoryView view = (HistoryView) bot.page().showView(HistoryView.ID);
		HistoryPresenter history = view.presenter();
		history.show(project);
		history.refresh();
		Waiting.until(bot.display(), "both commits", () -> history.commits().size() == 2);
		view.select(history.commits().getFirst());
		Waiting.until(bot.display(), "what it changed", () -> history.difference().isPresent());
		assertEquals(List.of(README), history.difference().get().files().stream().map(file -> file.path()).toList());
		assertTrue(history.difference().get().data().isPresent());
		Waiting.settle(bot.display());
		bot.captureScreenshot(SCREENSHOTS.resolve("version-history.png"));
	}
}
