package org.edgeloop.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.demo.WriteDemoOperation;
import org.edgeloop.dataset.ui.labelling.LabellingEditor;
import org.edgeloop.dataset.ui.projects.ProjectJobs;
import org.edgeloop.drift.document.DriftSpecFile;
import org.edgeloop.drift.report.DriftResults;
import org.edgeloop.drift.report.ReportState;
import org.edgeloop.drift.spec.SpecPackage;
import org.edgeloop.drift.ui.DriftEditor;
import org.edgeloop.drift.ui.DriftSession;
import org.edgeloop.drift.ui.report.ColumnPresenter;
import org.edgeloop.testsupport.Waiting;
import org.edgeloop.testsupport.WorkbenchBot;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user runs the demo's drift report and goes from the most drifted column to its recordings, in the real workbench. */
class DriftPerspectiveTest {

	private static final Path SCREENSHOTS = Path.of(System.getProperty("user.dir"), "target", "screenshots");
	private static final String REPORT = "reports/inner-race.drift";

	@TempDir
	static Path folder;
	private static Path demo;
	private static WorkbenchBot bot;

	@BeforeAll
	static void openDemo() throws Exception {
		bot = new WorkbenchBot();
		demo = folder.resolve("Drift Under Test");
		new WriteDemoOperation(demo).run(Progress.NONE);
		var intros = bot.page().getWorkbenchWindow().getWorkbench().getIntroManager();
		if (intros.getIntro() != null) {
			intros.closeIntro(intros.getIntro());
		}
		ProjectJobs.open(demo);
		Waiting.join(bot.display(), ProjectJobs.FAMILY);
		show(DriftPerspective.ID);
	}

	@AfterAll
	static void forgetDemo() throws Exception {
		bot.page().closeAllEditors(false);
		show(LabelPerspective.ID);
		for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
			project.delete(false, true, new NullProgressMonitor());
		}
	}

	private static void show(String perspective) {
		bot.page().setPerspective(PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(perspective));
		Waiting.settle(bot.display());
	}

	@Test
	void runsAReportChangesUndoesAndGoesToTheSamples() throws Exception {
		DriftEditor editor = openReport();
		DriftSession session = editor.session().orElseThrow();
		bot.command("org.edgeloop.drift.ui.run");
		Waiting.join(bot.display(), DriftEditor.RUNS);
		Waiting.until(bot.display(), "the report", () -> session.report().filter(report -> report.state() == ReportState.COMPLETED).isPresent());
		assertTrue(session.report().orElseThrow().drift().detected(), "a bearing with a fault differs from a healthy one");
		assertTrue(new DriftResults(demo.resolve(REPORT)).latest().isPresent(), "the report is kept beside its spec");
		assertEquals("overview", editor.getActivePageInstance().getId());
		bot.captureScreenshot(SCREENSHOTS.resolve("drift-overview.png"));

		changeSaveAndUndo(editor, session);

		editor.showPage("column");
		ColumnPresenter column = editor.column().orElseThrow();
		column.chooseFarthest();
		Waiting.until(bot.display(), "the rows", () -> column.rows().canOpenWindows());
		bot.captureScreenshot(SCREENSHOTS.resolve("drift-column.png"));
		String recording = column.rows().list().getFirst().window().orElseThrow().recording();
		bot.command("org.edgeloop.drift.ui.openWindows");
		Waiting.until(bot.display(), "the recording of the first window", () -> bot.page().getActiveEditor() instanceof LabellingEditor);
		assertInstanceOf(LabellingEditor.class, bot.editorByTitle(recording.substring(recording.lastIndexOf('/') + 1)));
		bot.captureScreenshot(SCREENSHOTS.resolve("drift-windows.png"));
	}

	private static DriftEditor openReport() throws Exception {
		IFile file = ResourcesPlugin.getWorkspace().getRoot().getFileForLocation(IPath.fromPath(demo.resolve(REPORT)));
		file.refreshLocal(IResource.DEPTH_ZERO, new NullProgressMonitor());
		DriftEditor editor = assertInstanceOf(DriftEditor.class, IDE.openEditor(bot.page(), file));
		Waiting.until(bot.display(), "the report's setup", () -> editor.session().isPresent());
		return editor;
	}

	private static void changeSaveAndUndo(DriftEditor editor, DriftSession session) throws Exception {
		double before = DriftSpecFile.FORM.read(demo.resolve(REPORT)).getDriftShare();
		session.document().execute(
				session.document().commands().set("Change drift share", session.document().model(), SpecPackage.eINSTANCE.getDriftSpec_DriftShare(), 0.9));
		assertTrue(editor.isDirty());
		assertTrue(session.isOutdated());
		bot.page().activate(editor);
		bot.command("org.eclipse.ui.file.save");
		Waiting.until(bot.display(), "the report to be saved", () -> !editor.isDirty());
		assertEquals(0.9, DriftSpecFile.FORM.read(demo.resolve(REPORT)).getDriftShare());
		bot.command("org.eclipse.ui.edit.undo");
		assertFalse(session.isOutdated());
		bot.command("org.eclipse.ui.file.save");
		Waiting.until(bot.display(), "the report to be saved again", () -> !editor.isDirty());
		assertEquals(before, DriftSpecFile.FORM.read(demo.resolve(REPORT)).getDriftShare());
	}
}
