package org.edgeloop.dvc.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dvc.DvcRepository;
import org.edgeloop.dvc.data.WorkspaceData;
import org.edgeloop.dvc.internal.pipeline.MetricCollector;
import org.edgeloop.dvc.internal.pipeline.StateReader;
import org.edgeloop.versioning.GitHead;

/** Reads the metrics of a repository at one or more states of it: {@code dvc metrics show}. */
public final class MetricsShowOperation {

	private final Path workingFolder;
	private final ShownRevisions revisions;
	private final List<String> targets;

	/**
	 * @param workingFolder a folder in the repository; targets are relative to it
	 * @param targets the only files that count; all if empty
	 */
	public MetricsShowOperation(Path workingFolder, ShownRevisions revisions, List<String> targets) {
		this.workingFolder = workingFolder.toAbsolutePath().normalize();
		this.revisions = revisions;
		this.targets = List.copyOf(targets);
	}

	/** @throws ProblemException if there is no such commit or its stages cannot be read */
	public MetricsReport run(Progress progress) throws IOException {
		DvcRepository repository = DvcRepository.open(workingFolder);
		var collector = new MetricCollector(RootPaths.of(repository.root(), workingFolder, targets), WorkspaceData.store(repository));
		Map<String, FileValues> found = new LinkedHashMap<>();
		for (Map.Entry<String, String> revision : revisions.names(repository.root()).entrySet()) {
			found.put(revision.getKey(), StateReader.read(repository, revision.getValue(), collector::read, progress));
		}
		hideWorkspace(found, repository);
		return new MetricsReport(repository.root(), found, revisions.isMany());
	}

	/** As DVC does where it shows what the branch has, which is checked out. */
	private static void hideWorkspace(Map<String, FileValues> found, DvcRepository repository) throws ProblemException {
		Optional<String> branch = GitHead.of(repository.root()).map(GitHead::branch).filter(found::containsKey);
		if (branch.isPresent() && found.get(branch.get()).equals(found.get(StateReader.WORKSPACE))) {
			found.remove(StateReader.WORKSPACE);
		}
	}
}
