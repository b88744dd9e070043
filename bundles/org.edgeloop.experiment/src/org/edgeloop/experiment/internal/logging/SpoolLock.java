package org.edgeloop.experiment.internal.logging;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Makes sure that one logger alone, of all processes, works with a spool. The system lets go of the lock when the process dies. A
 * process keeps a list of its own besides, because closing any channel to the file would drop the lock.
 */
final class SpoolLock implements Closeable {

	private static final Set<Path> HELD = new HashSet<>();

	private final Path file;
	private final FileChannel channel;

	private SpoolLock(Path file, FileChannel channel) {
		this.file = file;
		this.channel = channel;
	}

	/** @return empty if the spool in this folder is being worked with */
	static Optional<SpoolLock> tryLock(Path folder) throws IOException {
		Path file = folder.toRealPath().resolve("lock");
		synchronized (HELD) {
			if (!HELD.add(file)) {
				return Optional.empty();
			}
			Optional<SpoolLock> lock = Optional.empty();
			try {
				lock = lock(file);
			} finally {
				if (lock.isEmpty()) {
					HELD.remove(file);
				}
			}
			return lock;
		}
	}

	@SuppressWarnings("resource") // the lock lives as long as the channel
	private static Optional<SpoolLock> lock(Path file) throws IOException {
		FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
		boolean locked = false;
		try {
			locked = channel.tryLock() != null;
		} finally {
			if (!locked) {
				channel.close();
			}
		}
		return locked ? Optional.of(new SpoolLock(file, channel)) : Optional.empty();
	}

	/** Takes the lock's file away, of a spool that is not needed any more. */
	void delete() throws IOException {
		Files.deleteIfExists(file);
	}

	@Override
	public void close() throws IOException {
		synchronized (HELD) {
			channel.close();
			HELD.remove(file);
		}
	}
}
