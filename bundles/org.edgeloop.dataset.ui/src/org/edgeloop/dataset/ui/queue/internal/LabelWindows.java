package org.edgeloop.dataset.ui.queue.internal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IProject;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchPage;
import org.edgeloop.base.Problem;
import org.edgeloop.dataset.DatasetFiles;
import org.edgeloop.dataset.Taxonomy;
import org.edgeloop.dataset.features.FeatureWindow;
import org.edgeloop.dataset.features.WindowLabelling;
import org.edgeloop.dataset.ui.labelling.LabelOpener;
import org.edgeloop.dataset.ui.labelling.LabellingEditor;
import org.edgeloop.dataset.ui.labelling.LabellingPresenter;
import org.edgeloop.dataset.ui.queue.QueuedWindow;
import org.edgeloop.dataset.ui.queue.WindowQueue;
import org.edgeloop.ui.OperationJob;
import org.edgeloop.ui.Problems;

/**
 * Labels all windows of the queue with a class that the user chooses. Every recording is opened for it, so that its labels can be looked
 * at, undone as one step, and saved as any others.
 */
final class LabelWindows {

	private final IWorkbenchPage page;
	private final WindowQueue queue;

	LabelWindows(IWorkbenchPage page, WindowQueue queue) {
		this.page = page;
		this.queue = queue;
	}

	/** Asks for the class as soon as the project's classes are read. */
	void start() {
		queue.project().ifPresent(folder -> new OperationJob<>("Reading label types", OpenWindowsHandler.FAMILY,
				_ -> DatasetFiles.read(folder).taxonomy()).onResult(this::ask).schedule());
	}

	private void ask(Taxonomy taxonomy) {
		List<QueuedWindow> usable = queue.windows().stream().filter(QueuedWindow::isUsable).toList();
		if (usable.isEmpty() || taxonomy.types().findAny().isEmpty()) {
			Problems.show(page.getWorkbenchWindow().getShell(), "Label Windows",
					usable.isEmpty() ? Problem.error("None of the windows can be labelled.", "", "The view says why at each of them.")
							: Problem.error("The project has no label types.", "", "Make some first: Edit Label Types in its context menu."));
			return;
		}
		var dialog = new LabelWindowsDialog(page.getWorkbenchWindow().getShell(), taxonomy, currentClass(), usable);
		if (dialog.open() == Window.OK) {
			new WindowOpener(page, queue).project().ifPresent(project -> label(project, dialog.chosen(), dialog.isForAllChannels(), dialog.windows()));
		}
	}

	/** @return the class that the editor in front gives its next label; empty if there is none */
	private String currentClass() {
		return page.getActiveEditor() instanceof LabellingEditor editor
				? editor.presenter().map(presenter -> presenter.nextLabel().type()).orElse("") : "";
	}

	private void label(IProject project, String type, boolean ofAllChannels, List<QueuedWindow> chosen) {
		Map<String, List<FeatureWindow>> byRecording = chosen.stream().map(QueuedWindow::window)
				.collect(Collectors.groupingBy(FeatureWindow::recording, TreeMap::new, Collectors.toList()));
		byRecording.forEach((recording, windows) -> LabelOpener.whenOpen(page, project, recording,
				presenter -> label(presenter, type, ofAllChannels, windows)));
		queue.current().map(now -> now.window().recording()).filter(byRecording::containsKey)
				.ifPresent(recording -> LabelOpener.open(page, project, recording));
	}

	private void label(LabellingPresenter presenter, String type, boolean ofAllChannels, List<FeatureWindow> windows) {
		var channels = presenter.timeline().source().channels();
		queue.examine(presenter.document().recording(), window -> window.faultIn(channels));
		new WindowLabelling(presenter.document(), type, ofAllChannels)
				.label(windows.stream().filter(window -> window.faultIn(channels).isEmpty()).toList());
	}
}
