package org.edgeloop.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.demo.WriteDemoOperation;
import org.edgeloop.dataset.ui.projects.ProjectJobs;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.NodeRef;
import org.edgeloop.onnx.ui.GraphElement;
import org.edgeloop.onnx.ui.GraphNavigator;
import org.edgeloop.onnx.ui.GraphSelection;
import org.edgeloop.onnx.ui.OnnxEditor;
import org.edgeloop.onnx.ui.graph.GraphPresenter;
import org.edgeloop.testsupport.TreeItemBot;
import org.edgeloop.testsupport.Waiting;
import org.edgeloop.testsupport.WidgetBot;
import org.edgeloop.testsupport.WorkbenchBot;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user opens models from the explorer, goes through a graph by commands and by the outline, and has a file change under it. */
class ModelPerspectiveTest {

	private static final Path SCREENSHOTS = Path.of(System.getProperty("user.dir"), "target", "screenshots");
	private static final Path MODELS = Path.of(System.getProperty("edgeloop.root"), "tests/org.edgeloop.onnx.tests/fixtures");
	private static final String EXPLORER = "org.edgeloop.dataset.ui.explorer";
	private static final String GRAPH = "org.edgeloop.onnx.ui.graph.";

	@TempDir
	static Path folder;
	private static Path models;
	private static WorkbenchBot bot;

	@BeforeAll
	static void openProject() throws Exception {
		bot = new WorkbenchBot();
		Path project = folder.resolve("Models Under Test");
		new WriteDemoOperation(project).run(Progress.NONE);
		models = Files.createDirectories(project.resolve("models"));
		Files.copy(MODELS.resolve("loop.onnx"), models.resolve("loop.onnx"));
		byte[] whole = Files.readAllBytes(MODELS.resolve("loop.onnx"));
		Files.write(models.resolve("cut.onnx"), Arrays.copyOf(whole, whole.length - 60));
		Files.writeString(models.resolve("text.onnx"), "no model at all");
		var intros = bot.page().getWorkbenchWindow().getWorkbench().getIntroManager();
		if (intros.getIntro() != null) {
			intros.closeIntro(intros.getIntro());
		}
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

	private static IFile resource(String name) throws Exception {
		IFile file = ResourcesPlugin.getWorkspace().getRoot().getFileForLocation(IPath.fromPath(models.resolve(name)));
		file.refreshLocal(IResource.DEPTH_ZERO, new NullProgressMonitor());
		return file;
	}

	@Test
	void goesThroughAGraphWithALoopAndBack() throws Exception {
		OnnxEditor editor = openFromExplorer();
		GraphPresenter presenter = laidOut(editor);
		Graph main = presenter.document().model().graph();
		assertEquals(new GraphElement.OfGraph(main), selected(), "the workbench knows what is shown");
		bot.command(GRAPH + "nextNode");
		assertEquals(new GraphElement.OfNode(new NodeRef(main, 0)), selected());
		assertTrue(bot.viewById(IPageLayout.ID_OUTLINE).tree().getTreeItem(main.name().isEmpty() ? "Graph" : main.name()).getNodes()
				.stream().anyMatch(text -> text.startsWith("Loop")), "the outline shows the nodes");
		NodeRef sine = findInLoop(editor, presenter);
		bot.captureScreenshot(SCREENSHOTS.resolve("model-found.png"));
		bot.page().activate(editor);
		bot.command("org.eclipse.ui.navigate.backwardHistory");
		Waiting.until(bot.display(), "where the user was before", () -> !presenter.selection().contains(new GraphElement.OfNode(sine)));
		bot.command("org.eclipse.ui.navigate.forwardHistory");
		Waiting.until(bot.display(), "the node that was found", () -> presenter.selection().contains(new GraphElement.OfNode(sine)));
		changesUnderTheEditor(editor, presenter);
	}

	private static OnnxEditor openFromExplorer() throws Exception {
		resource("loop.onnx");
		TreeItemBot project = bot.viewById(EXPLORER).tree().getTreeItem("Models Under Test").expand();
		project.getNode("models").expand().getNode("loop.onnx").doubleClick();
		return assertInstanceOf(OnnxEditor.class, bot.editorByTitle("loop.onnx"));
	}

	private static GraphPresenter laidOut(OnnxEditor editor) {
		Waiting.until(bot.display(), "the graph", () -> editor.presenter().flatMap(GraphPresenter::layout).isPresent());
		Waiting.join(bot.display(), OnnxEditor.SHAPES);
		Waiting.join(bot.display(), OnnxEditor.GRAPHS);
		return editor.presenter().orElseThrow();
	}

	private static GraphElement selected() {
		return assertInstanceOf(GraphSelection.class, ((IStructuredSelection) bot.page().getSelection()).getFirstElement()).element();
	}

	/** Types what is looked for; the loop's body opens for it. */
	private static NodeRef findInLoop(OnnxEditor editor, GraphPresenter presenter) {
		bot.page().activate(editor);
		bot.command("org.eclipse.ui.edit.findReplace");
		Text field = new WidgetBot(editor.canvas().orElseThrow().getParent()).textWith("");
		Waiting.until(bot.display(), "the field to type into", field::isVisible);
		field.setText("sin");
		Waiting.until(bot.display(), "what was found", () -> presenter.finder().hits().size() == 1);
		NodeRef sine = presenter.finder().hits().getFirst().node().orElseThrow();
		bot.command(GRAPH + "findNext");
		Waiting.until(bot.display(), "the loop's body",
				() -> presenter.layout().flatMap(layout -> layout.boxOf(sine)).flatMap(box -> box.ref()).filter(sine::equals).isPresent());
		assertEquals(new GraphElement.OfNode(sine), presenter.selection().getFirst());
		return sine;
	}

	/** Another program writes the file: the editor shows it as it is now. */
	private static void changesUnderTheEditor(OnnxEditor editor, GraphPresenter before) throws Exception {
		Files.copy(MODELS.resolve("linear_autoencoder.onnx"), models.resolve("loop.onnx"), StandardCopyOption.REPLACE_EXISTING);
		resource("loop.onnx");
		Waiting.until(bot.display(), "the new content", () -> editor.presenter().filter(now -> now != before).isPresent());
		GraphPresenter now = laidOut(editor);
		assertEquals(2, now.document().model().graph().nodes().size());
		assertSame(now.document(), editor.getAdapter(GraphNavigator.class).document());
	}

	@Test
	void brokenFileShowsWhatIsSoundAndWhatIsNot() throws Exception {
		OnnxEditor cut = assertInstanceOf(OnnxEditor.class, IDE.openEditor(bot.page(), resource("cut.onnx")));
		GraphPresenter presenter = laidOut(cut);
		assertEquals("Loop", presenter.document().model().graph().nodes().getFirst().operator());
		assertTrue(presenter.document().problems().stream().anyMatch(problem -> problem.what().contains("breaks off")));
		bot.captureScreenshot(SCREENSHOTS.resolve("model-broken.png"));
		OnnxEditor text = assertInstanceOf(OnnxEditor.class, IDE.openEditor(bot.page(), resource("text.onnx")));
		Waiting.join(bot.display(), OnnxEditor.OPENING);
		assertTrue(text.presenter().isEmpty());
		new WidgetBot(bot.page().getWorkbenchWindow().getShell()).button("Try Again");
	}
}
