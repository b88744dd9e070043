package org.edgeloop.base;

import java.nio.file.Path;
import java.util.function.BiConsumer;

/** What {@link AtomicFiles} is about to do to the disk. A test ends the process at each of these, for a power cut asks nobody. */
enum DiskStep {
	CREATE, WRITE, SYNC, RENAME, SYNC_FOLDER, DELETE;

	/** Told before each step, and of which file; for tests alone. */
	private static volatile BiConsumer<DiskStep, Path> watcher = (_, _) -> {
		// nobody watches
	};

	void begins(Path file) {
		watcher.accept(this, file);
	}
}
