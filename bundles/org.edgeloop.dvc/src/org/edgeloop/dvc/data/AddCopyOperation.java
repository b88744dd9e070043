package org.edgeloop.dvc.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dvc.DvcRepository;
import org.edgeloop.dvc.internal.data.AddTarget;
import org.edgeloop.dvc.internal.data.FileCopy;
import org.edgeloop.dvc.lock.RepositoryLock;

/**
 * Puts a copy of data that lies anywhere into a repository and under version control: {@code dvc add --out}. What was at the place before
 * goes only when the copy is whole.
 */
public final class AddCopyOperation {

	private final DvcRepository repository;
	private final Path source;
	private final Path place;
	private final AddOptions options;

	/**
	 * @param source a file or a folder, absolute
	 * @param place where its copy is put, absolute; what is there is replaced
	 */
	public AddCopyOperation(DvcRepository repository, Path source, Path place, AddOptions options) {
		this.repository = repository;
		this.source = source;
		this.place = place;
		this.options = options;
	}

	/**
	 * @throws ProblemException if there is no such data, or the place must not be tracked; nothing is changed then
	 * @throws java.util.concurrent.CancellationException if cancelled
	 */
	public AddResult run(Progress progress) throws IOException {
		if (!Files.exists(source)) {
			throw new ProblemException(Problem.error("output '" + source + "' does not exist", source.toString(), "Check the spelling."));
		}
		try (RepositoryLock _ = RepositoryLock.acquire(repository, progress); WorkspaceData data = WorkspaceData.open(repository)) {
			AddTarget.checkPlace(repository, place, TrackedOutputs.in(repository, progress), List.of());
			if (place.startsWith(source)) {
				throw new ProblemException(Problem.error("The data cannot be copied into itself", place.toString(), "Name another place with --out."));
			}
			FileCopy.put(source, place, data, progress);
		}
		return new AddOperation(repository, List.of(place), options).run(progress);
	}
}
