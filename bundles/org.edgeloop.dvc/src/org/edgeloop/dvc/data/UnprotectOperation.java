package org.edgeloop.dvc.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dvc.DvcRepository;
import org.edgeloop.dvc.internal.data.OwnFiles;
import org.edgeloop.dvc.lock.RepositoryLock;

/**
 * Makes files of the workspace that are links to the cache files of their own, as {@code dvc unprotect} does, so that they may be changed.
 * Ended anywhere, it is done again.
 */
public final class UnprotectOperation {

	private final DvcRepository repository;
	private final Path target;

	/** @param target a file or a folder in the repository, absolute */
	public UnprotectOperation(DvcRepository repository, Path target) {
		this.repository = repository;
		this.target = target;
	}

	/**
	 * @return the files that could not be changed before, absolute, sorted
	 * @throws ProblemException if there is no such data in the repository
	 * @throws java.util.concurrent.CancellationException if cancelled
	 */
	public List<Path> run(Progress progress) throws IOException {
		Path place = repository.resolveData(target.toString());
		if (!Files.exists(place)) {
			throw new ProblemException(Problem.error("can't unprotect non-existing data '" + TrackedOutputs.relative(repository.root(), place) + "'",
					place.toString(), "Check the spelling, or bring the data back with 'dvc checkout'."));
		}
		progress.begin("Unprotecting " + place.getFileName(), 0);
		try (RepositoryLock _ = RepositoryLock.acquire(repository, progress)) {
			return OwnFiles.make(place, progress);
		}
	}
}
