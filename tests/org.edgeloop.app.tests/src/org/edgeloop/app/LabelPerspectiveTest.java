package org.edgeloop.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPageLayout;
import org.edgeloop.base.Progress;
import org.edgeloop.chart.ui.TimelineCanvas;
import org.edgeloop.dataset.LabelFiles;
import org.edgeloop.dataset.demo.WriteDemoOperation;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelKind;
import org.edgeloop.dataset.ui.labelling.LabellingEditor;
import org.edgeloop.dataset.ui.labelling.LabellingPresenter;
import org.edgeloop.dataset.ui.projects.ProjectJobs;
import org.edgeloop.testsupport.TreeItemBot;
import org.edgeloop.testsupport.Waiting;
import org.edgeloop.testsupport.WorkbenchBot;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user opens the demo, labels a recording, saves and undoes, in the real workbench. */
class LabelPerspectiveTest {

	private static final String LABELLING = "org.edgeloop.dataset.ui.labelling.";
	private static final Path SCREENSHOTS = Path.of(System.getProperty("user.dir"), "target", "screenshots");

	@TempDir
	static Path folder;
	private static Path demo;
	private static WorkbenchBot bot;

	@BeforeAll
	static void openDemo() throws Exception {
		bot = new WorkbenchBot();
		demo = folder.resolve("Demo Under Test");
		new WriteDemoOperation(demo).run(Progress.NONE);
		closeWelcome();
		ProjectJobs.open(demo);
		Waiting.join(bot.display(), ProjectJobs.FAMILY);
	}

	@AfterAll
	static void forgetDemo() throws Exception {
		bot.page().closeAllEditors(false);
		Waiting.settle(bot.display());
		for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
			project.delete(false, true, new NullProgressMonitor());
		}
	}

	private static void closeWelcome() {
		var intros = bot.page().getWorkbenchWindow().getWorkbench().getIntroManager();
		if (intros.getIntro() != null) {
			intros.closeIntro(intros.getIntro());
		}
	}

	@Test
	void startsInTheLabelPerspective() {
		assertEquals(LabelPerspective.ID, bot.activePerspective());
	}

	@Test
	void labelsARecordingSavesAndUndoes() throws Exception {
		TreeItemBot recording = firstRecording();
		recording.doubleClick();
		String name = recording.getText().split(" ")[0];
		IEditorPart part = bot.editorByTitle(name);
		LabellingEditor editor = assertInstanceOf(LabellingEditor.class, part);
		Waiting.until(bot.display(), "the recording's content", () -> editor.presenter().isPresent());
		LabellingPresenter presenter = editor.presenter().orElseThrow();
		int before = presenter.document().labels().getLabels().size();
		assertFalse(editor.isDirty());
		assertNotNull(bot.page().findView(IPageLayout.ID_OUTLINE), "the outline has no place in the perspective");
		bot.viewById(IPageLayout.ID_OUTLINE).tree().getTreeItem("Channels").getNode("DE");
		bot.page().activate(editor);

		bot.commandWithParameters(LABELLING + "chooseClass(" + LABELLING + "chooseClass.key=2)");
		String type = presenter.nextLabel().type();
		presenter.timeline().setCursor(OptionalLong.of(12_345));
		bot.command(LABELLING + "markIn");
		presenter.timeline().setCursor(OptionalLong.of(23_456));
		bot.command(LABELLING + "markOut");
		bot.command(LABELLING + "commitMark");
		bot.captureScreenshot(SCREENSHOTS.resolve("labelled.png"));
		assertTrue(editor.isDirty());
		bot.viewById("org.edgeloop.dataset.ui.labelsView").table().waitForRows(before + 1);

		bot.page().activate(editor);
		bot.command("org.eclipse.ui.file.save");
		Waiting.until(bot.display(), "the editor to be saved", () -> !editor.isDirty());
		Waiting.settle(bot.display());
		List<Label> saved = LabelFiles.read(labelFile(name)).getLabels();
		assertEquals(before + 1, saved.size());
		Label label = saved.stream().filter(one -> one.getFrom() == 12_345).findFirst().orElseThrow();
		assertEquals(LabelKind.REGION, label.getKind());
		assertEquals(23_456, label.getTo());
		assertEquals(type, label.getType());

		bot.command("org.eclipse.ui.edit.undo");
		assertEquals(before, presenter.document().labels().getLabels().size());
		assertTrue(editor.isDirty());
		bot.command("org.eclipse.ui.file.save");
		Waiting.until(bot.display(), "the editor to be saved again", () -> !editor.isDirty());
		Waiting.settle(bot.display());
		assertEquals(before, Files.exists(labelFile(name)) ? LabelFiles.read(labelFile(name)).getLabels().size() : 0);
	}

	@Test
	void classesAndToolsTakeTwoRowsAtMost() throws Exception {
		TreeItemBot recording = firstRecording();
		recording.doubleClick();
		LabellingEditor editor = assertInstanceOf(LabellingEditor.class, bot.editorByTitle(recording.getText().split(" ")[0]));
		Waiting.until(bot.display(), "the recording's content", () -> editor.presenter().isPresent());
		Waiting.settle(bot.display());
		TimelineCanvas canvas = find(bot.page().getWorkbenchWindow().getShell(), TimelineCanvas.class).getLast();
		Composite page = canvas.getParent();
		Composite strip = find(page, ToolBar.class).getFirst().getParent();
		for (int width : new int[] { page.getSize().x, page.getSize().x * 2 / 3, page.getSize().x / 2, 3 * page.getSize().x }) {
			strip.setSize(width, strip.computeSize(width, SWT.DEFAULT).y);
			strip.layout();
			List<ToolBar> shown = find(strip, ToolBar.class).stream().filter(Control::getVisible).toList();
			assertTrue(shown.stream().map(bar -> bar.getBounds().y + bar.getBounds().height / 2).distinct().count() <= 2, "at " + width);
			for (ToolBar bar : shown) {
				assertEquals(List.of(), shown.stream().filter(other -> other != bar && other.getBounds().intersects(bar.getBounds())).toList(), "at " + width);
				assertTrue(strip.getClientArea().contains(bar.getBounds().x + bar.getBounds().width - 1, bar.getBounds().y + bar.getBounds().height - 1));
			}
		}
		page.layout(true, true);
	}

	private static <T> List<T> find(Control from, Class<T> type) {
		Stream<T> self = type.isInstance(from) ? Stream.of(type.cast(from)) : Stream.of();
		Stream<T> below = from instanceof Composite parent ? Stream.of(parent.getChildren()).flatMap(child -> find(child, type).stream()) : Stream.of();
		return Stream.concat(self, below).toList();
	}

	private static TreeItemBot firstRecording() {
		TreeItemBot project = bot.viewById("org.edgeloop.dataset.ui.explorer").tree().getTreeItem("Demo Under Test").expand();
		TreeItemBot group = project.getNode("inner-race").expand();
		return group.getNode("inner-race-");
	}

	private static Path labelFile(String recording) throws Exception {
		return LabelFiles.fileFor(demo, "data/inner-race/" + recording);
	}
}
