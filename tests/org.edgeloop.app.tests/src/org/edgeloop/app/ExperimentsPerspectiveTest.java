package org.edgeloop.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.demo.WriteDemoOperation;
import org.edgeloop.dataset.ui.projects.ProjectJobs;
import org.edgeloop.experiment.Credentials;
import org.edgeloop.experiment.MetricPoint;
import org.edgeloop.experiment.RunBatch;
import org.edgeloop.experiment.RunStatus;
import org.edgeloop.experiment.RunTags;
import org.edgeloop.experiment.TrackingStore;
import org.edgeloop.experiment.TrackingStores;
import org.edgeloop.experiment.TrackingUri;
import org.edgeloop.experiment.TrackingWriter;
import org.edgeloop.experiment.table.TableRow;
import org.edgeloop.experiment.ui.run.RunView;
import org.edgeloop.experiment.ui.runs.RunsPresenter;
import org.edgeloop.experiment.ui.runs.RunsView;
import org.edgeloop.experiment.ui.stores.ExperimentChoice;
import org.edgeloop.experiment.ui.stores.ExperimentsView;
import org.edgeloop.experiment.ui.stores.TrackedStore;
import org.edgeloop.experiment.ui.stores.Tracking;
import org.edgeloop.onnx.ui.OnnxEditor;
import org.edgeloop.onnx.ui.graph.GraphPresenter;
import org.edgeloop.testsupport.Waiting;
import org.edgeloop.testsupport.WidgetBot;
import org.edgeloop.testsupport.WorkbenchBot;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user looks through the runs of a project, marks some, and opens what one of them left, in the real workbench. */
class ExperimentsPerspectiveTest {

	private static final Path SCREENSHOTS = Path.of(System.getProperty("user.dir"), "target", "screenshots");
	private static final long START = 1_700_000_000_000L;
	private static final int RUNS = 4;
	private static final Path MODEL = Path.of(System.getProperty("edgeloop.root"), "tests/org.edgeloop.onnx.tests/fixtures/linear_autoencoder.onnx");

	@TempDir
	static Path folder;
	private static Path mlruns;
	private static String experiment;
	private static final List<String> ids = new ArrayList<>();
	private static WorkbenchBot bot;

	@BeforeAll
	static void openProject() throws Exception {
		bot = new WorkbenchBot();
		Path project = folder.resolve("Experiments Under Test");
		new WriteDemoOperation(project).run(Progress.NONE);
		mlruns = project.resolve("mlruns");
		Files.createDirectories(mlruns);
		try (TrackingStore store = open()) {
			TrackingWriter writer = store.writer().orElseThrow();
			experiment = writer.createExperiment("sweep under test", Map.of());
			for (int i = 0; i < RUNS; i++) {
				ids.add(addRun(writer, i));
			}
		}
		var intros = bot.page().getWorkbenchWindow().getWorkbench().getIntroManager();
		if (intros.getIntro() != null) {
			intros.closeIntro(intros.getIntro());
		}
		ProjectJobs.open(project);
		Waiting.join(bot.display(), ProjectJobs.FAMILY);
		show(ExperimentsPerspective.ID);
	}

	private static TrackingStore open() throws IOException {
		return TrackingStores.open(new TrackingUri.Files(mlruns), new Credentials.Anonymous(), folder.resolve("cache"));
	}

	/** Run {@code i} has a loss that ends at i / 10. */
	private static String addRun(TrackingWriter writer, int i) throws IOException {
		String id = writer.createRun(experiment, "trial " + i, "anna", START + i * 1000, Map.of()).id();
		var values = new ArrayList<RunBatch.Metric>();
		for (int step = 0; step <= 10; step++) {
			values.add(new RunBatch.Metric("loss", new MetricPoint(START + step, i / 10.0 + 10 - step, step)));
		}
		writer.log(id, new RunBatch(values, Map.of("rate", i % 2 == 0 ? "0.1" : "0.01"), Map.of()));
		Path note = Files.writeString(folder.resolve("note.txt"), "left by trial " + i);
		writer.putArtifact(id, note, "note.txt", Progress.NONE);
		writer.putArtifact(id, MODEL, "model.onnx", Progress.NONE);
		writer.update(id, RunStatus.FINISHED, START + i * 1000 + 500);
		return id;
	}

