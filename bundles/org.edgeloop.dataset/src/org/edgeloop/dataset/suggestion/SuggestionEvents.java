package org.edgeloop.dataset.suggestion;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Tells editors and views that a recording's file of suggestions was written by this program. */
public final class SuggestionEvents {

	/** Is told on the thread that wrote the file; must return at once. */
	@FunctionalInterface
	public interface Listener {

		/**
		 * @param projectFolder the project, absolute and normalised
		 * @param recording the recording's path from the project's folder, with '/' between the names
		 */
		void suggestionsSaved(Path projectFolder, String recording);
	}

	private static final List<Listener> LISTENERS = new CopyOnWriteArrayList<>();

	private SuggestionEvents() {
	}

	public static void addListener(Listener listener) {
		LISTENERS.add(listener);
	}

	public static void removeListener(Listener listener) {
		LISTENERS.remove(listener);
	}

	static void saved(Path projectFolder, String recording) {
		Path folder = projectFolder.toAbsolutePath().normalize();
		for (Listener listener : LISTENERS) {
			try {
				listener.suggestionsSaved(folder, recording);
			} catch (RuntimeException e) {
				// The suggestions are saved; who listens must not make it look otherwise.
				Thread thread = Thread.currentThread();
				thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
			}
		}
	}
}
