package org.edgeloop.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.edgeloop.analysis.ui.features.FeaturesChoice.Picture;
import org.edgeloop.analysis.ui.features.FeaturesPresenter;
import org.edgeloop.analysis.ui.features.FeaturesView;
import org.edgeloop.base.Progress;
import org.edgeloop.chart.Brushing;
import org.edgeloop.dataset.demo.WriteDemoOperation;
import org.edgeloop.dataset.features.FeatureTableOperation;
import org.edgeloop.dataset.features.FeatureTableSettings;
import org.edgeloop.dataset.ui.labelling.LabellingEditor;
import org.edgeloop.dataset.ui.projects.ProjectJobs;
import org.edgeloop.dataset.ui.queue.WindowQueue;
import org.edgeloop.signal.features.FeatureSettings;
import org.edgeloop.testsupport.Waiting;
import org.edgeloop.testsupport.WorkbenchBot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Points of a feature table lead to their windows in the recordings, in the real workbench. */
class FeatureExplorationTest {

	private static final String PROJECT = "Demo To Explore";
	private static final String RECORDINGS = "data/ball/";
	private static final int WINDOW = 16_384;
	private static final double IMPULSIVE = 4;
	private static final Path SCREENSHOTS = Path.of(System.getProperty("user.dir"), "target", "screenshots");

	@TempDir
	Path folder;

	private final WorkbenchBot bot = new WorkbenchBot();
	private Path demo;
	private IProject project;

	@BeforeEach
	void openDemo() throws Exception {
		demo = folder.resolve(PROJECT);
		new WriteDemoOperation(demo).run(Progress.NONE);
		ProjectJobs.open(demo);
		Waiting.join(bot.display(), ProjectJobs.FAMILY);
		project = ResourcesPlugin.getWorkspace().getRoot().getProject(PROJECT);
	}

	@AfterEach
	void forgetDemo() throws Exception {
		WindowQueue.shared().clear();
		bot.page().hideView(bot.page().findView(FeaturesView.ID));
		bot.page().closeAllEditors(false);
		Waiting.settle(bot.display());
		project.delete(false, true, new NullProgressMonitor());
	}

	@Test
	void brushedPointsAreQueuedAndOpened() throws Exception {
		var settings = new FeatureTableSettings(new FeatureSettings(WINDOW, WINDOW)).withChannels(List.of("DE")).withRecordings(List.of(RECORDINGS, "data/normal/"));
		Path table = new FeatureTableOperation(demo, settings, demo.resolve("features/windows.parquet")).run(Progress.NONE).file();
		FeaturesView view = assertInstanceOf(FeaturesView.class, bot.page().showView(FeaturesView.ID));
		FeaturesPresenter presenter = view.presenter();
		presenter.open(table);
		Waiting.join(bot.display(), FeaturesView.FAMILY);
		Waiting.until(bot.display(), "the table", () -> presenter.frame().isPresent());
		presenter.choose(presenter.choice().with(Picture.HISTOGRAM).withFeatures("kurtosis", "rms"));
		Waiting.settle(bot.display());

		presenter.brush(IMPULSIVE, Double.MAX_VALUE, Brushing.REPLACE);
		Waiting.settle(bot.display());
		int chosen = presenter.chosenRows().length;
		assertTrue(chosen > 0 && chosen < presenter.frame().orElseThrow().rows(), chosen + " points are impulsive");
		bot.captureScreenshot(SCREENSHOTS.resolve("features.png"));
		view.lookAtChosen();
		Waiting.settle(bot.display());
		assertEquals(chosen, WindowQueue.shared().windows().size());
		LabellingEditor editor = assertInstanceOf(LabellingEditor.class, bot.page().getActiveEditor());
		Waiting.until(bot.display(), "the recording's content", () -> editor.presenter().isPresent());
		assertTrue(presenter.chosenWindows().contains(WindowQueue.shared().current().orElseThrow().window()), "the window in front is one of those chosen");
		presenter.clear();
		assertTrue(presenter.frame().isEmpty());
	}
}
