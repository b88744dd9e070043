package org.edgeloop.dvc.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dvc.data.TrackedOutputs;
import org.edgeloop.dvc.internal.pipeline.StageTargets;
import org.edgeloop.dvc.internal.pipeline.StageTargets.Target;

/**
 * Names the stages that targets are or are made by, and all that these depend on: what DVC means by {@code --with-deps}. The stages are
 * those of the workspace, also where older versions of their data are asked for.
 */
public final class WithDependenciesOperation {

	private final Path workingFolder;
	private final List<String> targets;

	/**
	 * @param workingFolder a folder in the repository; targets are relative to it
	 * @param targets names of stages, files of stages, outputs and what lies in them
	 */
	public WithDependenciesOperation(Path workingFolder, List<String> targets) {
		this.workingFolder = workingFolder.toAbsolutePath().normalize();
		this.targets = List.copyOf(targets);
	}

	/**
	 * @return {@code data.dvc}, {@code sub/dvc.yaml:stage}: files from the repository's root, each stage behind what it depends on. Stages
	 *         that put nothing out are left out.
	 * @throws ProblemException if a target is not found or the stages cannot be read
	 */
	public List<String> run(Progress progress) throws IOException {
		StageGraph graph = StageGraph.load(workingFolder, progress);
		var named = new ArrayList<Stage>();
		for (String target : targets) {
			new StageTargets(workingFolder, graph.stages()).granular(target).stream().map(Target::stage).forEach(named::add);
		}
		return graph.upTo(named).stream().filter(stage -> !stage.outputs().isEmpty()).map(WithDependenciesOperation::name).toList();
	}

	private static String name(Stage stage) {
		String file = TrackedOutputs.relative(stage.root(), stage.file());
		return stage.name().isEmpty() ? file : file + ":" + stage.name();
	}
}
