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

/** Compares the metrics of a repository at two states of it: {@code dvc metrics diff}. */
public final class MetricsDiffOperation {

	/** What is there now, in place of a commit. */
	public static final String WORKSPACE = StateReader.WORKSPACE;

	private final Path workingFolder;
	private final String before;
	private final String after;
	private final List<String> targets;
	private final boolean all;

	/**
	 * @param workingFolder a folder in the repository; targets are relative to it
	 * @param before a commit as Git names it, or {@link #WORKSPACE}
	 * @param after likewise
	 * @param targets the only files that count; all if empty
	 * @param all whether metrics that are the same are listed, too
	 */
	public MetricsDiffOperation(Path workingFolder, String before, String after, List<String> targets, boolean all) {
		this.workingFolder = workingFolder.toAbsolutePath().normalize();
		this.before = before;
		this.after = after;
		this.targets = List.copyOf(targets);
		this.all = all;
	}

	/** @throws ProblemException if there is no such commit or its stages cannot be read */
	public ValueDiff run(Progress progress) throws IOException {
		DvcRepository repository = DvcRepository.open(workingFolder);
		var collector = new MetricCollector(RootPaths.of(repository.root(), workingFolder, targets), WorkspaceData.store(repository));
		FileValues old = StateReader.read(repository, before, collector::read, progress);
		FileValues now = StateReader.read(repository, after, collector::read, progress);
		return ValueDiff.of(repository.root(), before, old, after, now, all);
	}
}
