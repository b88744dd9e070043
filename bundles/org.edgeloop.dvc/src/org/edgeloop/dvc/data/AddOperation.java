package org.edgeloop.dvc.data;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dvc.DvcRepository;
import org.edgeloop.dvc.file.DataOutput;
import org.edgeloop.dvc.file.DataState;
import org.edgeloop.dvc.internal.data.AddTarget;
import org.edgeloop.dvc.internal.data.OutputUpdate;
import org.edgeloop.dvc.internal.data.PointerUpdate;
import org.edgeloop.dvc.internal.system.DiskRoom;
import org.edgeloop.dvc.lock.PathLocks;
import org.edgeloop.dvc.lock.RepositoryLock;

/**
 * Puts files and folders under version control, as {@code dvc add} does: content into the cache, a {@code .dvc} file beside each, a line
 * in {@code .gitignore}. What is tracked already is brought up to date; a path in a tracked folder changes that folder's list. Ended
 * anywhere, it is done again: the pointer is written last, when everything that it promises is in the cache.
 */
public final class AddOperation {

	private final DvcRepository repository;
	private final List<Path> targets;
	private final AddOptions options;

	/** @param targets files and folders, absolute */
	public AddOperation(DvcRepository repository, List<Path> targets, AddOptions options) {
		this.repository = repository;
		this.targets = List.copyOf(new LinkedHashSet<>(targets));
		this.options = options;
	}

	/**
	 * @throws org.edgeloop.base.ProblemException if a target cannot be added; all are looked at before the first is
	 * @throws java.util.concurrent.CancellationException if cancelled; targets that were finished stay added
	 */
	public AddResult run(Progress progress) throws IOException {
		try (RepositoryLock _ = RepositoryLock.acquire(repository, progress)) {
			List<TrackedOutput> tracked = TrackedOutputs.in(repository, progress);
			var checked = new ArrayList<AddTarget>();
			for (Path target : targets) {
				checked.add(AddTarget.check(repository, target, tracked, checked));
			}
			List<Path> outputs = checked.stream().map(target -> repository.root().resolve(target.outputPath())).toList();
			try (PathLocks _ = PathLocks.acquire(repository, "edgeloop dvc add", List.of(), outputs, progress);
					WorkspaceData data = WorkspaceData.open(repository)) {
				return add(checked, data, progress);
			}
		}
	}

	private AddResult add(List<AddTarget> checked, WorkspaceData data, Progress progress) throws IOException {
		Set<Path> pointers = new LinkedHashSet<>();
		Set<Path> changed = new LinkedHashSet<>();
		var states = new ArrayList<TrackedOutput>();
		var updated = new HashMap<String, TrackedOutput>();
		for (AddTarget one : checked) {
			// another target may have changed the same folder just now
			AddTarget target = one.ownedBy(Optional.ofNullable(updated.get(one.outputPath())));
			DataState saved = save(data, target, progress);
			Path pointer = repository.root().resolve(target.pointerPath());
			GitIgnore.add(repository.root().resolve(target.outputPath())).ifPresent(changed::add);
			DataOutput output = PointerUpdate.write(pointer, target, saved, changed);
			pointers.add(pointer);
			var state = new TrackedOutput(target.outputPath(), output, target.pointerPath(), "", false);
			updated.put(target.outputPath(), state);
			states.add(state);
		}
		boolean stage = repository.config().autostage();
		if (stage) {
			GitIgnore.stage(repository.root(), List.copyOf(changed), progress);
		}
		return new AddResult(List.copyOf(pointers), List.copyOf(changed), stage, states);
	}

	private DataState save(WorkspaceData data, AddTarget target, Progress progress) throws IOException {
		try {
			return new OutputUpdate(data, options).update(target, progress);
		} catch (ProblemException e) {
			throw e;
		} catch (IOException e) {
			Path output = repository.root().resolve(target.outputPath());
			String reason = DiskRoom.inWords(e, repository.cacheFolder(), size(output));
			throw new ProblemException(Problem.error("The data cannot be put under version control: " + reason, target.outputPath(),
					"See to room and permissions in " + repository.cacheFolder() + ", then add the data again; they are as they were."), e);
		}
	}

	private static long size(Path output) throws IOException {
		try (Stream<Path> files = Files.walk(output)) {
			return files.map(Path::toFile).filter(File::isFile).mapToLong(File::length).sum();
		}
	}
}
