package org.edgeloop.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.edgeloop.base.Progress;
import org.edgeloop.base.SampleRange;
import org.edgeloop.dataset.demo.WriteDemoOperation;
import org.edgeloop.dataset.features.FeatureWindow;
import org.edgeloop.dataset.ui.labelling.LabellingEditor;
import org.edgeloop.dataset.ui.labelling.LabellingPresenter;
import org.edgeloop.dataset.ui.projects.ProjectJobs;
import org.edgeloop.dataset.ui.queue.QueuedWindow;
import org.edgeloop.dataset.ui.queue.WindowQueue;
import org.edgeloop.testsupport.Waiting;
import org.edgeloop.testsupport.WorkbenchBot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Windows that a report found are shown, passed over and labelled in the real workbench. */
class WindowQueueTest {

	private static final String COMMANDS = "org.edgeloop.dataset.ui.";
	private static final String NORMAL = "data/normal/normal-1200rpm-load0.wav";
	private static final String BALL = "data/ball/ball-2400rpm-load50.wav";

	@TempDir
	Path folder;

	private final WorkbenchBot bot = new WorkbenchBot();
	private final WindowQueue queue = WindowQueue.shared();
	private IProject project;

	@BeforeEach
	void openDemo() throws Exception {
		Path demo = folder.resolve("Demo With Windows");
		new WriteDemoOperation(demo).run(Progress.NONE);
		ProjectJobs.open(demo);
		Waiting.join(bot.display(), ProjectJobs.FAMILY);
		project = ResourcesPlugin.getWorkspace().getRoot().getProject("Demo With Windows");
	}

	@AfterEach
	void forgetDemo() throws Exception {
		queue.clear();
		bot.page().closeAllEditors(false);
		Waiting.settle(bot.display());
		project.delete(false, true, new NullProgressMonitor());
	}

	@Test
	void windowsAreShownOneAfterTheOtherAndWhatIsGoneIsPassedOver() throws Exception {
		open(new FeatureWindow(NORMAL, "DE", new SampleRange(1000, 3000)), new FeatureWindow("data/gone.wav", "DE", new SampleRange(0, 10)),
				new FeatureWindow("../outside.wav", "DE", new SampleRange(0, 10)), new FeatureWindow(BALL, "FE", new SampleRange(5000, 7000)),
				new FeatureWindow(BALL, "FE", new SampleRange(0, 1L << 40)));
		LabellingPresenter normal = shown(NORMAL);
		assertEquals(Optional.of(new SampleRange(1000, 3000)), normal.timeline().selection());
		assertTrue(normal.timeline().range().from() <= 1000 && normal.timeline().range().to() >= 3000);

		bot.command(COMMANDS + "labelling.nextWindow");
		assertEquals(Optional.of(new SampleRange(5000, 7000)), shown(BALL).timeline().selection());
		assertEquals("Window 4 of 5", queue.position());
		assertEquals(List.of(2, 3, 5), queue.windows().stream().filter(each -> !each.isUsable()).map(QueuedWindow::number).toList());
		assertTrue(queue.windows().getLast().fault().contains("cut or replaced"), queue.windows().getLast()::fault);
		bot.command(COMMANDS + "labelling.previousWindow");
		shown(NORMAL);
		assertEquals("Window 1 of 5", queue.position());
	}

	@Test
	void theCommitKeyLabelsTheWindowThatIsShown() throws Exception {
		open(new FeatureWindow(BALL, "DE", new SampleRange(1000, 3000)));
		LabellingPresenter presenter = shown(BALL);
		int before = presenter.document().labels().getLabels().size();
		presenter.nextLabel().chooseType("fault/ball");
		bot.command(COMMANDS + "labelling.commitMark");
		Waiting.until(bot.display(), "the label", () -> presenter.document().labels().getLabels().size() == before + 1);
		assertEquals("1000-3000", presenter.document().labels().getLabels().getLast().getFrom() + "-"
				+ presenter.document().labels().getLabels().getLast().getTo());
	}

	private void open(FeatureWindow... windows) throws Exception {
		Command command = bot.page().getWorkbenchWindow().getService(ICommandService.class).getCommand(COMMANDS + "openWindows");
		// Any path in the project will do.
		Map<String, String> parameters = Map.of("windows", FeatureWindow.write(List.of(windows)), "project",
				folder.resolve("Demo With Windows/reports/inner-race.drift").toString());
		bot.page().getWorkbenchWindow().getService(IHandlerService.class)
				.executeCommand(ParameterizedCommand.generateCommand(command, parameters), null);
		Waiting.until(bot.display(), "the queue", () -> !queue.windows().isEmpty());
	}

	/** @return what labels the recording, as soon as it is in front and shows the queue's window */
	private LabellingPresenter shown(String recording) throws Exception {
		Waiting.until(bot.display(), recording, () -> bot.page().getActiveEditor() instanceof LabellingEditor editor
				&& editor.presenter().filter(ready -> ready.document().recording().equals(recording)).isPresent()
				&& editor.presenter().get().timeline().selection().isPresent());
		Waiting.settle(bot.display());
		assertFalse(queue.current().isEmpty());
		return ((LabellingEditor) bot.page().getActiveEditor()).presenter().orElseThrow();
	}
}
