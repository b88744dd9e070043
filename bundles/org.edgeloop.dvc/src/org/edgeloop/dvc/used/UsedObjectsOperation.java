package org.edgeloop.dvc.used;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dvc.DvcRepository;
import org.edgeloop.dvc.data.CommittedOutputs;
import org.edgeloop.dvc.data.TargetSelection;
import org.edgeloop.dvc.data.TargetSelection.Selected;
import org.edgeloop.dvc.data.TrackedOutput;
import org.edgeloop.dvc.data.TrackedOutputs;
import org.edgeloop.dvc.file.DataHash;
import org.edgeloop.versioning.GitRevision;
import org.edgeloop.versioning.GitRevisions;

/** Finds out which data a repository refers to, by its {@code .dvc} files and its {@code dvc.lock}s. Writes nothing. */
public final class UsedObjectsOperation {

	private static final String EXPERIMENTS = "refs/exps/";

	/** What DVC keeps there while it works on experiments. */
	private static final String RUNNING = "refs/exps/exec/";

	/** How many digits of a commit's id name it to people. */
	private static final int SHORT = 7;

	/** Where a version's outputs are read. */
	@FunctionalInterface
	private interface Reading {
		List<TrackedOutput> outputs() throws IOException;
	}

	/** What an object is told apart by: the same data of two pointers may go to different remotes. */
	private record Key(DataHash hash, String inside, String remote, boolean pushed) {
	}

	private final DvcRepository repository;
	private final UsedScope scope;
	private final List<String> targets;
	private final boolean recursive;
	private final Predicate<TrackedOutput> wanted;
	private final boolean skipsFailed;
	private final Map<Key, UsedObject> found = new LinkedHashMap<>();
	private final Set<Problem> problems = new LinkedHashSet<>();

	/** A target may be in some of the versions only. */
	private final Set<String> foundTargets = new HashSet<>();

	/**
	 * @param targets {@code .dvc} files, {@code dvc.yaml[:stage]}, stages by name, or files and folders that are under version control
	 *            or lie in such a folder, from the root, with '/' between the names. Empty for all.
	 */
	public UsedObjectsOperation(DvcRepository repository, UsedScope scope, List<String> targets) {
		this(repository, scope, targets, false);
	}

	/** @param recursive whether a folder as a target means all that is under version control in it */
	public UsedObjectsOperation(DvcRepository repository, UsedScope scope, List<String> targets, boolean recursive) {
		this(repository, scope, targets, recursive, _ -> true, false);
	}

	/**
	 * @param wanted which of the outputs that are meant count
	 * @param skipsFailed whether versions whose pointers cannot be understood are warned of and left out, as long as there is another one
	 */
	public UsedObjectsOperation(DvcRepository repository, UsedScope scope, List<String> targets, boolean recursive, Predicate<TrackedOutput> wanted,
			boolean skipsFailed) {
		this.repository = repository;
		this.scope = scope;
		this.targets = List.copyOf(targets);
		this.recursive = recursive;
		this.wanted = wanted;
		this.skipsFailed = skipsFailed;
	}

	/**
	 * @throws org.edgeloop.base.ProblemException if a target is not found, or a revision, or a pointer cannot be understood
	 * @throws java.util.concurrent.CancellationException if cancelled
	 */
	public UsedObjects run(Progress progress) throws IOException {
		progress.begin("Looking what data is used", 0);
		var failures = new ArrayList<ProblemException>();
		int versions = 0;
		if (scope.workspace()) {
			versions++;
			read("workspace", "", () -> TrackedOutputs.in(repository, progress)).ifPresent(failures::add);
		}
		for (String commit : commits()) {
			progress.checkCancelled();
			versions++;
			String name = commit.substring(0, SHORT);
			read(name, name + ":", () -> CommittedOutputs.at(repository.root(), commit, progress)).ifPresent(failures::add);
		}
		if (versions == failures.size() && versions > 0) {
			throw failures.getFirst();
		}
		for (String target : targets) {
			if (!foundTargets.contains(target)) {
				throw TargetSelection.notFound(target);
			}
		}
		return new UsedObjects(List.copyOf(found.values()), List.copyOf(problems));
	}

	/** @return why a version cannot be read, where that is let pass */
	private Optional<ProblemException> read(String version, String prefix, Reading reading) throws IOException {
		try {
			collect(reading.outputs(), prefix);
			return Optional.empty();
		} catch (ConnectionException e) {
			throw e;
		} catch (ProblemException e) {
			Problem cause = e.problem();
			String what = "Failed to collect '" + version + "'";
			if (!skipsFailed) {
				throw new ProblemException(Problem.error(what + ": " + cause.what(), cause.where(), cause.remedy()), e);
			}
			problems.add(Problem.warning(what + ", skipping: " + cause.what(), cause.where(), ""));
			return Optional.of(e);
		}
	}

	private Set<String> commits() throws IOException {
		var commits = new LinkedHashSet<String>();
		for (String revision : scope.revisions()) {
			commits.add(GitRevisions.resolve(repository.root(), revision));
		}
		var named = new ArrayList<GitRevision>();
		if (scope.branches()) {
			named.addAll(GitRevisions.branches(repository.root()));
		}
		if (scope.tags()) {
			named.addAll(GitRevisions.tags(repository.root()));
		}
		if (scope.experiments()) {
			GitRevisions.references(repository.root(), EXPERIMENTS).stream().filter(reference -> !reference.name().startsWith(RUNNING))
					.forEach(named::add);
		}
		named.forEach(revision -> commits.add(revision.commit()));
		if (scope.commits()) {
			commits.addAll(GitRevisions.all(repository.root()));
		}
		return commits;
	}

	private void collect(List<TrackedOutput> outputs, String revision) throws IOException {
		var selection = new TargetSelection(outputs, recursive);
		if (targets.isEmpty()) {
			selection.select(targets).forEach(selected -> collect(selected, revision));
		}
		for (String target : targets) {
			List<Selected> selected = selection.find(target);
			if (!selected.isEmpty()) {
				foundTargets.add(target);
			}
			selected.forEach(one -> collect(one, revision));
		}
	}

	/** What belongs to Git, or to another repository, may be named and is nothing to keep here. */
	private void collect(Selected selected, String revision) {
		TrackedOutput tracked = selected.output();
		if (!tracked.isCached() || tracked.imported() || !wanted.test(tracked)) {
			return;
		}
		DataHash hash = tracked.hash();
		if (hash == null) {
			problems.add(Problem.warning("Output '" + tracked.path() + "'(stage: '" + tracked.address() + "') is missing version info. "
					+ "Cache for it will not be collected.", revision + tracked.pointer(), "Use `dvc repro` to get your pipeline up to date."));
			return;
		}
		var flags = tracked.output().flags();
		var key = new Key(hash, selected.inside(), flags.remote(), flags.push());
		found.computeIfAbsent(key, _ -> new UsedObject(hash, selected.path(), selected.inside(), tracked.output().size(),
				hash.isFolder() ? tracked.output().files() : 1, Optional.of(flags.remote()).filter(name -> !name.isEmpty()), flags.push(),
				revision + tracked.pointer()));
	}
}
