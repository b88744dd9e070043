package org.edgeloop.dvc.data;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.edgeloop.base.Progress;
import org.edgeloop.dvc.DvcRepository;
import org.edgeloop.dvc.cache.ObjectStore;
import org.edgeloop.dvc.data.TrackedChanges.Change;
import org.edgeloop.dvc.data.TrackedChanges.Git;
import org.edgeloop.dvc.data.TrackedChanges.State;
import org.edgeloop.dvc.file.DataHash;
import org.edgeloop.dvc.internal.data.DataIndex;
import org.edgeloop.dvc.internal.data.DataIndex.Difference;
import org.edgeloop.dvc.internal.data.WantedPaths;
import org.edgeloop.versioning.GitHead;
import org.edgeloop.versioning.work.GitPath;
import org.edgeloop.versioning.work.GitStatus;
import org.edgeloop.versioning.work.GitStatusOperation;
import org.edgeloop.versioning.work.StatusEntry;

/**
 * Says what differs between the last commit, the pointers and the workspace, as {@code dvc data status} does. Changes nothing, asks no
 * remote, and disturbs nobody who works in the repository.
 */
public final class TrackedChangesOperation {

	private final DvcRepository repository;
	private final List<String> targets;
	private final boolean granular;
	private final boolean withUntracked;

	/**
	 * @param targets tracked files and folders, what lies in such, folders with such in them, pointers and stages, from the repository's
	 *            root; none for all
	 * @param granular whether each file in a folder is told
	 * @param withUntracked whether is told what is neither Git's nor DVC's
	 */
	public TrackedChangesOperation(DvcRepository repository, List<String> targets, boolean granular, boolean withUntracked) {
		this.repository = repository;
		this.targets = List.copyOf(targets);
		this.granular = granular;
		this.withUntracked = withUntracked;
	}

	/**
	 * @throws org.edgeloop.base.ProblemException if a pointer cannot be understood
	 * @throws java.util.concurrent.CancellationException if cancelled
	 */
	public TrackedChanges run(Progress progress) throws IOException {
		try (WorkspaceData data = WorkspaceData.open(repository)) {
			List<TrackedOutput> tracked = cached(TrackedOutputs.in(repository, progress));
			WantedPaths wanted = WantedPaths.of(targets, tracked);
			DataIndex index = DataIndex.saved(tracked, granular, data.store());
			List<Difference> uncommitted = index.compareWith(DataIndex.present(tracked, granular, data, progress)).stream()
					.filter(difference -> wanted.contain(difference.path())).toList();
			Optional<GitStatus> git = git(progress);
			List<Difference> committed = git.isEmpty() ? List.of() : committed(data.store(), progress).compareWith(index).stream()
					.filter(difference -> wanted.contain(difference.path())).toList();
			Set<String> unchanged = unchanged(uncommitted);
			if (git.isPresent()) {
				unchanged.retainAll(unchanged(committed));
			}
			return new TrackedChanges(missing(uncommitted, data.store()), changes(committed), changes(uncommitted),
					untracked(git, wanted), List.copyOf(unchanged), git.map(this::summary));
		}
	}

	private static List<TrackedOutput> cached(List<TrackedOutput> outputs) {
		return outputs.stream().filter(TrackedOutput::isCached).toList();
	}

	private DataIndex committed(ObjectStore store, Progress progress) throws IOException {
		List<TrackedOutput> outputs = GitHead.of(repository.root()).isEmpty() ? List.of()
				: cached(CommittedOutputs.at(repository.root(), "HEAD", progress));
		return DataIndex.saved(outputs, granular, store);
	}

	private static List<String> missing(List<Difference> differences, ObjectStore store) throws IOException {
		Set<DataHash> hashes = differences.stream().map(Difference::before).filter(Objects::nonNull).collect(Collectors.toSet());
		Set<DataHash> missing = store.missing(hashes);
		return differences.stream().filter(difference -> difference.before() != null && missing.contains(difference.before()))
				.map(Difference::path).toList();
	}

	private static List<Change> changes(List<Difference> differences) {
		return differences.stream().filter(difference -> difference.state() != State.UNCHANGED)
				.map(difference -> new Change(difference.state(), difference.path())).toList();
	}

	private static Set<String> unchanged(List<Difference> differences) {
		return differences.stream().filter(difference -> difference.state() == State.UNCHANGED).map(Difference::path)
				.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private Optional<GitStatus> git(Progress progress) throws IOException {
		boolean without = repository.config().value("core", "no_scm").filter("true"::equalsIgnoreCase).isPresent();
		return without || GitPath.of(repository.folder()).isEmpty() ? Optional.empty()
				: Optional.of(new GitStatusOperation(repository.root(), withUntracked).run(progress));
	}

	private Git summary(GitStatus status) {
		boolean dirty = status.entries().stream().anyMatch(entry -> withUntracked || !entry.isUntracked());
		return new Git(status.branch().isUnborn(), dirty);
	}

	/** What lies outside of this repository of DVC is none of its business. */
	private List<String> untracked(Optional<GitStatus> git, WantedPaths wanted) throws IOException {
		if (!withUntracked || git.isEmpty()) {
			return List.of();
		}
		String prefix = git.get().root().relativize(repository.root().toRealPath()).toString().replace('\\', '/');
		String start = prefix.isEmpty() ? "" : prefix + "/";
		return git.get().untracked().stream().map(StatusEntry::path).filter(path -> path.startsWith(start))
				.map(path -> path.substring(start.length())).filter(wanted::contain).toList();
	}
}
