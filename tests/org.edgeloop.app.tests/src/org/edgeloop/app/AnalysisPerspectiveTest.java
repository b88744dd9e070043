package org.edgeloop.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.edgeloop.analysis.ui.AnalysisView;
import org.edgeloop.analysis.ui.spectrogram.SpectrogramView;
import org.edgeloop.base.Progress;
import org.edgeloop.base.SampleRange;
import org.edgeloop.chart.PlotAxis;
import org.edgeloop.chart.ui.RasterCanvas;
import org.edgeloop.dataset.demo.WriteDemoOperation;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelKind;
import org.edgeloop.dataset.ui.labelling.LabellingEditor;
import org.edgeloop.dataset.ui.labelling.LabellingPresenter;
import org.edgeloop.dataset.ui.projects.ProjectJobs;
import org.edgeloop.testsupport.Waiting;
import org.edgeloop.testsupport.WorkbenchBot;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user looks into a recording of the demo, in the real workbench. */
class AnalysisPerspectiveTest {

	private static final String PROJECT = "Demo To Analyse";
	private static final String RECORDING = "data/inner-race/inner-race-developing.wav";
	private static final SampleRange SIGHT = new SampleRange(1_180_000, 1_192_000);
	private static final Path SCREENSHOTS = Path.of(System.getProperty("user.dir"), "target", "screenshots");

	@TempDir
	static Path folder;
	private static final WorkbenchBot BOT = new WorkbenchBot();
	private static IProject project;
	private static LabellingPresenter presenter;

	@BeforeAll
	static void openRecording() throws Exception {
		Path demo = folder.resolve(PROJECT);
		new WriteDemoOperation(demo).run(Progress.NONE);
		ProjectJobs.open(demo);
		Waiting.join(BOT.display(), ProjectJobs.FAMILY);
		project = ResourcesPlugin.getWorkspace().getRoot().getProject(PROJECT);
		BOT.page().setPerspective(PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(AnalysisPerspective.ID));
		BOT.page().resetPerspective();
		LabellingEditor editor = assertInstanceOf(LabellingEditor.class, IDE.openEditor(BOT.page(), project.getFile(IPath.fromOSString(RECORDING))));
		Waiting.until(BOT.display(), "the recording's content", () -> editor.presenter().isPresent());
		presenter = editor.presenter().orElseThrow();
		Waiting.settle(BOT.display());
	}

	@AfterAll
	static void forgetDemo() throws Exception {
		BOT.page().closeAllEditors(false);
		Waiting.settle(BOT.display());
		BOT.page().setPerspective(PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(LabelPerspective.ID));
		project.delete(false, true, new NullProgressMonitor());
	}

	/** What a view of analysis shows is drawn or a table; before it knows a recording, it has words alone. */
	@Test
	void eachViewShowsTheRecording() throws Exception {
		int analysing = 0;
		for (IViewReference reference : BOT.page().getViewReferences()) {
			IViewPart view = BOT.page().showView(reference.getId());
			Waiting.settle(BOT.display());
			assertTrue(!view.getClass().getName().contains("Error"), reference.getId());
			if (view instanceof AnalysisView) {
				analysing++;
				assertTrue(descendants(BOT.viewById(reference.getId()).widget()).anyMatch(AnalysisPerspectiveTest::showsSomething),
						reference.getId() + " shows nothing");
			}
		}
		assertTrue(analysing > 0);
		BOT.captureScreenshot(SCREENSHOTS.resolve("analysis-perspective.png"));
	}

	/** A picture or a table; playback shows what it plays by the channel that is chosen. */
	private static boolean showsSomething(Control control) {
		return (control instanceof Canvas || control instanceof Table || control instanceof Combo combo && combo.getSelectionIndex() >= 0) && control.isVisible() && control.getSize().x > 50 && control.getSize().y > 20;
	}

	private static Stream<Control> descendants(Composite parent) {
		return Arrays.stream(parent.getChildren())
				.flatMap(child -> child instanceof Composite inner ? Stream.concat(Stream.of(child), descendants(inner)) : Stream.of(child));
	}

