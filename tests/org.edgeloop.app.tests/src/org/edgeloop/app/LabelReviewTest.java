package org.edgeloop.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ui.ide.IDE;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.LabelFiles;
import org.edgeloop.dataset.demo.WriteDemoOperation;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.review.ReviewState;
import org.edgeloop.dataset.review.ReviewStep;
import org.edgeloop.dataset.ui.labelling.LabellingEditor;
import org.edgeloop.dataset.ui.labelling.LabellingPresenter;
import org.edgeloop.dataset.ui.projects.ProjectJobs;
import org.edgeloop.dataset.ui.review.AgreementView;
import org.edgeloop.dataset.ui.review.OtherLabels;
import org.edgeloop.dataset.ui.review.ReviewView;
import org.edgeloop.testsupport.TableBot;
import org.edgeloop.testsupport.Waiting;
import org.edgeloop.testsupport.WorkbenchBot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Labels are submitted, approved, and held against somebody else's, in the real workbench. */
class LabelReviewTest {

	private static final String PROJECT = "Demo To Review";
	private static final String RECORDING = "data/inner-race/inner-race-developing.wav";
	private static final Path SCREENSHOTS = Path.of(System.getProperty("user.dir"), "target", "screenshots");

	@TempDir
	Path folder;

	private final WorkbenchBot bot = new WorkbenchBot();
	private Path demo;
	private IProject project;
	private LabellingEditor editor;
	private LabellingPresenter presenter;

	@BeforeEach
	void openRecording() throws Exception {
		demo = folder.resolve(PROJECT);
		new WriteDemoOperation(demo).run(Progress.NONE);
		ProjectJobs.open(demo);
		Waiting.join(bot.display(), ProjectJobs.FAMILY);
		project = ResourcesPlugin.getWorkspace().getRoot().getProject(PROJECT);
		editor = assertInstanceOf(LabellingEditor.class, IDE.openEditor(bot.page(), project.getFile(IPath.fromOSString(RECORDING))));
		Waiting.until(bot.display(), "the labels", () -> editor.presenter().isPresent());
		presenter = editor.presenter().orElseThrow();
		Waiting.settle(bot.display());
	}

	@AfterEach
	void forgetDemo() throws Exception {
		Stream.of(ReviewView.ID, AgreementView.ID).map(bot.page()::findView).forEach(bot.page()::hideView);
		bot.page().closeAllEditors(false);
		Waiting.settle(bot.display());
		project.delete(false, true, new NullProgressMonitor());
	}

	private List<Label> labels() {
		return presenter.document().labels().getLabels();
	}

	private long saved(ReviewState state) throws Exception {
		return LabelFiles.read(LabelFiles.fileFor(demo, RECORDING)).getLabels().stream().filter(label -> label.getReview().state() == state).count();
	}

	@Test
	void whatWasSubmittedIsApprovedInTheQueue() throws Exception {
		presenter.selectAll();
		bot.command("org.edgeloop.dataset.ui.labelling.submitLabels");
		editor.doSave(new NullProgressMonitor());
		int submitted = labels().size();
		assertEquals(submitted, saved(ReviewState.SUBMITTED));

		ReviewView view = assertInstanceOf(ReviewView.class, bot.page().showView(ReviewView.ID));
		TableBot table = bot.viewById(ReviewView.ID).table();
		table.waitForRows(submitted);
		table.select(0);
		view.decide(ReviewStep.APPROVE);
		Waiting.settle(bot.display());
		assertEquals(1, labels().stream().filter(label -> label.getReview().state() == ReviewState.APPROVED).count(), "in the editor, since it is open");
		editor.doSave(new NullProgressMonitor());
		assertEquals(1, saved(ReviewState.APPROVED));
		table.waitForRows(submitted - 1);
		bot.captureScreenshot(SCREENSHOTS.resolve("review.png"));

		bot.page().activate(editor);
		bot.command("org.eclipse.ui.edit.undo");
		assertTrue(labels().stream().allMatch(label -> label.getReview().state() == ReviewState.SUBMITTED));
	}

	@Test
	void somebodyElsesLabelIsTakenOver() throws Exception {
		Path others = folder.resolve("theirs.labels.json");
		Files.copy(LabelFiles.fileFor(demo, RECORDING), others);
		Label moved = labels().getFirst();
		long before = moved.getFrom();
		long shift = (moved.getTo() - before) / 10;
		presenter.document().nudge(moved, before + shift, moved.getTo());

		AgreementView view = assertInstanceOf(AgreementView.class, bot.page().showView(AgreementView.ID));
		view.compare(editor, OtherLabels.ofFile(others));
		Waiting.settle(bot.display());
		TableBot differences = bot.viewById(AgreementView.ID).table();
		assertEquals(1, differences.rowCount());
		bot.captureScreenshot(SCREENSHOTS.resolve("agreement.png"));
		differences.select(0);
		differences.press('t');
		Waiting.settle(bot.display());
		assertEquals(before, labels().getFirst().getFrom());
		assertEquals(0, differences.rowCount(), "both agree now");
		bot.command("org.edgeloop.dataset.ui.compareLabelsStop");
		assertTrue(view.comparison().isEmpty());
	}
}
