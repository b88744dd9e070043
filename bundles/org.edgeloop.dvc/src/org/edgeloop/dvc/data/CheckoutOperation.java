package org.edgeloop.dvc.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dvc.DvcRepository;
import org.edgeloop.dvc.data.CheckoutResult.Kind;
import org.edgeloop.dvc.data.TargetSelection.Selected;
import org.edgeloop.dvc.file.DataState;
import org.edgeloop.dvc.internal.data.ListedFolder;
import org.edgeloop.dvc.lock.PathLocks;
import org.edgeloop.dvc.lock.RepositoryLock;

/**
 * Makes data in the workspace what the pointers say, from the cache, as {@code dvc checkout} does. What is in no cache is not touched
 * unless that is asked for. Ended anywhere, it is done again and goes on.
 */
public final class CheckoutOperation {

	/** Folders first, each kind by name, as DVC has it. */
	private static final Comparator<String> FOLDERS_FIRST = Comparator.comparing((String path) -> !path.endsWith("/"))
			.thenComparing(Comparator.naturalOrder());

	private final DvcRepository repository;
	private final List<String> targets;
	private final CheckoutOptions options;
	private final Map<Kind, List<String>> changes = new EnumMap<>(Kind.class);
	private final Map<String, Problem> failed = new TreeMap<>();
	private int added;
	private int modified;
	private int deleted;

	/** @param targets see {@link TargetSelection}; none for all data, and then also what is no data any more is taken away */
	public CheckoutOperation(DvcRepository repository, List<String> targets, CheckoutOptions options) {
		this.repository = repository;
		this.targets = List.copyOf(targets);
		this.options = options;
		for (Kind kind : Kind.values()) {
			changes.put(kind, new ArrayList<>());
		}
	}

	/**
	 * @throws ProblemException if a target is not found, or content would be lost; nothing is changed then
	 * @throws java.util.concurrent.CancellationException if cancelled; what was checked out stays
	 */
	public CheckoutReport run(Progress progress) throws IOException {
		try (RepositoryLock _ = RepositoryLock.acquire(repository, progress); WorkspaceData data = WorkspaceData.open(repository)) {
			List<TrackedOutput> tracked = TrackedOutputs.in(repository, progress);
			List<Selected> selected = new TargetSelection(tracked, options.recursive()).select(targets).stream()
					.filter(output -> output.output().isCached()).toList();
			List<Path> paths = selected.stream().map(this::place).toList();
			try (PathLocks _ = PathLocks.acquire(repository, "edgeloop dvc checkout", List.of(), paths, progress)) {
				checkAll(selected, data, progress);
				removeFormer(tracked, data, progress);
				for (Selected output : selected) {
					checkout(output, selected.size() == 1, data, progress);
				}
			}
		}
		changes.values().forEach(list -> list.sort(FOLDERS_FIRST));
		return report();
	}

	private CheckoutReport report() {
		return new CheckoutReport(changes(Kind.ADDED), changes(Kind.MODIFIED), changes(Kind.DELETED), added, modified, deleted,
				Map.copyOf(failed));
	}

	private List<String> changes(Kind kind) {
		return List.copyOf(changes.getOrDefault(kind, List.of()));
	}

	private Path place(Selected selected) {
		return repository.root().resolve(selected.path());
	}

	/** A single output looks for itself. */
	private void checkAll(List<Selected> selected, WorkspaceData data, Progress progress) throws IOException {
		if (options.force() || selected.size() == 1) {
			return;
		}
		for (Selected output : selected) {
			if (output.inside().isEmpty()) {
				data.checkNothingIsLost(place(output), output.output().output().state(), progress);
			}
		}
	}

	private void removeFormer(List<TrackedOutput> tracked, WorkspaceData data, Progress progress) throws IOException {
		if (targets.isEmpty()) {
			Set<String> paths = tracked.stream().filter(TrackedOutput::isCached).map(TrackedOutput::path).collect(Collectors.toSet());
			List<String> removed = data.removeFormer(paths, progress);
			changes(Kind.DELETED, removed);
			deleted += removed.size();
		}
	}

	private void changes(Kind kind, List<String> paths) {
		changes.computeIfAbsent(kind, _ -> new ArrayList<>()).addAll(paths);
	}

	private void checkout(Selected selected, boolean alone, WorkspaceData data, Progress progress) throws IOException {
		Path path = repository.resolve(selected.path());
		DataState state = selected.output().output().state();
		if (state.hash() == null) {
			failed.put(selected.path(), Problem.warning("No file hash info found for '" + selected.path() + "'. It won't be created.",
					selected.output().pointer(), "Run the stage that makes it, or add it."));
			return;
		}
		try {
			ListedFolder.keep(selected.output().output(), data.store());
			Optional<CheckoutResult> result = selected.inside().isEmpty()
					? Optional.of(data.checkout(path, state, options.force(), options.relink(), progress))
					: data.checkoutPart(repository.resolve(selected.output().path()), selected.inside(), state, options.force(),
							options.relink(), progress);
			if (result.isEmpty()) {
				throw new ProblemException(Problem.error("'" + selected.path() + "' does not exist as an output or a stage name in 'dvc.yaml'",
						selected.path(), "Check the spelling."));
			}
			note(selected.path(), path, result.get());
		} catch (ProblemException e) {
			failed.put(selected.path(), e.problem());
			if (alone) {
				throw new ProblemException(report().problems(place -> repository.root().resolve(place).toString()).getFirst(), e);
			}
		}
	}

	private void note(String name, Path path, CheckoutResult result) {
		added += result.added();
		modified += result.modified();
		deleted += result.deleted();
		if (result.kind() != Kind.UNCHANGED) {
			changes(result.kind(), List.of(Files.isDirectory(path) ? name + "/" : name));
		}
	}
}
