package org.edgeloop.dvc.internal.pipeline;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.edgeloop.base.ProblemException;
import org.edgeloop.dvc.file.PipelineFile;
import org.edgeloop.dvc.pipeline.ReproOptions;
import org.edgeloop.dvc.pipeline.ReproOptions.Flag;
import org.edgeloop.dvc.pipeline.Stage;

/**
 * Which stages are to be looked at, in which order.
 *
 * @param steps each behind those that it depends on
 * @param active what depends on what, where nothing leads on from frozen stages; without edges if stages are run alone
 */
public record RunPlan(List<Stage> steps, DirectedGraph<Stage> active) {

	/**
	 * @param workingFolder where targets are relative to, absolute
	 * @throws ProblemException if a target is not found
	 */
	public static RunPlan of(DirectedGraph<Stage> graph, ReproOptions options, Path workingFolder) throws ProblemException {
		boolean all = options.has(Flag.ALL_PIPELINES);
		Collection<Stage> targets = all ? List.of() : targets(graph, options, workingFolder);
		boolean pipelines = all || options.has(Flag.PIPELINE);
		if (options.has(Flag.SINGLE_ITEM) && !pipelines) {
			return new RunPlan(List.copyOf(targets), new DirectedGraph<>());
		}
		DirectedGraph<Stage> active = graph.withoutEdgesFrom(stage -> stage.is(Stage.Flag.FROZEN));
		return new RunPlan(part(active, targets, options, pipelines).postorder(), active);
	}

	private static DirectedGraph<Stage> part(DirectedGraph<Stage> active, Collection<Stage> targets, ReproOptions options, boolean pipelines) {
		if (targets.isEmpty()) {
			return active;
		}
		Set<Stage> kept = new HashSet<>();
		if (pipelines) {
			targets.forEach(target -> kept.addAll(active.connectedTo(target)));
		} else {
			kept.addAll((options.has(Flag.DOWNSTREAM) ? active.reversed() : active).postorder(targets));
		}
		return active.part(kept::contains);
	}

	private static Collection<Stage> targets(DirectedGraph<Stage> graph, ReproOptions options, Path workingFolder) throws ProblemException {
		var finder = new StageTargets(workingFolder, graph.nodes());
		List<String> names = options.targets().isEmpty() ? List.of(PipelineFile.NAME) : options.targets();
		Set<Stage> found = new LinkedHashSet<>();
		for (String name : names) {
			found.addAll(finder.stages(name, options.has(Flag.GLOB), options.has(Flag.RECURSIVE)));
		}
		return found;
	}
}
