package org.edgeloop.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ISetSelectionTarget;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.LabelFiles;
import org.edgeloop.dataset.demo.WriteDemoOperation;
import org.edgeloop.dataset.ui.projects.ProjectJobs;
import org.edgeloop.lineage.BeginVersionsOperation;
import org.edgeloop.testsupport.Waiting;
import org.edgeloop.testsupport.WidgetBot;
import org.edgeloop.testsupport.WorkbenchBot;
import org.edgeloop.versioning.GitRevisions;
import org.edgeloop.versioning.history.HistoryCommit;
import org.edgeloop.versioning.ui.HistoryView;
import org.edgeloop.versioning.ui.VersionsView;
import org.edgeloop.versioning.ui.diff.DiffEditor;
import org.edgeloop.versioning.ui.diff.DiffInput;
import org.edgeloop.versioning.ui.diff.DiffSide;
import org.edgeloop.versioning.ui.history.HistoryPresenter;
import org.edgeloop.versioning.ui.state.ProjectState;
import org.edgeloop.versioning.work.CommitOperation;
import org.edgeloop.versioning.work.CommitRequest;
import org.edgeloop.versioning.work.HookRule;
import org.edgeloop.versioning.work.SetUserOperation;
import org.edgeloop.versioning.work.StageOperation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user asks which version of the data a recording and a label file are, goes to that version, and holds two versions against each other. */
class DataOriginTest {

	private static final Path SCREENSHOTS = Path.of(System.getProperty("user.dir"), "target", "screenshots");
	private static final String AUTHOR = "Ada <ada@example.org>";
	private static final String EXPLORER = "org.edgeloop.dataset.ui.explorer";

	@TempDir
	static Path folder;
	private static Path project;
	private static WorkbenchBot bot;
	private static Path labels;

	@BeforeAll
	static void openProject() throws Exception {
		bot = new WorkbenchBot();
		project = folder.toRealPath().resolve("Origins Under Test");
		new WriteDemoOperation(project).run(Progress.NONE);
		new BeginVersionsOperation(project, true).run(Progress.NONE);
		new SetUserOperation(project, AUTHOR).run(Progress.NONE);
		commit("Begin the data set");
		try (var files = Files.walk(project.resolve("labels"))) {
			labels = files.filter(file -> file.toString().endsWith(".labels.json")).sorted().findFirst().orElseThrow();
		}
		Files.writeString(labels, Files.readString(labels).replaceFirst("(\"type\"\\s*:\\s*\")[^\"]*", "$1normal"));
		new StageOperation(project, List.of(project.relativize(labels).toString())).run(Progress.NONE);
		commit("Call it normal");
		var intros = bot.page().getWorkbenchWindow().getWorkbench().getIntroManager();
		if (intros.getIntro() != null) {
			intros.closeIntro(intros.getIntro());
		}
		ProjectJobs.open(project);
		Waiting.join(bot.display(), ProjectJobs.FAMILY);
		bot.page().setPerspective(PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(VersionPerspective.ID));
		var versions = ((VersionsView) bot.page().showView(VersionsView.ID)).presenter();
		versions.show(project);
		Waiting.until(bot.display(), "the repository", () -> versions.state().filter(ProjectState::isVersioned).isPresent());
	}

	private static void commit(String message) throws Exception {
		new CommitOperation(project, CommitRequest.of(message).by(AUTHOR).with(HookRule.SKIP)).run(Progress.NONE);
	}

	@AfterAll
	static void forgetProject() throws Exception {
		bot.page().closeAllEditors(false);
		bot.page().setPerspective(PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(LabelPerspective.ID));
		for (IProject each : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
			each.delete(false, true, new NullProgressMonitor());
		}
	}

	private static void select(Path file) throws Exception {
		IResource resource = ResourcesPlugin.getWorkspace().getRoot().getFileForLocation(IPath.fromPath(file));
		((ISetSelectionTarget) bot.page().showView(EXPLORER)).selectReveal(new StructuredSelection(resource));
		Waiting.settle(bot.display());
	}

	private static List<String> properties() {
		return bot.viewById(IPageLayout.ID_PROP_SHEET).tree().allTexts();
	}

	private static void awaitProperty(String name, String part) {
		Waiting.until(bot.display(), name + " with " + part, () -> properties().stream().anyMatch(line -> line.startsWith(name) && line.contains(part)));
	}

	@Test
	void propertiesSayWhichVersionAFileIs() throws Exception {
		bot.page().showView(IPageLayout.ID_PROP_SHEET);
		select(project.resolve("dataset.json"));
		awaitProperty("Kept by", "Git");
		awaitProperty("So since commit", "Begin the data set");
		try (var files = Files.walk(project.resolve("data"))) {
			select(files.filter(file -> file.toString().endsWith(".wav") || file.toString().endsWith(".csv")).sorted().findFirst().orElseThrow());
		}
		awaitProperty("Kept by", "DVC, by data.dvc");
		bot.captureScreenshot(SCREENSHOTS.resolve("origin-properties.png"));
	}

	private static Tree explorer() {
		return (Tree) bot.viewById(EXPLORER).tree().widget();
	}

	private static Optional<TreeItem> row(Path file) {
		return Arrays.stream(explorer().getSelection()).filter(item -> item.getData() instanceof IResource resource && file.equals(resource.getLocation().toPath())).findFirst();
	}

	private static Path recording() throws IOException {
		return project.resolve(LabelFiles.recordingOf(project, labels));
	}

