package org.edgeloop.dvc.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dvc.DvcRepository;
import org.edgeloop.dvc.internal.data.AddTarget;
import org.edgeloop.dvc.internal.data.DataRemoval;
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
			Path folder = Objects.requireNonNull(place.getParent());
			if (place.startsWith(source)) {
				throw new ProblemException(Problem.error("The data cannot be copied into itself", place.toString(), "Name another place with --out."));
			}
			Files.createDirectories(folder);
			Path copy = Files.createTempDirectory(folder, ".edgeloop-").resolve(place.getFileName());
			try {
				copy(copy, progress);
				data.remove(place);
				Files.move(copy, place, StandardCopyOption.ATOMIC_MOVE);
			} finally {
				DataRemoval.remove(copy.getParent());
			}
		}
		return new AddOperation(repository, List.of(place), options).run(progress);
	}

	private void copy(Path copy, Progress progress) throws IOException {
		progress.begin("Copying " + source.getFileName(), 0);
		try (Stream<Path> found = Files.walk(source)) {
			for (Path file : (Iterable<Path>) found::iterator) {
				progress.checkCancelled();
				Path target = copy.resolve(source.relativize(file).toString());
				if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
					Files.createDirectories(target);
				} else {
					// what a link leads to is the data, as everywhere
					Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
				}
			}
		}
	}
}
