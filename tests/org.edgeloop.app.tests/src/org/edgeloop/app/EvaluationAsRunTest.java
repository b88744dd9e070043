package org.edgeloop.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.ide.IDE;
import org.edgeloop.app.internal.evaluation.LogEvaluationHandler;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.CreateProjectOperation;
import org.edgeloop.dataset.ui.projects.ProjectJobs;
import org.edgeloop.experiment.ui.runs.RunsView;
import org.edgeloop.experiment.ui.stores.Tracking;
import org.edgeloop.onnx.ui.evaluation.EvaluationPresenter;
import org.edgeloop.onnx.ui.evaluation.EvaluationView;
import org.edgeloop.testsupport.Waiting;
import org.edgeloop.testsupport.WidgetBot;
import org.edgeloop.testsupport.WorkbenchBot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user judges a model and keeps how it does as a run, beside the runs of trainings. */
class EvaluationAsRunTest {

	private static final Path FIXTURES = Path.of(System.getProperty("edgeloop.root"), "tests/org.edgeloop.evaluation.tests/fixtures");

	@TempDir
	Path folder;
	private Path project;
	private WorkbenchBot bot;

	@BeforeEach
	void openProject() throws Exception {
		bot = new WorkbenchBot();
		project = folder.resolve("Judged");
		new CreateProjectOperation(project, "Judged").run(Progress.NONE);
		Files.createDirectories(project.resolve("models"));
		Files.copy(FIXTURES.resolve("champion.onnx"), project.resolve("models/champion.onnx"));
		Files.copy(FIXTURES.resolve("windows.csv"), project.resolve("windows.csv"));
		ProjectJobs.open(project);
		Waiting.join(bot.display(), ProjectJobs.FAMILY);
	}

	@AfterEach
	void forgetProject() throws Exception {
		bot.page().closeAllEditors(false);
		for (IProject one : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
			one.delete(false, true, new NullProgressMonitor());
		}
	}

	@Test
	void anEvaluationIsFoundAmongTheRuns() throws Exception {
		IFile model = ResourcesPlugin.getWorkspace().getRoot().getFileForLocation(IPath.fromPath(project.resolve("models/champion.onnx")));
		model.refreshLocal(IResource.DEPTH_ZERO, new NullProgressMonitor());
		IDE.openEditor(bot.page(), model);
		EvaluationView view = assertInstanceOf(EvaluationView.class, bot.page().showView(EvaluationView.ID, null, IWorkbenchPage.VIEW_ACTIVATE));
		EvaluationPresenter presenter = view.presenter();
		Waiting.until(bot.display(), "the model in the view", () -> presenter.document().isPresent() && presenter.home().isPresent());
		presenter.setProject(project.resolve("windows.csv"));
		presenter.evaluate();
		Waiting.until(bot.display(), "what came of it", () -> presenter.logging().isPresent());

		bot.display().asyncExec(() -> confirm("Log Evaluation as Run"));
		bot.command("org.edgeloop.onnx.ui.evaluation.log");
		Waiting.join(bot.display(), LogEvaluationHandler.FAMILY);
		Waiting.until(bot.display(), "the run among the runs", () -> Tracking.session().choice().filter(choice -> "evaluations".equals(choice.title())).isPresent());
		assertNotNull(bot.page().findView(RunsView.ID));
		try (var files = Files.walk(project.resolve("mlruns"))) {
			List<Path> accuracy = files.filter(file -> file.endsWith("metrics/accuracy")).toList();
			assertEquals(1, accuracy.size());
			double logged = Double.parseDouble(Files.readString(accuracy.getFirst()).split(" ")[1]);
			assertEquals(presenter.evaluation().orElseThrow().report().accuracy(), logged, 1e-12);
		}
		assertTrue(Files.isDirectory(project.resolve("mlruns")));
	}

	private void confirm(String title) {
		Shell dialog = Arrays.stream(bot.display().getShells()).filter(shell -> title.equals(shell.getText())).findFirst().orElse(null);
		if (dialog == null) {
			bot.display().asyncExec(() -> confirm(title));
			return;
		}
		Button ok = dialog.getDefaultButton();
		assertTrue(ok.isEnabled());
		new WidgetBot(dialog).button(ok.getText()).click();
	}
}
