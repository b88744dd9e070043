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

/** Notices when a data base or its log is written, and says which runs that may concern. */
final class SqliteWatch implements AutoCloseable {

	/** Programs that log write many times a second: changes within this time are told together. */
	private static final long TOGETHER_MILLISECONDS = 200;

	private final String name;
	private final WatchService service;
	private final ChangedRuns changed;
	private final RunChanges changes;

	private SqliteWatch(SqliteDatabase database, WatchService service, RunChanges changes) {
		this.name = String.valueOf(database.file().getFileName());
		this.service = service;
		this.changed = new ChangedRuns(database);
		this.changes = changes;
	}

	static SqliteWatch start(SqliteDatabase database, RunChanges changes) throws IOException {
		WatchService service = database.file().getFileSystem().newWatchService();
		var watch = new SqliteWatch(database, service, changes);
		try {
			database.file().resolveSibling("").register(service, StandardWatchEventKinds.ENTRY_CREATE,
					StandardWatchEventKinds.ENTRY_MODIFY);
			watch.changed.look();
		} catch (IOException e) {
			service.close();
			throw e;
		}
		Thread.ofPlatform().daemon().name("watch of " + watch.name).start(watch::run);
		return watch;
	}

	@Override
	public void close() throws IOException {
		service.close();
	}

	private void run() {
		try {
			while (true) {
				if (isWritten(service.take())) {
					gather();
					tell();
				}
			}
		} catch (ClosedWatchServiceException e) {
			// nobody listens any more
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	/** Takes what else comes within a short time, however much it is. */
	private void gather() throws InterruptedException {
		long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(TOGETHER_MILLISECONDS);
		for (long left; (left = end - System.nanoTime()) > 0;) {
			WatchKey more = service.poll(left, TimeUnit.NANOSECONDS);
			if (more != null) {
				isWritten(more);
			}
		}
	}

	private void tell() {
		Set<String> runs;
		try {
			runs = changed.look();
		} catch (IOException e) {
			// Being written just now, or no longer readable: whoever is told will see.
			runs = Set.of();
		}
		changes.changed(runs);
	}

	private boolean isWritten(WatchKey key) {
		boolean written = key.pollEvents().stream().anyMatch(event -> event.kind() == StandardWatchEventKinds.OVERFLOW
				|| event.context() instanceof Path path && isOurs(path.toString()));
		key.reset();
		return written;
	}

	private boolean isOurs(String changed) {
		return changed.equals(name) || changed.equals(name + "-wal");
	}
}
