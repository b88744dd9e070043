package org.edgeloop.dvc.lock;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.edgeloop.base.Progress;
import org.edgeloop.dvc.DvcRepository;
import org.edgeloop.dvc.internal.lock.FileLocks;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The lock of a whole repository, {@code .dvc/tmp/lock}, that DVC takes for everything it does to one. A process that ends, however
 * it ends, lets go of it, unless {@code core.hardlink_lock} asks for locks that work on network drives.
 */
public final class RepositoryLock implements Closeable {

	private static final Map<Path, RepositoryLock> HELD = new HashMap<>();

	private final Path file;
	private final Thread holder;
	private final Closeable lock;
	private int times = 1;

	private RepositoryLock(Path file, Closeable lock) {
		this.file = file;
		this.lock = lock;
		holder = Thread.currentThread();
	}

	/**
	 * Waits up to three seconds for whoever holds it, as DVC does.
	 *
	 * @return the lock, held until it is closed; a thread that holds it already holds it once more
	 * @throws org.edgeloop.base.ProblemException if somebody else holds it, saying who
	 * @throws java.util.concurrent.CancellationException if cancelled
	 */
	public static RepositoryLock acquire(DvcRepository repository, Progress progress) throws IOException {
		Files.createDirectories(repository.temporary());
		Path file = repository.temporary().toRealPath().resolve("lock");
		RepositoryLock own = heldAgain(file);
		if (own != null) {
			return own;
		}
		Closeable lock = FileLocks.of(repository).acquire(file, progress);
		var held = new RepositoryLock(file, lock);
		synchronized (HELD) {
			HELD.put(file, held);
		}
		return held;
	}

	private static @Nullable RepositoryLock heldAgain(Path file) {
		synchronized (HELD) {
			RepositoryLock held = HELD.get(file);
			if (held == null || held.holder != Thread.currentThread()) {
				return null;
			}
			held.times++;
			return held;
		}
	}

	@Override
	public void close() throws IOException {
		synchronized (HELD) {
			times--;
			if (times > 0) {
				return;
			}
			HELD.remove(file);
		}
		lock.close();
	}
}
