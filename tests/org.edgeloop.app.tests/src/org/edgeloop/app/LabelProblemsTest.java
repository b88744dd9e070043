package org.edgeloop.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.demo.WriteDemoOperation;
import org.edgeloop.dataset.labels.LabelKind;
import org.edgeloop.dataset.ui.labelling.LabelOpener;
import org.edgeloop.dataset.ui.labelling.LabellingEditor;
import org.edgeloop.dataset.ui.labelling.LabellingPresenter;
import org.edgeloop.dataset.ui.problems.LabelMarkers;
import org.edgeloop.dataset.ui.projects.ProjectJobs;
import org.edgeloop.testsupport.Waiting;
import org.edgeloop.testsupport.WorkbenchBot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with labels shows as markers in the real workbench, and a quick fix puts it right. */
class LabelProblemsTest {

	private static final String RECORDING = "data/ball/ball-1200rpm-load50.wav";

	@TempDir
	Path folder;

	private final WorkbenchBot bot = new WorkbenchBot();
	private IProject project;

	@BeforeEach
	void openDemo() throws Exception {
		Path demo = folder.resolve("Demo With Problems");
		new WriteDemoOperation(demo).run(Progress.NONE);
		ProjectJobs.open(demo);
		Waiting.join(bot.display(), ProjectJobs.FAMILY);
		project = ResourcesPlugin.getWorkspace().getRoot().getProject("Demo With Problems");
	}

	@AfterEach
	void forgetDemo() throws Exception {
		bot.page().closeAllEditors(false);
		Waiting.settle(bot.display());
		project.delete(false, true, new NullProgressMonitor());
	}

	@Test
	void markersFollowCommandsAndFixesAreCommands() throws Exception {
		LabellingEditor editor = LabelOpener.open(bot.page(), project, RECORDING).orElseThrow();
		Waiting.until(bot.display(), "the recording's content", () -> editor.presenter().isPresent());
		LabellingPresenter presenter = editor.presenter().orElseThrow();
		int before = presenter.document().labels().getLabels().size();
		assertEquals(0, markers().length);

		presenter.document().add(LabelKind.POINT, "fault/gear", 100, 100, List.of());
		IMarker[] found = markers();
		assertEquals(1, found.length, "the taxonomy has no such type");
		IMarkerResolution[] fixes = IDE.getMarkerHelpRegistry().getResolutions(found[0]);
		IMarkerResolution delete = Arrays.stream(fixes).filter(fix -> fix.getLabel().startsWith("Delete")).findFirst().orElseThrow();
		delete.run(found[0]);
		Waiting.until(bot.display(), "the label to go", () -> presenter.document().labels().getLabels().size() == before);
		assertEquals(0, markers().length);

		bot.page().activate(editor);
		bot.command("org.eclipse.ui.edit.undo");
		assertEquals(1, markers().length, "undoing the fix brings the problem back");
		assertTrue(editor.isDirty());
		bot.page().closeEditor(editor, false);
		assertEquals(0, markers().length, "what was not saved is no problem");
	}

	private IMarker[] markers() throws CoreException {
		Waiting.join(bot.display(), LabelMarkers.WRITING);
		IFile recording = project.getFile(RECORDING);
		return recording.findMarkers(LabelMarkers.LABEL_PROBLEM, true, IResource.DEPTH_ZERO);
	}
}
