package org.edgeloop.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.demo.WriteDemoOperation;
import org.edgeloop.dataset.ui.projects.ProjectJobs;
import org.edgeloop.experiment.Credentials;
import org.edgeloop.experiment.MetricPoint;
import org.edgeloop.experiment.RunBatch;
import org.edgeloop.experiment.RunBatch.Metric;
import org.edgeloop.experiment.RunStatus;
import org.edgeloop.experiment.TrackingStores;
import org.edgeloop.experiment.TrackingUri;
import org.edgeloop.experiment.comparison.ComparisonFile;
import org.edgeloop.experiment.comparison.RunIds;
import org.edgeloop.experiment.ui.comparison.ComparisonEditor;
import org.edgeloop.experiment.ui.comparison.ComparisonSession;
import org.edgeloop.experiment.ui.runs.RunReference;
import org.edgeloop.testsupport.Waiting;
import org.edgeloop.testsupport.WorkbenchBot;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user compares runs, arranges the charts, takes that back, saves, and looks at every page, in the real workbench. */
class ComparisonEditorTest {

	private static final Path SCREENSHOTS = Path.of(System.getProperty("user.dir"), "target", "screenshots");
	private static final long START = 1_700_000_000_000L;
	private static final int RUNS = 3;

	@TempDir
	static Path folder;
	private static Path project;
	private static TrackingUri store;
	private static final List<String> ids = new ArrayList<>();
	private static WorkbenchBot bot;

	@BeforeAll
	static void openProject() throws Exception {
		bot = new WorkbenchBot();
		project = folder.resolve("Comparison Under Test");
		new WriteDemoOperation(project).run(Progress.NONE);
		store = new TrackingUri.Files(Files.createDirectories(project.resolve("runs under test")));
		try (var opened = TrackingStores.openOrCreate(store, new Credentials.Anonymous(), folder.resolve("cache"))) {
			var writer = opened.writer().orElseThrow();
			String experiment = writer.createExperiment("sweep", Map.of());
			for (int i = 0; i < RUNS; i++) {
				String id = writer.createRun(experiment, "trial " + i, "anna", START, Map.of()).id();
				for (int step = 0; step < 10; step++) {
					writer.log(id, RunBatch.metrics(List.of(new Metric("loss", new MetricPoint(START + step, 10.0 - step + i, step)))));
				}
				writer.log(id, RunBatch.params(Map.of("rate", "0." + (i + 1), "seed", "7")));
				writer.putArtifact(id, Files.writeString(folder.resolve("matrix"), "[[5,1],[" + i + ",4]]"), "confusion_matrix.json", Progress.NONE);
				writer.update(id, RunStatus.FINISHED, START + 500);
				ids.add(id);
			}
		}
		var intros = bot.page().getWorkbenchWindow().getWorkbench().getIntroManager();
		if (intros.getIntro() != null) {
			intros.closeIntro(intros.getIntro());
		}
		ProjectJobs.open(project);
		Waiting.join(bot.display(), ProjectJobs.FAMILY);
	}

	@AfterAll
	static void forgetProject() throws Exception {
		bot.page().closeAllEditors(false);
		for (IProject opened : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
			opened.delete(false, true, new NullProgressMonitor());
		}
	}

	@Test
	void comparesArrangesUndoesSavesAndLooksAtEveryPage() throws Exception {
		ComparisonEditor editor = compare();
		ComparisonSession session = editor.session().orElseThrow();
		assertEquals(ids, session.runs().runs().stream().map(run -> run.id()).toList());
		assertEquals(3, session.document().model().getCharts().size(), "lines of the loss, parallel coordinates of the rate, confusion matrices");
		bot.captureScreenshot(SCREENSHOTS.resolve("comparison-charts.png"));

		arrangeAndSave(editor, session);
		session = revert(editor, session);
		select(editor, session);
		for (String page : List.of("runs", "artifacts", "code", "source")) {
			assertTrue(editor.showPage(page).isPresent(), page);
			Waiting.join(bot.display(), ComparisonEditor.READING);
			Waiting.settle(bot.display());
			bot.captureScreenshot(SCREENSHOTS.resolve("comparison-" + page + ".png"));
		}
	}

	private static ComparisonEditor compare() throws Exception {
		var workbench = bot.page().getWorkbenchWindow().getWorkbench();
		var command = workbench.getService(ICommandService.class).getCommand("org.edgeloop.experiment.ui.compare");
		workbench.getService(IHandlerService.class).executeCommand(
				ParameterizedCommand.generateCommand(command, Map.of("store", store.toString(), "runs", RunIds.format(ids))), null);
		Waiting.until(bot.display(), "the comparison", () -> bot.page().getActiveEditor() instanceof ComparisonEditor);
		ComparisonEditor editor = assertInstanceOf(ComparisonEditor.class, bot.page().getActiveEditor());
		Waiting.until(bot.display(), "its runs", () -> editor.session().filter(open -> open.runs().runs().size() == RUNS).isPresent());
		Waiting.settle(bot.display());
		return editor;
	}

	private static void arrangeAndSave(ComparisonEditor editor, ComparisonSession session) throws Exception {
		Path file = project.resolve("reports/comparison.runs");
		String before = Files.readString(file);
		var commands = session.document().commands();
		session.document().execute(commands.moveChart(session.document().model().getCharts().get(1), 0));
		session.document().execute(commands.resizeChart(session.document().model().getCharts().get(0), 8, 12));
		assertTrue(editor.isDirty());
		bot.command(IWorkbenchCommandConstants.FILE_SAVE);
		Waiting.until(bot.display(), "the save", () -> !editor.isDirty());
		assertEquals(8, ComparisonFile.FORM.read(file).getCharts().get(0).getWidth());
		bot.command(IWorkbenchCommandConstants.EDIT_UNDO);
		bot.command(IWorkbenchCommandConstants.EDIT_UNDO);
		assertEquals(before, session.document().text());
		bot.command(IWorkbenchCommandConstants.FILE_SAVE);
		Waiting.until(bot.display(), "the save", () -> !editor.isDirty());
		assertEquals(before, Files.readString(file));
		assertFalse(Files.readString(file).contains(folder.toString()), "the address of the store goes from the file");
	}

	/** Unsaved changes that were kept for a crash are given up with the others. */
	private static ComparisonSession revert(ComparisonEditor editor, ComparisonSession session) throws Exception {
		String saved = session.document().text();
		session.document().execute(session.document().commands().moveChart(session.document().model().getCharts().get(1), 0));
		Path draft = session.document().draft().file();
		Waiting.until(bot.display(), "the draft", () -> Files.exists(draft));
		bot.command(IWorkbenchCommandConstants.FILE_REVERT);
		Waiting.until(bot.display(), "the file as it was saved", () -> editor.session().filter(open -> open != session).isPresent() && !editor.isDirty());
		ComparisonSession reverted = editor.session().orElseThrow();
		assertEquals(saved, reverted.document().text());
		Waiting.until(bot.display(), "its runs", () -> reverted.runs().runs().size() == RUNS);
		return reverted;
	}

	private static void select(ComparisonEditor editor, ComparisonSession session) {
		session.selection().select(List.of(ids.get(1)));
		Waiting.settle(bot.display());
		var published = assertInstanceOf(IStructuredSelection.class, editor.getSite().getSelectionProvider().getSelection());
		assertEquals(ids.get(1), ((RunReference) published.getFirstElement()).runId());
	}
}
