package org.edgeloop.analysis.ui.features.internal;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.edgeloop.analysis.ui.features.FeaturesPresenter;
import org.edgeloop.base.Problem;
import org.edgeloop.chart.ui.TimelineModel;
import org.edgeloop.dataset.features.FeatureWindow;
import org.edgeloop.dataset.ui.queue.WindowQueue;
import org.edgeloop.ui.Problems;

/**
 * Leads from chosen points to their windows, by the queue of windows, and back: the window of the queue that is looked at, and the windows under the
 * selection in the labelling editor, are marked among the points.
 */
public final class WindowLinks {

	private static final String OPEN = "org.edgeloop.dataset.ui.openWindows";
	private static final String LABEL = "org.edgeloop.dataset.ui.labelling.labelWindows";
	private static final String TITLE = "Windows";

	private final IWorkbenchPage page;
	private final FeaturesPresenter presenter;
	private final Consumer<Set<Integer>> marks;
	private final WindowQueue queue = WindowQueue.shared();
	private final Runnable queueChanged = this::queueChanged;
	private Optional<TimelineModel> timeline = Optional.empty();
	private boolean labelsNext;

	/** @param marks takes the drawn points that are to be marked */
	public WindowLinks(IWorkbenchPage page, FeaturesPresenter presenter, Consumer<Set<Integer>> marks) {
		this.page = page;
		this.presenter = presenter;
		this.marks = marks;
		queue.addListener(queueChanged);
		presenter.addListener(this::mark);
	}

	/** Opens the chosen windows one after the other. */
	public void look() {
		labelsNext = false;
		open();
	}

	/** Opens the chosen windows, and asks what they all are to be labelled with. */
	public void label() {
		labelsNext = true;
		open();
	}

	private void open() {
		List<FeatureWindow> windows = presenter.chosenWindows();
		Optional<Path> project = presenter.frame().flatMap(table -> table.project());
		Optional<Problem> fault = fault(windows, project);
		if (fault.isPresent()) {
			labelsNext = false;
			Problems.show(page.getWorkbenchWindow().getShell(), TITLE, fault.get());
			return;
		}
		execute(OPEN, Map.of("windows", FeatureWindow.write(windows), "project", project.orElseThrow().toString()));
	}

	private static Optional<Problem> fault(List<FeatureWindow> windows, Optional<Path> project) {
		if (windows.isEmpty()) {
			return Optional.of(Problem.error("No windows are chosen.", "", "Drag over points, or select rows of the table."));
		}
		if (windows.size() > FeatureWindow.MOST) {
			return Optional.of(Problem.error("%,d windows are more than can be opened.".formatted(windows.size()), "",
					"Choose at most %,d.".formatted(FeatureWindow.MOST)));
		}
		return project.isPresent() ? Optional.empty()
				: Optional.of(Problem.error("The table lies in no project, so that nobody knows where its recordings are.", "",
						"Keep it in the folder of the project that it was made of."));
	}

	private void execute(String id, Map<String, String> parameters) {
		var command = page.getWorkbenchWindow().getService(ICommandService.class).getCommand(id);
		try {
			page.getWorkbenchWindow().getService(IHandlerService.class).executeCommand(ParameterizedCommand.generateCommand(command, parameters), null);
		} catch (CommandException e) {
			Problems.log("The windows could not be opened", e);
		}
	}

	/** The queue is filled in the background; labelling begins when the first of its windows is looked at. */
	private void queueChanged() {
		mark();
		if (labelsNext && queue.current().isPresent()) {
			labelsNext = false;
			page.getWorkbenchWindow().getShell().getDisplay().asyncExec(() -> execute(LABEL, Map.of()));
		}
	}

	/** Follows another recording. */
	public void follow(Optional<TimelineModel> shown) {
		timeline = shown;
		mark();
	}

	/** Takes note that something else is selected in the recording. */
	public void follow() {
		mark();
	}

	private void mark() {
		Optional<Path> project = presenter.frame().flatMap(table -> table.project());
		if (project.isEmpty()) {
			marks.accept(Set.of());
			return;
		}
		Set<Integer> points = new HashSet<>();
		queue.project().filter(project.get()::equals).flatMap(_ -> queue.current()).map(queued -> queued.window())
				.ifPresent(window -> points.addAll(presenter.pointsOf(window)));
		timeline.ifPresent(model -> {
			Path file = model.source().file().toAbsolutePath().normalize();
			if (file.startsWith(project.get())) {
				String recording = project.get().relativize(file).toString().replace('\\', '/');
				model.selection().ifPresent(range -> points.addAll(presenter.pointsIn(recording, range)));
			}
		});
		marks.accept(points);
	}

	public void dispose() {
		queue.removeListener(queueChanged);
	}
}
