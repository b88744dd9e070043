package org.edgeloop.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ui.ide.IDE;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.LabelFiles;
import org.edgeloop.dataset.demo.WriteDemoOperation;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.suggestion.SuggestionDecision;
import org.edgeloop.dataset.ui.labelling.LabellingEditor;
import org.edgeloop.dataset.ui.labelling.LabellingPresenter;
import org.edgeloop.dataset.ui.projects.ProjectJobs;
import org.edgeloop.dataset.ui.suggestion.SuggestionDecider;
import org.edgeloop.suggestion.DetectorSettings;
import org.edgeloop.suggestion.Detectors;
import org.edgeloop.suggestion.SuggestOperation;
import org.edgeloop.suggestion.ui.SuggestionsView;
import org.edgeloop.testsupport.TableBot;
import org.edgeloop.testsupport.Waiting;
import org.edgeloop.testsupport.WorkbenchBot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Suggestions of a detector are decided about by keys in the editor, and in the queue, in the real workbench. */
class SuggestionsTest {

	private static final String PROJECT = "Demo With Suggestions";
	private static final String RECORDING = "data/inner-race/inner-race-developing.wav";
	private static final String COMMANDS = "org.edgeloop.dataset.ui.labelling.";

	@TempDir
	Path folder;

	private final WorkbenchBot bot = new WorkbenchBot();
	private IProject project;
	private Path demo;

	@BeforeEach
	void openDemo() throws Exception {
		demo = folder.resolve(PROJECT);
		new WriteDemoOperation(demo).run(Progress.NONE);
		new SuggestOperation(demo, List.of(RECORDING), List.of("DE"), DetectorSettings.of(Detectors.find("kurtosis"), Map.of()), "other/transient")
				.run(Progress.NONE);
		ProjectJobs.open(demo);
		Waiting.join(bot.display(), ProjectJobs.FAMILY);
		project = ResourcesPlugin.getWorkspace().getRoot().getProject(PROJECT);
	}

	@AfterEach
	void forgetDemo() throws Exception {
		bot.page().hideView(bot.page().findView(SuggestionsView.ID));
		bot.page().closeAllEditors(false);
		Waiting.settle(bot.display());
		project.delete(false, true, new NullProgressMonitor());
	}

	private LabellingPresenter open() throws Exception {
		LabellingEditor editor = assertInstanceOf(LabellingEditor.class, IDE.openEditor(bot.page(), project.getFile(IPath.fromOSString(RECORDING))));
		Waiting.until(bot.display(), "the suggestions",
				() -> editor.presenter().filter(presenter -> presenter.suggestions().open().size() > 1).isPresent());
		Waiting.settle(bot.display());
		return editor.presenter().orElseThrow();
	}

	private void queue(int rows) {
		bot.viewById(SuggestionsView.ID).table().waitForRows(rows);
	}

	@Test
	void keysDecideInTheEditorAndTheQueueFollows() throws Exception {
		LabellingPresenter presenter = open();
		int suggested = presenter.suggestions().open().size();
		int labels = presenter.document().labels().getLabels().size();
		queue(suggested);
		bot.page().activate(bot.page().getActiveEditor());

		bot.command(COMMANDS + "nextSuggestion");
		Label first = presenter.suggestions().current().orElseThrow();
		bot.command(COMMANDS + "acceptSuggestion");
		assertEquals(labels + 1, presenter.document().labels().getLabels().size());
		assertTrue(presenter.document().labels().getLabels().stream().anyMatch(label -> label.getId().equals(first.getId()) && !label.getOrigin().isPerson()));
		bot.command(COMMANDS + "rejectSuggestion");
		queue(presenter.suggestions().open().size());
		assertTrue(presenter.suggestions().open().size() <= suggested - 2);

		bot.page().activate(bot.page().getActiveEditor());
		bot.command("org.eclipse.ui.edit.undo");
		bot.command("org.eclipse.ui.edit.undo");
		assertEquals(labels, presenter.document().labels().getLabels().size());
		queue(suggested);
	}

	@Test
	void aClosedRecordingIsDecidedAboutInTheQueue() throws Exception {
		SuggestionsView view = assertInstanceOf(SuggestionsView.class, bot.page().showView(SuggestionsView.ID));
		TableBot table = bot.viewById(SuggestionsView.ID).table();
		Waiting.until(bot.display(), "rows", () -> table.rowCount() > 1);
		int before = table.rowCount();
		table.select(0);
		view.decide(SuggestionDecision.REJECT);
		Waiting.join(bot.display(), SuggestionDecider.DECIDING);
		Waiting.until(bot.display(), "one row less", () -> table.rowCount() < before);
		assertFalse(LabelFiles.read(LabelFiles.fileFor(demo, RECORDING)).getRejected().isEmpty());
	}
}
