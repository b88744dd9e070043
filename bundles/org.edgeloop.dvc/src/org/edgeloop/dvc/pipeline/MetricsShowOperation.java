package org.edgeloop.dvc.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dvc.DvcRepository;
import org.edgeloop.dvc.data.WorkspaceData;
import org.edgeloop.dvc.internal.pipeline.MetricCollector;
import org.edgeloop.dvc.internal.pipeline.StateReader;

/** Reads the metrics of a repository at a state of it: {@code dvc metrics show}. */
public final class MetricsShowOperation {

	private final Path workingFolder;
	private final String revision;
	private final List<String> targets;

	/**
	 * @param workingFolder a folder in the repository; targets are relative to it
	 * @param revision a commit as Git names it, or {@link MetricsDiffOperation#WORKSPACE}
	 * @param targets the only files that count; all if empty
	 */
	public MetricsShowOperation(Path workingFolder, String revision, List<String> targets) {
		this.workingFolder = workingFolder.toAbsolutePath().normalize();
		this.revision = revision;
		this.targets = List.copyOf(targets);
	}

	/** @throws ProblemException if there is no such commit or its stages cannot be read */
	public MetricsReport run(Progress progress) throws IOException {
		DvcRepository repository = DvcRepository.open(workingFolder);
		var collector = new MetricCollector(RootPaths.of(repository.root(), workingFolder, targets), WorkspaceData.store(repository));
		return new MetricsReport(repository.root(), revision, StateReader.read(repository, revision, collector::read, progress));
	}
}
