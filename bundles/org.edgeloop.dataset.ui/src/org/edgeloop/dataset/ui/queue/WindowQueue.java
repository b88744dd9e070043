package org.edgeloop.dataset.ui.queue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

import org.edgeloop.dataset.features.FeatureWindow;

/**
 * Windows of a project's recordings that are to be looked at one after the other. It knows no widget and opens nothing; whoever shows
 * it listens. To be used from one thread (in the workbench, the UI thread).
 */
public final class WindowQueue {

	private static final WindowQueue SHARED = new WindowQueue();

	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private Optional<Path> project = Optional.empty();
	private List<QueuedWindow> windows = List.of();
	private final Map<String, List<QueuedWindow>> byRecording = new HashMap<>();

	/** @return the queue of the workbench */
	public static WindowQueue shared() {
		return SHARED;
	}

	/** @param listener is told that something changed */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	/** Takes other windows; none of them is the current one yet. */
	public void fill(Path folder, Collection<FeatureWindow> found) {
		project = Optional.of(folder.toAbsolutePath().normalize());
		var queued = new ArrayList<QueuedWindow>();
		found.forEach(window -> queued.add(new QueuedWindow(queued.size() + 1, window, false, false, "")));
		set(queued);
	}

	/** Lets go of all windows. */
	public void clear() {
		project = Optional.empty();
		set(List.of());
	}

	/** @return the project that the windows are of; empty if there are none */
	public Optional<Path> project() {
		return project;
	}

	public List<QueuedWindow> windows() {
		return windows;
	}

	/** @return the window that is looked at */
	public Optional<QueuedWindow> current() {
		return windows.stream().filter(QueuedWindow::isCurrent).findFirst();
	}

	/** @return the windows of a recording; none if it is of another project */
	public List<QueuedWindow> of(Path folder, String recording) {
		return project.filter(folder.toAbsolutePath().normalize()::equals)
				.map(_ -> byRecording.computeIfAbsent(recording,
						path -> windows.stream().filter(queued -> queued.window().recording().equals(path)).toList()))
				.orElse(List.of());
	}

	/** @return the next window that can be looked at, or the one before; the first, or last, where none is looked at yet */
	public Optional<QueuedWindow> step(boolean forward) {
		int at = current().map(QueuedWindow::number).orElse(forward ? 0 : windows.size() + 1);
		List<QueuedWindow> ahead = forward ? windows.subList(at, windows.size()) : windows.subList(0, at - 1).reversed();
		return ahead.stream().filter(QueuedWindow::isUsable).findFirst();
	}

	/** Makes a window the current one, from now on a seen one. */
	public void look(QueuedWindow chosen) {
		set(windows.stream().map(queued -> new QueuedWindow(queued.number(), queued.window(), queued.number() == chosen.number(),
				queued.isSeen() || queued.number() == chosen.number(), queued.fault())).toList());
	}

	/**
	 * Takes note of what cannot be looked at.
	 *
	 * @param faults says why in a sentence; empty for a window that can be looked at
	 */
	public void examine(String recording, Function<FeatureWindow, Optional<String>> faults) {
		set(windows.stream().map(queued -> queued.window().recording().equals(recording)
				? new QueuedWindow(queued.number(), queued.window(), queued.isCurrent(), queued.isSeen(),
						faults.apply(queued.window()).orElse(""))
				: queued).toList());
	}

	/** Takes a window out; the one behind it becomes the current one in its place if it was that. */
	public void leaveOut(QueuedWindow unwanted) {
		var rest = new ArrayList<QueuedWindow>();
		for (QueuedWindow queued : windows) {
			if (queued.number() != unwanted.number()) {
				boolean follows = unwanted.isCurrent() && rest.size() + 1 == unwanted.number();
				rest.add(new QueuedWindow(rest.size() + 1, queued.window(), queued.isCurrent() || follows, queued.isSeen(), queued.fault()));
			}
		}
		set(rest);
	}

	/** @return where the user is, such as {@code Window 3 of 17} */
	public String position() {
		if (windows.isEmpty()) {
			return "No windows";
		}
		String all = windows.size() == 1 ? "1 window" : windows.size() + " windows";
		return current().map(queued -> "Window " + queued.number() + " of " + windows.size()).orElse(all);
	}

	private void set(List<QueuedWindow> changed) {
		windows = List.copyOf(changed);
		byRecording.clear();
		listeners.forEach(Runnable::run);
	}
}
