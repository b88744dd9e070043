package org.edgeloop.dvc.lock;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

import org.edgeloop.base.Progress;
import org.edgeloop.dvc.DvcRepository;
import org.edgeloop.dvc.internal.lock.FileLocks;
import org.edgeloop.dvc.internal.lock.PathHolders;

/**
 * Locks of single files and folders, {@code .dvc/tmp/rwlock}, which DVC holds while it reads or writes them, also while a stage runs
 * without the lock of the repository: many may read a path, or one write it.
 */
public final class PathLocks implements Closeable {

	private final DvcRepository repository;
	private final PathHolders.Holder self;
	private final List<String> read;
	private final List<String> write;

	private PathLocks(DvcRepository repository, PathHolders.Holder self, List<String> read, List<String> write) {
		this.repository = repository;
		this.self = self;
		this.read = read;
		this.write = write;
	}

	/**
	 * @param command what is run, for others to read
	 * @param read paths that must not be written meanwhile
	 * @param write paths that must not be read or written meanwhile
	 * @throws org.edgeloop.base.ProblemException if a living process holds one of them against this, saying which
	 * @throws java.util.concurrent.CancellationException if cancelled
	 */
	public static PathLocks acquire(DvcRepository repository, String command, Collection<Path> read, Collection<Path> write,
			Progress progress) throws IOException {
		var self = new PathHolders.Holder(ProcessHandle.current().pid(), command);
		var locks = new PathLocks(repository, self, names(read), names(write));
		try (Closeable _ = locks.guard(progress)) {
			PathHolders holders = locks.holders();
			holders.checkFree(self, locks.read, locks.write);
			holders.add(self, locks.read, locks.write);
			holders.write();
		}
		return locks;
	}

	private static List<String> names(Collection<Path> paths) {
		return paths.stream().map(path -> path.toAbsolutePath().normalize().toString()).distinct().toList();
	}

	private Closeable guard(Progress progress) throws IOException {
		Files.createDirectories(repository.temporary());
		return FileLocks.of(repository).acquire(repository.temporary().resolve("rwlock.lock"), progress);
	}

	private PathHolders holders() throws IOException {
		return PathHolders.read(repository.temporary().resolve("rwlock"));
	}

	@Override
	public void close() throws IOException {
		try (Closeable _ = guard(Progress.NONE)) {
			PathHolders holders = holders();
			holders.remove(self, read, write);
			holders.write();
		}
	}
}
