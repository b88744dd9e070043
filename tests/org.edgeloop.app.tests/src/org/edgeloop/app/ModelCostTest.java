package org.edgeloop.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.demo.WriteDemoOperation;
import org.edgeloop.dataset.ui.projects.ProjectJobs;
import org.edgeloop.onnx.ui.OnnxEditor;
import org.edgeloop.onnx.ui.cost.CostView;
import org.edgeloop.onnx.ui.cost.MemoryView;
import org.edgeloop.testsupport.Waiting;
import org.edgeloop.testsupport.WorkbenchBot;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user sees what a model costs, chooses a target, and finds what it says among the problems; another file under that name is checked anew. */
class ModelCostTest {

	private static final Path SCREENSHOTS = Path.of(System.getProperty("user.dir"), "target", "screenshots");
	private static final Path MODELS = Path.of(System.getProperty("edgeloop.root"), "tests/org.edgeloop.onnx.tests/fixtures");
	private static final String PROBLEM = "org.edgeloop.onnx.ui.lintProblem";

	@TempDir
	static Path folder;
	private static Path model;
	private static WorkbenchBot bot;

	@BeforeAll
	static void openProject() throws Exception {
		bot = new WorkbenchBot();
		Path project = folder.resolve("Models To Count");
		new WriteDemoOperation(project).run(Progress.NONE);
		model = Files.createDirectories(project.resolve("models")).resolve("model.onnx");
		Files.copy(MODELS.resolve("linear_autoencoder.onnx"), model);
		ProjectJobs.open(project);
		Waiting.join(bot.display(), ProjectJobs.FAMILY);
		show(ModelPerspective.ID);
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

	private static List<IMarker> problems(IFile file) {
		try {
			return Arrays.asList(file.findMarkers(PROBLEM, true, IResource.DEPTH_ZERO));
		} catch (CoreException e) {
			throw new IllegalStateException(e);
		}
	}

	@Test
	void targetsSayWhatKeepsAModelFromRunning() throws Exception {
		IFile file = ResourcesPlugin.getWorkspace().getRoot().getFileForLocation(IPath.fromPath(model));
		file.refreshLocal(IResource.DEPTH_ZERO, new NullProgressMonitor());
		assertInstanceOf(OnnxEditor.class, IDE.openEditor(bot.page(), file));
		var costs = (CostView) bot.page().showView(CostView.ID);
		Waiting.until(bot.display(), "costs", () -> !costs.presenter().rows().isEmpty());
		assertTrue(costs.presenter().document().orElseThrow().overlays().size() >= 6, "the graph can be coloured by them");
		costs.chooseTarget(Optional.of("plc"));
		Waiting.until(bot.display(), "problems of the file", () -> problems(file).stream().anyMatch(problem -> severity(problem) == IMarker.SEVERITY_ERROR));
		assertTrue(IDE.getMarkerHelpRegistry().hasResolutions(problems(file).getFirst()));
		bot.captureScreenshot(SCREENSHOTS.resolve("model-target.png"));
		var memory = (MemoryView) bot.page().showView(MemoryView.ID);
		Waiting.until(bot.display(), "a plan of the memory", () -> !memory.presenter().buffers().isEmpty());
		bot.captureScreenshot(SCREENSHOTS.resolve("model-memory.png"));
		int before = problems(file).size();
		Files.writeString(model, "no model at all", StandardCharsets.UTF_8);
		file.refreshLocal(IResource.DEPTH_ZERO, new NullProgressMonitor());
		Waiting.until(bot.display(), "no problems of a target, since there is no model", () -> problems(file).isEmpty());
		Files.copy(MODELS.resolve("linear_autoencoder.onnx"), model, StandardCopyOption.REPLACE_EXISTING);
		file.refreshLocal(IResource.DEPTH_ZERO, new NullProgressMonitor());
		Waiting.until(bot.display(), "the problems again", () -> problems(file).size() == before);
		costs.chooseTarget(Optional.empty());
		Waiting.until(bot.display(), "no problems without a target", () -> problems(file).isEmpty());
		assertEquals(List.of(), costs.presenter().findings());
	}

	private static int severity(IMarker problem) {
		return problem.getAttribute(IMarker.SEVERITY, -1);
	}
}
