package org.edgeloop.dataset.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Makes sure that one document alone, of all processes, writes a recording's journal. A project has one lock file, in which each
 * recording locks a byte of its own. The file is opened once for all documents of this process, because many systems drop all of
 * a process's locks on a file as soon as it closes any channel to it; the system itself drops them when the process dies.
 */
public final class JournalLock implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofSeconds(1);

	private static final Map<Path, LockFile> OPEN = new HashMap<>();

	/** The lock file of one project, as long as any of its journals is locked. */
	private static final class LockFile {
		final FileChannel channel;
		final Map<Long, FileLock> locks = new HashMap<>();

		LockFile(FileChannel channel) {
			this.channel = channel;
		}
	}

	private final Path path;
	private final long position;
	private boolean held;

	private JournalLock(Path path, long position) {
		this.path = path;
		this.position = position;
	}

	/**
	 * @param journal the journal to lock
	 * @return empty if another document has it locked. Where nothing can be locked, because the folder cannot be written or the
	 *         file system has no locks, the lock returned guards nothing
	 */
	public static Optional<JournalLock> tryLock(Path project, Path journal) {
		Path folder = JournalFile.folder(project);
		var lock = new JournalLock(folder.toAbsolutePath().resolve(".lock"), position(ProjectPaths.relative(project, journal)));
		try {
			Files.createDirectories(folder);
			return lock.acquire() ? Optional.of(lock) : Optional.empty();
		} catch (IOException e) {
			return Optional.of(lock);
		}
	}

	private static long position(String journal) {
		String digits = LabelFileVersion.hash(JsonText.toUtf8(journal)).substring("sha256:".length());
		return Long.parseUnsignedLong(digits.substring(0, 16), 16) >>> 2;
	}

	private boolean acquire() throws IOException {
		synchronized (OPEN) {
			awaitRelease();
			LockFile file = OPEN.containsKey(path) ? OPEN.get(path) : open();
			try {
				FileLock lock = isTaken() ? null : file.channel.tryLock(position, 1, false);
				if (lock != null) {
					file.locks.put(position, lock);
					held = true;
				}
				return held;
			} finally {
				closeIfUnused(file);
			}
		}
	}

	@Override
	public void close() {
		synchronized (OPEN) {
			if (held) {
				release(OPEN.get(path));
				held = false;
				OPEN.notifyAll();
			}
		}
	}

	private void release(LockFile file) {
		try {
			file.locks.remove(position).release();
			closeIfUnused(file);
		} catch (IOException e) {
			// The system releases the lock at the latest when the process ends.
		}
	}

	/** An editor that is closed and opened again finds its old document still closing in the background. */
	private void awaitRelease() {
		long deadline = System.nanoTime() + PATIENCE.toNanos();
		for (long left = PATIENCE.toNanos(); left > 0 && isTaken(); left = deadline - System.nanoTime()) {
			try {
				TimeUnit.NANOSECONDS.timedWait(OPEN, left);
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				return;
			}
		}
	}

	private boolean isTaken() {
		return OPEN.containsKey(path) && OPEN.get(path).locks.containsKey(position);
	}

	private LockFile open() throws IOException {
		var file = new LockFile(FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE));
		OPEN.put(path, file);
		return file;
	}

	private void closeIfUnused(LockFile file) throws IOException {
		if (file.locks.isEmpty()) {
			OPEN.remove(path);
			file.channel.close();
		}
	}
}
