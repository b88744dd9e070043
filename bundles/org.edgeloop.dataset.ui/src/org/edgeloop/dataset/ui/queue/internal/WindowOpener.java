package org.edgeloop.dataset.ui.queue.internal;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.ui.IWorkbenchPage;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.SampleRange;
import org.edgeloop.chart.ui.TimelineModel;
import org.edgeloop.dataset.LabelFiles;
import org.edgeloop.dataset.ui.explorer.internal.DatasetPaths;
import org.edgeloop.dataset.ui.labelling.LabelOpener;
import org.edgeloop.dataset.ui.labelling.LabellingEditor;
import org.edgeloop.dataset.ui.labelling.LabellingPresenter;
import org.edgeloop.dataset.ui.queue.QueuedWindow;
import org.edgeloop.dataset.ui.queue.WindowQueue;

/** Shows the windows of the queue in the labelling editor. */
public final class WindowOpener {

	private final IWorkbenchPage page;
	private final WindowQueue queue;

	public WindowOpener(IWorkbenchPage page, WindowQueue queue) {
		this.page = page;
		this.queue = queue;
	}

	/** Goes to the next window that can be looked at, or the one before; nothing happens at the end. */
	public void step(boolean forward) {
		queue.step(forward).ifPresentOrElse(this::show,
				() -> say(forward ? "There is no window behind this one." : "There is no window before this one."));
	}

	/** Opens a window's recording and shows the window there, selected, with as much again on both sides. */
	public void show(QueuedWindow window) {
		queue.look(window);
		project().ifPresent(project -> LabelOpener.open(page, project, window.window().recording())
				.ifPresent(editor -> LabelOpener.whenReady(editor, presenter -> show(window, editor, presenter))));
	}

	private void show(QueuedWindow window, LabellingEditor editor, LabellingPresenter presenter) {
		TimelineModel timeline = presenter.timeline();
		queue.examine(window.window().recording(), each -> each.faultIn(timeline.source().channels()));
		Optional<QueuedWindow> current = queue.current().filter(now -> now.window().equals(window.window()));
		if (current.isEmpty()) {
			// The user has gone on while the recording was being opened.
			return;
		}
		if (!current.get().isUsable()) {
			say(editor, current.get().fault());
			return;
		}
		SampleRange range = window.window().range();
		long room = Math.max(range.length(), TimelineModel.SMALLEST_RANGE);
		timeline.setRange(new SampleRange(Math.max(0, range.from() - room), range.to() + room));
		timeline.setCursor(OptionalLong.of(range.from()));
		// A class key would else change what happens to be selected.
		presenter.select(List.of());
		timeline.setSelection(Optional.of(range));
		say(editor, queue.position() + ". Enter labels it, Q goes on.");
	}

	/** Takes note of recordings that are not there, by what the workspace knows of them. */
	void findMissing(IProject project) {
		queue.windows().stream().map(queued -> queued.window().recording()).distinct().forEach(recording -> {
			Optional<String> fault = faultOf(project, recording);
			fault.ifPresent(why -> queue.examine(recording, _ -> Optional.of(why)));
		});
	}

	private static Optional<String> faultOf(IProject project, String recording) {
		try {
			// This refuses what leads out of the project's data.
			LabelFiles.fileFor(project.getLocation().toPath(), recording);
		} catch (ProblemException e) {
			return Optional.of("The recording cannot be opened: " + e.problem().what() + ".");
		}
		return DatasetPaths.recording(project, recording).exists() ? Optional.empty()
				: Optional.of("There is no such recording any more: it was moved, renamed or deleted.");
	}

	/** @return the queue's project, if it is open */
	Optional<IProject> project() {
		return queue.project().flatMap(WindowOpener::find);
	}

	private static Optional<IProject> find(Path folder) {
		return Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(IProject::isAccessible)
				.filter(project -> project.getLocation() != null && project.getLocation().toPath().equals(folder)).findFirst();
	}

	private void say(String message) {
		if (page.getActiveEditor() instanceof LabellingEditor editor) {
			say(editor, message);
		}
	}

	private static void say(LabellingEditor editor, String message) {
		editor.getEditorSite().getActionBars().getStatusLineManager().setMessage(message);
	}
}
