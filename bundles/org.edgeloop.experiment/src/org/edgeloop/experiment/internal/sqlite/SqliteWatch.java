package org.edgeloop.experiment.internal.sqlite;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.edgeloop.experiment.RunChanges;

/** Notices when a data base or its log is written. */
final class SqliteWatch implements AutoCloseable {

	/** Programs that log write many times a second. */
	private static final long QUIET_MILLISECONDS = 100;

	private final String name;
	private final WatchService service;
	private final RunChanges changes;

	private SqliteWatch(String name, WatchService service, RunChanges changes) {
		this.name = name;
		this.service = service;
		this.changes = changes;
	}

	static SqliteWatch start(Path file, RunChanges changes) throws IOException {
		WatchService service = file.getFileSystem().newWatchService();
		var watch = new SqliteWatch(file.getFileName().toString(), service, changes);
		file.resolveSibling("").register(service, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
		Thread.ofVirtual().name("watch of " + name(file)).start(watch::run);
		return watch;
	}

	@Override
	public void close() throws IOException {
		service.close();
	}

	private static String name(Path file) {
		return String.valueOf(file.getFileName());
	}

	private void run() {
		try {
			while (true) {
				boolean written = isWritten(service.take());
				for (WatchKey more; (more = service.poll(QUIET_MILLISECONDS, TimeUnit.MILLISECONDS)) != null;) {
					written |= isWritten(more);
				}
				if (written) {
					changes.changed(Set.of());
				}
			}
		} catch (ClosedWatchServiceException e) {
			// nobody listens any more
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	private boolean isWritten(WatchKey key) {
		boolean written = key.pollEvents().stream().anyMatch(event -> event.context() instanceof Path path && isOurs(path.toString()));
		key.reset();
		return written;
	}

	private boolean isOurs(String changed) {
		return changed.equals(name) || changed.equals(name + "-wal");
	}
}
