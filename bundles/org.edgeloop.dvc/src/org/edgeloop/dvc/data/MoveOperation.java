package org.edgeloop.dvc.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dvc.DvcRepository;
import org.edgeloop.dvc.file.DataDependency;
import org.edgeloop.dvc.file.DataOutput;
import org.edgeloop.dvc.file.DataState;
import org.edgeloop.dvc.file.PointerFile;
import org.edgeloop.dvc.internal.data.AddTarget;
import org.edgeloop.dvc.internal.data.OutputUpdate;
import org.edgeloop.dvc.lock.PathLocks;
import org.edgeloop.dvc.lock.RepositoryLock;

/**
 * Moves data that is tracked by a {@code .dvc} file, or gives it another name, as {@code dvc move} does: its content is saved, the
 * {@code .dvc} file goes along if it is called like the data, and what else stands in it stays. Ended anywhere, nothing is lost: the content
 * is in the cache before anything is moved, and the older {@code .dvc} file goes last.
 */
public final class MoveOperation {

	private final DvcRepository repository;
	private final Path from;
	private final Path to;

	/**
	 * @param from the file or folder, absolute
	 * @param to where it goes, absolute; if a folder is there, into that
	 */
	public MoveOperation(DvcRepository repository, Path from, Path to) {
		this.repository = repository;
		this.from = from.normalize();
		Path place = to.normalize();
		this.to = Files.isDirectory(place) ? place.resolve(from.getFileName()) : place;
	}

	/**
	 * @return the files that were written and belong to Git, absolute, sorted
	 * @throws ProblemException if the source is no data of a {@code .dvc} file, or the destination must not be tracked; nothing is changed then
	 * @throws java.util.concurrent.CancellationException if cancelled while the content was saved
	 */
	public List<Path> run(Progress progress) throws IOException {
		progress.begin("Moving " + from.getFileName(), 0);
		try (RepositoryLock _ = RepositoryLock.acquire(repository, progress);
				PathLocks _ = PathLocks.acquire(repository, "edgeloop dvc move", List.of(), List.of(from, to), progress);
				WorkspaceData data = WorkspaceData.open(repository)) {
			List<TrackedOutput> tracked = new ArrayList<>(TrackedOutputs.in(repository, progress));
			TrackedOutput output = find(tracked);
			tracked.remove(output);
			checkDestination(tracked);
			Path pointer = repository.root().resolve(output.pointer());
			PointerFile file = PointerFile.read(pointer);
			boolean alone = goesAlong(pointer, file);
			checkSources(file, alone);
			DataState state = new OutputUpdate(data, AddOptions.USUAL).update(new AddTarget(output.path(), Optional.of(output)), progress);
			return move(output.output(), state, file, pointer, alone);
		}
	}

	private TrackedOutput find(List<TrackedOutput> tracked) throws IOException {
		String path = TrackedOutputs.relative(repository.root(), repository.resolveData(from.toString()));
		TrackedOutput found = tracked.stream().filter(output -> output.path().equals(path)).findFirst().orElseThrow(() -> new ProblemException(
				Problem.error("Unable to find DVC file with output '" + path + "'", from.toString(), "Name data that a .dvc file tracks.")));
		if (found.isMade()) {
			String stage = found.address();
			throw new ProblemException(Problem.error("move is not permitted for stages that are not data sources. You need to either move '" + stage
					+ "' to a new location and edit it by hand, or remove '" + stage + "' and create a new one at the desired location.",
					from.toString(), ""));
		}
		return found;
	}

	private void checkDestination(List<TrackedOutput> others) throws IOException {
		repository.resolveData(to.toString());
		if (Files.exists(to, LinkOption.NOFOLLOW_LINKS) || to.startsWith(from)) {
			throw new ProblemException(Problem.error("'" + TrackedOutputs.relative(repository.root(), to) + "' "
					+ (to.equals(from) || !to.startsWith(from) ? "already exists" : "lies in what is moved"), to.toString(), "Name another destination."));
		}
		AddTarget target = AddTarget.checkPlace(repository, to, others, List.of());
		if (target.owner().isPresent()) {
			String owner = target.outputPath();
			throw new ProblemException(Problem.error("'" + target.path() + "' lies in '" + owner + "', which is tracked as a whole", to.toString(),
					"Move it with other means, and add '" + owner + "' again."));
		}
	}

	/** @return whether the pointer is called like the data beside it */
	private boolean goesAlong(Path pointer, PointerFile file) {
		return file.outs().size() == 1 && pointer.equals(from.resolveSibling(from.getFileName() + PointerFile.SUFFIX))
				&& file.outs().getFirst().path().equals(from.getFileName().toString());
	}

	/** What an import reads is named from the pointer's folder. */
	private void checkSources(PointerFile file, boolean alone) throws ProblemException {
		boolean isRelative = file.deps().stream().filter(dependency -> dependency.repo().entries().isEmpty()).map(DataDependency::path)
				.anyMatch(path -> !path.startsWith("/") && !path.contains("://"));
		if (alone && isRelative && !Objects.equals(from.getParent(), to.getParent())) {
			throw new ProblemException(Problem.error("'" + from.getFileName() + "' was imported from a path that is relative to its folder",
					from.toString(), "Import it anew at its destination."));
		}
	}

	private List<Path> move(DataOutput output, DataState state, PointerFile file, Path pointer, boolean alone) throws IOException {
		Set<Path> changed = new TreeSet<>();
		Files.createDirectories(Objects.requireNonNull(to.getParent()));
		if (output.flags().cache()) {
			GitIgnore.add(to).ifPresent(changed::add);
		}
		Files.move(from, to);
		Path written = alone ? to.resolveSibling(to.getFileName() + PointerFile.SUFFIX) : pointer;
		Path folder = Objects.requireNonNull(written.getParent()).resolve(file.wdir()).normalize();
		String name = folder.relativize(to).toString().replace('\\', '/');
		file.renamed(output.path(), output.with(state).called(name)).write(written);
		changed.add(written);
		if (!written.equals(pointer)) {
			Files.delete(pointer);
		}
		GitIgnore.remove(from).filter(Files::exists).ifPresent(changed::add);
		List<Path> files = List.copyOf(changed);
		if (repository.config().autostage()) {
			GitIgnore.stage(repository.root(), files, Progress.NONE);
		}
		return files;
	}
}
