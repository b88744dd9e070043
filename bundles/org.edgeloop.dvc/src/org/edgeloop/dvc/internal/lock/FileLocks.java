package org.edgeloop.dvc.internal.lock;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dvc.DvcRepository;
import org.edgeloop.dvc.internal.system.LockedFile;

/** Takes a lock by a file, of the kind that a repository is configured for, and waits for it as DVC waits. */
public final class FileLocks {

	/** DVC tries six times in three seconds. */
	private static final long PATIENCE = TimeUnit.SECONDS.toNanos(3);
	private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(100);

	@FunctionalInterface
	private interface Attempt {
		Optional<? extends Closeable> lock(Path file) throws IOException;
	}

	private final Attempt attempt;

	private FileLocks(Attempt attempt) {
		this.attempt = attempt;
	}

	public static FileLocks of(DvcRepository repository) {
		boolean linked = repository.config().value("core", "hardlink_lock").map(Boolean::parseBoolean).orElse(false);
		return new FileLocks(linked ? LinkedLock::lock : FileLocks::lock);
	}

	/**
	 * @return held until it is closed
	 * @throws ProblemException if somebody has held it for too long
	 * @throws java.util.concurrent.CancellationException if cancelled
	 */
	public Closeable acquire(Path file, Progress progress) throws IOException {
		long deadline = System.nanoTime() + PATIENCE;
		while (true) {
			progress.checkCancelled();
			Optional<? extends Closeable> lock = attempt.lock(file);
			if (lock.isPresent()) {
				return lock.get();
			}
			if (System.nanoTime() > deadline) {
				throw new ProblemException(Problem.error(
						"Unable to acquire lock. Most likely another DVC process is running or was terminated abruptly" + holder(file),
						file.toString(), "Wait until it has finished, or end it."));
			}
			LockSupport.parkNanos(PAUSE);
		}
	}

	/** As zc.lockfile does, so that whoever waits can say for whom. */
	private static Optional<LockedFile> lock(Path file) throws IOException {
		Optional<LockedFile> lock = LockedFile.lock(file);
		if (lock.isPresent()) {
			byte[] content = (" " + ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.US_ASCII);
			Files.write(file, content, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
		}
		return lock;
	}

	private static String holder(Path file) {
		try {
			String content = Files.readString(file).strip();
			return content.matches("\\d{1,10}") ? ": process " + content + " holds it." : ".";
		} catch (IOException e) {
			return ".";
		}
	}
}
