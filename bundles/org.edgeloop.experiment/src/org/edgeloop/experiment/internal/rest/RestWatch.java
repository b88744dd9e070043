package org.edgeloop.experiment.internal.rest;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Progress;
import org.edgeloop.experiment.Run;
import org.edgeloop.experiment.RunChanges;

/** Asks a server for its running runs again and again, the more rarely the longer nothing changes. */
final class RestWatch implements AutoCloseable {

	static final long FIRST_PAUSE = 2000;
	static final long LAST_PAUSE = 30_000;

	private final RunSource store;
	private final RunChanges changes;
	private final Set<String> running;
	private final Map<String, Run> known = new HashMap<>();
	private final ScheduledExecutorService clock;
	private volatile boolean closed;

	/** Knows runs. */
	@FunctionalInterface
	interface RunSource {
		Run run(String runId, Progress progress) throws IOException;
	}

	RestWatch(RunSource store, Set<String> running, RunChanges changes) {
		this(store, running, changes,
				Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("watch running runs").factory()));
	}

	/** @param clock only for this watch, which shuts it down */
	RestWatch(RunSource store, Set<String> running, RunChanges changes, ScheduledExecutorService clock) {
		this.store = store;
		this.changes = changes;
		this.running = new HashSet<>(running);
		this.clock = clock;
	}

	void start() {
		schedule(FIRST_PAUSE);
	}

	private void schedule(long pause) {
		if (!closed && !running.isEmpty()) {
			clock.schedule(() -> look(pause), pause, TimeUnit.MILLISECONDS);
		}
	}

	private void look(long pause) {
		boolean changed = false;
		try {
			Set<String> found = changed();
			changed = !found.isEmpty();
			if (changed && !closed) {
				changes.changed(found);
			}
		} catch (CancellationException e) {
			return;
		} catch (IOException e) {
			// The server is away for now; whoever asks it for something is told.
		} finally {
			schedule(changed ? FIRST_PAUSE : Math.min(pause * 3 / 2, LAST_PAUSE));
		}
	}

	private Set<String> changed() throws IOException {
		Set<String> changed = new HashSet<>();
		for (String id : Set.copyOf(running)) {
			if (!isAsBefore(id)) {
				changed.add(id);
			}
		}
		return changed;
	}

	private boolean isAsBefore(String id) throws IOException {
		try {
			Run run = store.run(id, Progress.NONE.until(() -> closed));
			Run before = known.put(id, run);
			if (run.status().isEnded()) {
				running.remove(id);
			}
			return run.equals(before);
		} catch (ConnectionException e) {
			throw e;
		} catch (IOException e) {
			// It is gone, which is the last change that it makes.
			running.remove(id);
			return false;
		}
	}

	@Override
	public void close() {
		closed = true;
		clock.shutdown();
	}
}