	@AfterAll
	static void forgetProject() throws Exception {
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
	void looksThroughRunsMarksThemAndOpensWhatOneLeft() throws Exception {
		RunsView view = openRuns();
		RunsPresenter presenter = view.presenter();
		filter(presenter);
		star(view);
		pin(view);
		bot.captureScreenshot(SCREENSHOTS.resolve("experiments.png"));
		openArtifact();
		newRunAppears(presenter);
	}

	private static RunsView openRuns() throws Exception {
		TrackedStore store = Tracking.session().store(new TrackingUri.Files(mlruns));
		assertFalse(store.isAdded(), "the project's store was found by itself");
		bot.viewById(ExperimentsView.ID);
		RunsView view = (RunsView) bot.page().showView(RunsView.ID);
		Tracking.session().choose(new ExperimentChoice(store, Set.of(experiment), "sweep under test"));
		Waiting.until(bot.display(), "the runs", () -> view.presenter().table().runs() == RUNS);
		return view;
	}

	private static void filter(RunsPresenter presenter) {
		WidgetBot view = bot.viewById(RunsView.ID);
		Text field = view.textWith("");
		field.setText("params.rate = '0.1' AND metrics.loss > 0.1");
		Waiting.until(bot.display(), "the run that fulfils the filter", () -> presenter.table().runs() == 1);
		assertEquals(List.of(ids.get(2)), presenter.table().runIds());
		field.setText("params.rate >< 1");
		Waiting.until(bot.display(), "why this is no filter", () -> presenter.filterProblem().isPresent());
		field.setText("");
		Waiting.until(bot.display(), "all runs", () -> presenter.table().runs() == RUNS);
	}

	private static void star(RunsView view) throws Exception {
		bot.page().activate(view);
		view.select(List.of(ids.get(1)));
		bot.command("org.edgeloop.experiment.ui.starRun");
		Path tag = mlruns.resolve(experiment).resolve(ids.get(1)).resolve("tags").resolve(RunTags.STAR);
		Waiting.until(bot.display(), "the star in the store", () -> Files.exists(tag));
		assertEquals("true", Files.readString(tag));
	}

	private static void pin(RunsView view) {
		view.select(List.of(ids.getFirst()));
		bot.command("org.edgeloop.experiment.ui.pinRun");
		Waiting.until(bot.display(), "the pinned run at the top",
				() -> view.presenter().table().row(0) instanceof TableRow.OfRun run && run.pinned() && run.runId().equals(ids.getFirst()));
	}

	private static void openArtifact() {
		WidgetBot view = bot.viewById(RunView.ID);
		RunView run = (RunView) bot.page().findView(RunView.ID);
		Waiting.until(bot.display(), "the selected run", () -> run.presenter().run().filter(shown -> shown.id().equals(ids.getFirst())).isPresent());
		Waiting.until(bot.display(), "its history", () -> run.presenter().metrics().getFirst().summary().isPresent());
		assertEquals(10, run.presenter().metrics().getFirst().summary().orElseThrow().max().value());
		run.showArtifacts();
		view.tree().getTreeItem("note.txt").doubleClick();
		assertEquals("org.eclipse.ui.DefaultTextEditor", bot.editorByTitle("note.txt").getSite().getId());
		bot.captureScreenshot(SCREENSHOTS.resolve("experiments-artifact.png"));
		bot.viewById(RunView.ID).tree().getTreeItem("model.onnx").doubleClick();
		OnnxEditor graph = assertInstanceOf(OnnxEditor.class, bot.editorByTitle("model.onnx"));
		Waiting.until(bot.display(), "the model's graph", () -> graph.presenter().flatMap(GraphPresenter::layout).isPresent());
	}

	private static void newRunAppears(RunsPresenter presenter) throws Exception {
		bot.viewById(RunsView.ID);
		try (TrackingStore store = open()) {
			addRun(store.writer().orElseThrow(), RUNS);
		}
		bot.command("org.edgeloop.experiment.ui.refreshRuns");
		Waiting.until(bot.display(), "the new run", () -> presenter.table().runs() == RUNS + 1);
		assertTrue(presenter.table().indexOf(ids.getFirst()).isPresent());
	}
}
