package org.edgeloop.experiment.ui.runs;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.edgeloop.experiment.ui.stores.ExperimentChoice;
import org.edgeloop.experiment.ui.stores.TrackingSession;
import org.edgeloop.ui.Background;

/** A store's own watch on its runs, opened and closed in the background. A store that cannot be watched is read when the user asks. */
final class RunWatch {

	private final Background background;
	private final ExperimentChoice choice;
	private final Set<String> running;
	private Optional<AutoCloseable> watch = Optional.empty();
	private boolean closed;

	/** @param changed told in the presenter's thread */
	RunWatch(TrackingSession session, Background background, ExperimentChoice choice, Set<String> running, Consumer<Set<String>> changed) {
		this.background = background;
		this.choice = choice;
		this.running = Set.copyOf(running);
		background.start("Watching runs of " + choice.title(),
				_ -> session.open(choice.store()).watch(this.running, ids -> background.post(() -> tell(changed, ids))), this::opened, _ -> { });
	}

	boolean covers(ExperimentChoice wanted, Set<String> wantedRunning) {
		return choice.equals(wanted) && running.equals(wantedRunning);
	}

	private void tell(Consumer<Set<String>> changed, Set<String> ids) {
		if (!closed) {
			changed.accept(ids);
		}
	}

	private void opened(AutoCloseable open) {
		watch = Optional.of(open);
		if (closed) {
			close();
		}
	}

	void close() {
		closed = true;
		watch.ifPresent(open -> background.start("Ending the watch on " + choice.title(), _ -> end(open), _ -> { }, _ -> { }));
		watch = Optional.empty();
	}

	private static boolean end(AutoCloseable open) throws IOException {
		try {
			open.close();
			return true;
		} catch (IOException | RuntimeException e) {
			throw e;
		} catch (Exception e) {
			throw new IOException(e);
		}
	}
}
