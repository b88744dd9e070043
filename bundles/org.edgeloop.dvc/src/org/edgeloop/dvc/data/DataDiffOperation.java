package org.edgeloop.dvc.data;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dvc.DvcRepository;
import org.edgeloop.dvc.data.TargetSelection.Selected;
import org.edgeloop.dvc.internal.data.DataVersion;
import org.edgeloop.dvc.internal.data.VersionComparison;
import org.edgeloop.versioning.GitHead;

/**
 * Compares the data of two commits, or of a commit and the workspace, file by file, as {@code dvc diff} does. What is in a folder is
 * known from its list in the cache; a folder whose list is missing there is compared as a whole.
 */
public final class DataDiffOperation {

	private final DvcRepository repository;
	private final String before;
	private final Optional<String> after;
	private final List<String> targets;

	/**
	 * @param before a revision of Git
	 * @param after another one; empty for the workspace
	 * @param targets see {@link TargetSelection}; none for all data
	 */
	public DataDiffOperation(DvcRepository repository, String before, Optional<String> after, List<String> targets) {
		this.repository = repository;
		this.before = before;
		this.after = after;
		this.targets = List.copyOf(targets);
	}

	/**
	 * @throws ProblemException if there is no such revision, or a target is in neither version
	 * @throws java.util.concurrent.CancellationException if cancelled
	 */
	public DataDiff run(Progress progress) throws IOException {
		if ("HEAD".equals(before) && GitHead.of(repository.root()).isEmpty()) {
			return new DataDiff(List.of(), List.of(), List.of(), List.of(), List.of());
		}
		try (WorkspaceData data = WorkspaceData.open(repository)) {
			DataVersion older = committed(before, data, progress);
			DataVersion newer = after.isPresent() ? committed(after.get(), data, progress) : workspace(data, progress);
			checkTargets(older, newer);
			return new VersionComparison(older, newer, data.store(), after.isEmpty()).run();
		}
	}

	private DataVersion committed(String revision, WorkspaceData data, Progress progress) throws IOException {
		return DataVersion.saved(select(CommittedOutputs.at(repository.root(), revision, progress)), data.store());
	}

	private DataVersion workspace(WorkspaceData data, Progress progress) throws IOException {
		return DataVersion.present(select(TrackedOutputs.in(repository, progress)), data, progress);
	}

	/** Each target may be in one of the versions only. */
	private Map<String, Selected> select(List<TrackedOutput> tracked) throws ProblemException {
		var selection = new TargetSelection(tracked.stream().filter(TrackedOutput::isCached).toList(), false);
		var selected = new TreeMap<String, Selected>();
		if (targets.isEmpty()) {
			selection.select(targets).forEach(output -> selected.put(output.path(), output));
		}
		for (String target : targets) {
			selection.find(target).forEach(output -> selected.put(output.path(), output));
		}
		return selected;
	}

	private void checkTargets(DataVersion older, DataVersion newer) throws ProblemException {
		for (String target : targets) {
			if (!older.has(target) && !newer.has(target)) {
				throw new ProblemException(Problem.error("The path '" + target + "' does not exist in the target repository '"
						+ repository.root() + "' neither as a DVC output nor as a Git-tracked file.", target, "Check the spelling."));
			}
		}
	}
}
