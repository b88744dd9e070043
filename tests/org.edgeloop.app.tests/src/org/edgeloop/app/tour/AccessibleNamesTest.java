package org.edgeloop.app.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IPerspectiveRegistry;
import org.eclipse.ui.PlatformUI;
import org.edgeloop.dataset.ui.projects.ProjectJobs;
import org.edgeloop.testsupport.UnnamedControls;
import org.edgeloop.testsupport.Waiting;
import org.edgeloop.testsupport.WorkbenchBot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the tour shows has a name for a screen reader: each view, editor and dialog, as it stands whenever a picture would be taken. */
class AccessibleNamesTest {

	/** Stops that wait for practice devices and for stages that run; their views stand among all views, too. */
	private static final List<String> LONG = List.of("device", "stages");

	@TempDir
	Path folder;

	private final WorkbenchBot bot = new WorkbenchBot();
	private final Map<String, Set<String>> unnamed = new TreeMap<>();

	/** Views keep what they were given, such as another model to compare with; all perspectives hold some. */
	@AfterEach
	void forgetDemo() throws Exception {
		bot.page().closeAllPerspectives(false, false);
		IPerspectiveRegistry perspectives = PlatformUI.getWorkbench().getPerspectiveRegistry();
		bot.page().setPerspective(perspectives.findPerspectiveWithId(perspectives.getDefaultPerspective()));
		Waiting.settle(bot.display());
		for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
			project.delete(false, true, new NullProgressMonitor());
		}
	}

	@Test
	void aNameIsTakenFromTheLabelTheHintOrThePlace() {
		var shell = new Shell(bot.display());
		shell.setText("Window");
		new Label(shell, SWT.NONE).setText("Speed");
		var labelled = new Text(shell, SWT.BORDER);
		var hinted = new Table(shell, SWT.BORDER);
		hinted.setToolTipText("Faults");
		var icon = new ToolItem(new ToolBar(shell, SWT.FLAT), SWT.PUSH);
		shell.open();
		Waiting.settle(bot.display());
		assertEquals(1, UnnamedControls.below(shell).size(), "the tool item: " + UnnamedControls.below(shell));
		icon.setToolTipText("Run");
		assertEquals(List.of(), UnnamedControls.below(shell));
		hinted.setToolTipText(null);
		assertEquals(List.of(), UnnamedControls.below(shell), "the window's title is left");
		shell.setText("");
		assertEquals(1, UnnamedControls.below(shell).size(), "" + UnnamedControls.below(shell));
		assertTrue(labelled.isVisible());
		shell.dispose();
	}

	@Test
	void whateverTheTourShowsHasAName() throws Exception {
		Path demo = TourDemo.prepare(folder, Optional.empty());
		ProjectJobs.open(demo);
		Waiting.join(bot.display(), ProjectJobs.FAMILY);
		var guide = new TourGuide(PlatformUI.getWorkbench().getActiveWorkbenchWindow(), demo, new TourCamera(folder) {
			@Override
			public Path take(Shell shell, String name) {
				look(shell, name);
				return folder;
			}
		});
		for (Map.Entry<String, TourStop> stop : TourStops.all().entrySet()) {
			if (LONG.stream().noneMatch(stop.getKey()::startsWith)) {
				stop.getValue().visit(guide);
			}
		}
		assertEquals(Map.of(), unnamed);
	}

	/** Looks at the window and at all dialogs over it. */
	private void look(Shell window, String name) {
		for (Shell shell : window.getDisplay().getShells()) {
			for (String control : UnnamedControls.below(shell)) {
				unnamed.computeIfAbsent(control, _ -> new TreeSet<>()).add(name);
			}
		}
	}
}