	@Test
	void theSpectrogramLeadsTheEditor() throws Exception {
		RasterCanvas canvas = spectrogram().canvas();
		PlotAxis x = canvas.model().x().orElseThrow();
		PlotAxis y = canvas.model().y().orElseThrow();
		int middle = (int) y.place((y.range().from() + y.range().to()) / 2);
		int quarter = (int) (x.start() + (x.end() - x.start()) / 4);
		int half = (int) (x.start() + (x.end() - x.start()) / 2);
		double samplesPerPoint = SIGHT.length() / (x.end() - x.start());

		drag(canvas.drawing(), quarter, middle, quarter, middle, SWT.NONE);
		assertEquals(position(x, quarter), presenter.timeline().cursor().orElseThrow(), samplesPerPoint);

		drag(canvas.drawing(), quarter, middle, half, middle, SWT.NONE);
		SampleRange selected = presenter.timeline().selection().orElseThrow();
		assertEquals(position(x, quarter), selected.from(), samplesPerPoint);
		assertEquals(position(x, half), selected.to(), samplesPerPoint);
	}

	@Test
	void aBoxIsDrawnAndTakenBack() throws Exception {
		RasterCanvas canvas = spectrogram().canvas();
		PlotAxis x = canvas.model().x().orElseThrow();
		PlotAxis y = canvas.model().y().orElseThrow();
		int left = (int) (x.start() + 20);
		int right = (int) (x.start() + 120);
		int upper = (int) (y.end() + 10);
		int lower = (int) (y.end() + 60);
		List<Label> labels = presenter.document().labels().getLabels();
		int before = labels.size();
		presenter.nextLabel().chooseType("fault/inner-race");

		drag(canvas.drawing(), left, lower, right, upper, SWT.SHIFT);
		assertEquals(before + 1, labels.size());
		Label box = labels.stream().filter(label -> label.getKind() == LabelKind.BOX).findFirst().orElseThrow();
		assertEquals("fault/inner-race", box.getType());
		assertEquals(List.of("DE"), box.getChannels());
		assertEquals(y.value(lower), box.getLowFrequency(), 1e-6);
		assertEquals(y.value(upper), box.getHighFrequency(), 1e-6);
		assertEquals(position(x, left), box.getFrom(), 1);
		assertEquals(position(x, right), box.getTo(), 1);

		BOT.page().activate(BOT.page().getActiveEditor());
		BOT.command("org.eclipse.ui.edit.undo");
		Waiting.until(BOT.display(), "the box to be taken back", () -> labels.size() == before);
	}

	/** @return the view, as soon as it shows the impacts */
	private static SpectrogramView spectrogram() throws Exception {
		SpectrogramView view = assertInstanceOf(SpectrogramView.class, BOT.page().showView(SpectrogramView.ID));
		presenter.timeline().setSelection(Optional.empty());
		presenter.timeline().setCursor(OptionalLong.empty());
		presenter.timeline().setRange(SIGHT);
		Waiting.join(BOT.display(), SpectrogramView.FAMILY);
		Waiting.settle(BOT.display());
		Waiting.until(BOT.display(), "the picture of what is in sight", () -> view.canvas().model().x().filter(x -> x.range().from() > 1).isPresent());
		return view;
	}

	private static double position(PlotAxis x, int column) {
		return x.value(column) * presenter.timeline().axis().sampleRate();
	}

	private static void drag(Control control, int fromX, int fromY, int toX, int toY, int mask) {
		mouse(control, SWT.MouseDown, fromX, fromY, mask);
		mouse(control, SWT.MouseMove, toX, toY, mask | SWT.BUTTON1);
		mouse(control, SWT.MouseUp, toX, toY, mask | SWT.BUTTON1);
	}

	private static void mouse(Control control, int type, int x, int y, int mask) {
		var event = new Event();
		event.button = 1;
		event.x = x;
		event.y = y;
		event.stateMask = mask;
		control.notifyListeners(type, event);
	}
}
