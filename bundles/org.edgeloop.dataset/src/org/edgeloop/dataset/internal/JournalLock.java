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

import org.eclipse.jdt.annotation.Nullable;

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

	private JournalLock(Path path, long position) {
		this.path = path;
		this.position = position;
	}

	/**
	 * @param journal the journal to lock
	 * @return empty if another document has it locked
	 * @throws IOException if the lock file cannot be written, or the file system has no locks
	 */
	public static Optional<JournalLock> tryLock(Path project, Path journal) throws IOException {
		Path folder = JournalFile.of(project, "").getParent();
		Files.createDirectories(folder);
		var lock = new JournalLock(folder.toRealPath().resolve(".lock"), position(ProjectPaths.relative(project, journal)));
		return lock.acquire() ? Optional.of(lock) : Optional.empty();
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
				FileLock lock = isHeld() ? null : file.channel.tryLock(position, 1, false);
				if (lock != null) {
					file.locks.put(position, lock);
				}
				return lock != null;
			} finally {
				closeIfUnused(file);
			}
		}
	}

	@Override
	public void close() throws IOException {
		synchronized (OPEN) {
			@Nullable LockFile file = OPEN.get(path);
			if (file != null) {
				@Nullable FileLock lock = file.locks.remove(position);
				if (lock != null) {
					lock.release();
				}
				closeIfUnused(file);
				OPEN.notifyAll();
			}
		}
	}

	/** An editor that is closed and opened again finds its old document still closing in the background. */
	private void awaitRelease() {
		long deadline = System.nanoTime() + PATIENCE.toNanos();
		for (long left = PATIENCE.toNanos(); left > 0 && isHeld(); left = deadline - System.nanoTime()) {
			try {
				TimeUnit.NANOSECONDS.timedWait(OPEN, left);
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				return;
			}
		}
	}

	private boolean isHeld() {
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
