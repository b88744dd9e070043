package org.edgeloop.experiment.internal.file;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.edgeloop.experiment.RunChanges;

/**
 * Notices new experiments, new runs and what changes in runs that go on. The system says what changed; nothing is polled. A run that
 * has ended is looked after no longer, so that a sweep of thousands needs few of the system's watches at a time.
 */
final class FileWatch implements AutoCloseable {

	/** Changes are told together that come so soon after each other. */
	private static final long TOGETHER_MILLISECONDS = 200;

	private final WatchService service;
	private final WatchedFolders folders;
	private final RunChanges changes;

	/** The runs that have changed since the last call, and whether some were missed. */
	private final Set<String> changed = new HashSet<>();
	private boolean missed;

	private FileWatch(WatchService service, WatchedFolders folders, RunChanges changes) {
		this.service = service;
		this.folders = folders;
		this.changes = changes;
	}

	/** @param running the runs to look after from the beginning */
	static FileWatch start(StoreLayout layout, Set<String> running, RunChanges changes) throws IOException {
		WatchService service = layout.root().getFileSystem().newWatchService();
		try {
			var folders = new WatchedFolders(layout, service);
			folders.store(running);
			var watch = new FileWatch(service, folders, changes);
			Thread.ofPlatform().daemon().name("watch of " + layout.root().getFileName()).start(watch::run);
			return watch;
		} catch (IOException e) {
			service.close();
			throw e;
		}
	}

	@Override
	public void close() throws IOException {
		service.close();
	}

	private void run() {
		try {
			while (true) {
				take(service.take());
				takeMore();
				tell();
			}
		} catch (ClosedWatchServiceException e) {
			// nobody listens any more
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	/** A program may write without a pause, so that this ends after a time. */
	private void takeMore() throws InterruptedException {
		long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(TOGETHER_MILLISECONDS);
		for (WatchKey more; (more = service.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS)) != null;) {
			take(more);
		}
	}

	private void take(WatchKey key) {
		for (WatchEvent<?> event : key.pollEvents()) {
			if (event.kind() == StandardWatchEventKinds.OVERFLOW) {
				missed = true;
			} else if (event.context() instanceof Path name) {
				changed.addAll(folders.changed(key, name));
			}
		}
		if (!key.reset()) {
			folders.forget(key);
		}
	}

	private void tell() {
		if (missed || !changed.isEmpty()) {
			changes.changed(missed ? Set.of() : Set.copyOf(changed));
			folders.forgetEnded(changed);
			changed.clear();
			missed = false;
		}
	}
}
