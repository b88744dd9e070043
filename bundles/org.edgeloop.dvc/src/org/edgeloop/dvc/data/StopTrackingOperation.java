package org.edgeloop.dvc.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dvc.DvcRepository;
import org.edgeloop.dvc.file.DataOutput;
import org.edgeloop.dvc.file.PointerFile;
import org.edgeloop.dvc.internal.data.DataRemoval;
import org.edgeloop.dvc.lock.RepositoryLock;

/**
 * Stops tracking data, as {@code dvc remove} does: the {@code .dvc} file goes, and the line of {@code .gitignore} with it. The data stays
 * where it is unless that is wanted, and its objects in the cache and on remotes until garbage is collected. Ended anywhere, it is done again: the {@code .dvc} file
 * goes last.
 */
public final class StopTrackingOperation {

	private final DvcRepository repository;
	private final Path pointer;
	private final boolean withData;

	/** @param pointer the {@code .dvc} file, absolute */
	public StopTrackingOperation(DvcRepository repository, Path pointer) {
		this(repository, pointer, false);
	}

	/** @param withData whether the data goes, too, also what is in no cache */
	public StopTrackingOperation(DvcRepository repository, Path pointer, boolean withData) {
		this.repository = repository;
		this.withData = withData;
		this.pointer = pointer.normalize();
	}

	/**
	 * @return the files that were changed or deleted
	 * @throws ProblemException if there is no such file, or it cannot be read
	 */
	public List<Path> run(Progress progress) throws IOException {
		progress.begin("No longer tracking " + pointer.getFileName(), 0);
		try (RepositoryLock _ = RepositoryLock.acquire(repository, progress)) {
			if (!pointer.startsWith(repository.root()) || !Files.isRegularFile(pointer)) {
				throw new ProblemException(Problem.error("'" + pointer.getFileName() + "' does not exist", pointer.toString(),
						"Name a stage, or the .dvc file of the data."));
			}
			PointerFile file = PointerFile.read(pointer);
			var changed = new ArrayList<Path>();
			Path folder = Objects.requireNonNull(pointer.getParent()).resolve(file.wdir()).normalize();
			for (DataOutput output : file.outs()) {
				Path place = folder.resolve(output.path()).normalize();
				if (withData) {
					DataRemoval.remove(repository.resolveData(place.toString()));
				}
				GitIgnore.remove(place).ifPresent(changed::add);
			}
			Files.delete(pointer);
			changed.addFirst(pointer);
			return changed;
		}
	}
}