	@Test
	void theExplorerSaysWhichVersionARecordingIsAndWarnsOfLabelsOfAnotherOne() throws Exception {
		bot.page().setPerspective(PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(LabelPerspective.ID));
		Path recording = recording();
		select(recording);
		String first = GitRevisions.ancestors(project, "HEAD", 9).getLast().substring(0, 7);
		Waiting.until(bot.display(), "the version behind the name", () -> row(recording).filter(item -> item.getText().contains("@ " + first)).isPresent());
		byte[] before = Files.readAllBytes(recording);
		byte[] after = before.clone();
		after[after.length - 1] ^= 1;
		Files.delete(recording);
		Files.write(recording, after);
		select(recording);
		bot.command("org.edgeloop.versioning.ui.addData");
		Waiting.until(bot.display(), "the warning", () -> row(recording).filter(item -> item.getText().contains("@ uncommitted") && item.getText().contains("labels made on "))
				.isPresent());
		String hover = hover(recording, "other data than is checked out now");
		assertTrue(hover.contains("Kept by: DVC, by data.dvc"), hover);
		bot.captureScreenshot(SCREENSHOTS.resolve("origin-explorer.png"));
		Files.delete(recording);
		Files.write(recording, before);
		select(recording);
		bot.command("org.edgeloop.versioning.ui.addData");
		Waiting.until(bot.display(), "no warning", () -> row(recording).filter(item -> item.getText().contains("@ " + first)).isPresent());
		bot.page().setPerspective(PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(VersionPerspective.ID));
	}

	/** The mouse rests on a row until the hover says it. */
	private static String hover(Path file, String part) {
		Rectangle bounds = row(file).orElseThrow().getBounds();
		Event event = new Event();
		event.x = bounds.x + 2;
		event.y = bounds.y + bounds.height / 2;
		explorer().notifyListeners(SWT.MouseHover, event);
		Waiting.until(bot.display(), "a hover with " + part, () -> String.valueOf(explorer().getToolTipText()).contains(part)
				&& explorer().getToolTipText().contains("Kept by"));
		return explorer().getToolTipText();
	}

	@Test
	void theDialogLeadsToTheVersion() throws Exception {
		select(project.resolve("README.md"));
		bot.command("org.edgeloop.versioning.ui.showDataVersion");
		Waiting.until(bot.display(), "the dialog", () -> dialog().isPresent());
		bot.captureScreenshot(SCREENSHOTS.resolve("origin-dialog.png"));
		new WidgetBot(dialog().orElseThrow()).button("Show in History").click();
		HistoryPresenter history = ((HistoryView) bot.page().showView(HistoryView.ID)).presenter();
		Waiting.until(bot.display(), "the commit", () -> history.selected().size() == 1);
		assertEquals("Begin the data set", history.selected().getFirst().subject());
	}

	private static Optional<Shell> dialog() {
		return Arrays.stream(bot.display().getShells()).filter(shell -> shell.isVisible() && shell.getText().equals("Data Version")).findFirst();
	}

	@Test
	void theLabelsOfARecordingAreHeldAgainstTheVersionThatSomebodyChooses() throws Exception {
		select(recording());
		bot.dialogTitled("Compare with Version", () -> bot.command("org.edgeloop.versioning.ui.compareWithVersion"), versions -> {
			versions.table().waitForRows(2);
			bot.captureScreenshot(SCREENSHOTS.resolve("compare-with-version.png"));
			assertTrue(versions.table().cell(0, 0).contains("Call it normal"), () -> versions.table().cell(0, 0));
			assertTrue(versions.table().cell(1, 0).contains("Begin the data set"), () -> versions.table().cell(1, 0));
			versions.table().select(1);
			versions.button("OK").click();
		});
		Waiting.until(bot.display(), "the difference", () -> bot.page().getActiveEditor() instanceof DiffEditor);
		DiffInput shown = (DiffInput) bot.page().getActiveEditor().getEditorInput();
		String commit = GitRevisions.ancestors(project, "HEAD", 9).getLast();
		assertEquals(new DiffInput(shown.root(), DiffSide.commit(path(shown), commit), DiffSide.workTree(path(shown))), shown);
		assertTrue(path(shown).endsWith(labels.getFileName().toString()));
	}

	@Test
	void anOlderVersionIsChosenInTheExplorerToBeCheckedOutBeside() throws Exception {
		select(project.resolve("README.md"));
		bot.dialogTitled("Check Out Version Beside", () -> bot.command("org.edgeloop.versioning.ui.versionBeside"), versions -> {
			versions.table().waitForRows(2);
			versions.button("Cancel").click();
		});
	}

	private static String path(DiffInput input) {
		return input.newer().path();
	}

	@Test
	void twoVersionsDifferInTheirLabelsAndClasses() throws Exception {
		HistoryView view = (HistoryView) bot.page().showView(HistoryView.ID);
		HistoryPresenter history = view.presenter();
		history.show(project);
		history.refresh();
		Waiting.until(bot.display(), "both commits", () -> history.commits().size() == 2);
		List<HistoryCommit> both = history.commits();
		history.select(both);
		Waiting.until(bot.display(), "the difference", () -> history.difference().isPresent());
		var data = history.difference().get().data().orElseThrow();
		assertEquals(1, data.labels().size());
		assertTrue(data.classes().stream().anyMatch(balance -> balance.type().equals("normal") && balance.after() == balance.before() + 1), () -> data.classes().toString());
		view.showClasses();
		bot.captureScreenshot(SCREENSHOTS.resolve("origin-classes.png"));
	}
}
