package org.edgeloop.dvc.internal.system;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * A file that is locked as Python programs lock files: by {@code flock} on POSIX systems, where Java's own locks are of another kind
 * that those do not see, and by a lock on the first byte on Windows. The system lets go of it when the process ends.
 */
public final class LockedFile implements Closeable {

	@FunctionalInterface
	private interface Release {
		void run() throws IOException;
	}

	private final Release release;

	private LockedFile(Release release) {
		this.release = release;
	}

	/**
	 * @param file is made if it is not there
	 * @return the lock; empty if somebody else has it, in this process or another
	 */
	public static Optional<LockedFile> lock(Path file) throws IOException {
		return PosixCalls.AVAILABLE ? lockWhole(file) : lockFirstByte(file);
	}

	private static Optional<LockedFile> lockWhole(Path file) throws IOException {
		int descriptor = PosixCalls.open(file, PosixCalls.READ_WRITE | PosixCalls.CREATE);
		if (PosixCalls.lock(descriptor)) {
			return Optional.of(new LockedFile(() -> PosixCalls.close(descriptor)));
		}
		PosixCalls.close(descriptor);
		return Optional.empty();
	}

	private static Optional<LockedFile> lockFirstByte(Path file) throws IOException {
		FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
		FileLock lock = null;
		try {
			lock = channel.tryLock(0, 1, false);
		} catch (OverlappingFileLockException e) {
			// another thread of this process has it
		} finally {
			if (lock == null) {
				channel.close();
			}
		}
		return lock == null ? Optional.empty() : Optional.of(new LockedFile(channel::close));
	}

	@Override
	public void close() throws IOException {
		release.run();
	}
}
