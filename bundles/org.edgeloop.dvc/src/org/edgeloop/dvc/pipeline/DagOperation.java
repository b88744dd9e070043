package org.edgeloop.dvc.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dvc.file.PointerFile;
import org.edgeloop.dvc.internal.pipeline.DirectedGraph;
import org.edgeloop.dvc.internal.pipeline.GraphBuilder;
import org.edgeloop.dvc.internal.pipeline.StageTargets;
import org.edgeloop.dvc.internal.pipeline.StageTargets.Target;

/** Reads the graph of a repository's stages, or of what they make, by names: what {@code dvc dag} draws. */
public final class DagOperation {

	private final Path workingFolder;
	private final Optional<String> target;
	private final boolean full;
	private final boolean outputs;
	private final boolean collapsed;

	/**
	 * @param workingFolder a folder in the repository; names are relative to it
	 * @param target a stage or an output: only what it is made of counts; all if empty
	 * @param full whether everything counts that is connected with the target
	 * @param outputs whether the graph is of outputs instead of stages
	 */
	public DagOperation(Path workingFolder, Optional<String> target, boolean full, boolean outputs) {
		this(workingFolder, target, full, outputs, false);
	}

	/** @param collapsed whether the stages of a {@code foreach} or a {@code matrix} are one node, by the name of that */
	public DagOperation(Path workingFolder, Optional<String> target, boolean full, boolean outputs, boolean collapsed) {
		this.collapsed = collapsed;
		this.workingFolder = workingFolder.toAbsolutePath().normalize();
		this.target = target;
		this.full = full;
		this.outputs = outputs;
	}

	/** @throws ProblemException if the stages cannot be read or there is no such target */
	public Dag run(Progress progress) throws IOException {
		if (outputs && collapsed) {
			throw new ProblemException(Problem.error("`--outs` and `--collapse-foreach-matrix` are mutually exclusive", "", ""));
		}
		StageGraph stages = StageGraph.load(workingFolder, progress);
		List<Target> targets = target.isPresent() ? new StageTargets(workingFolder, stages.stages()).granular(target.get()) : List.of();
		DirectedGraph<String> graph = outputs ? ofOutputs(stages) : ofStages(stages);
		DirectedGraph<String> part = part(graph, names(targets));
		return new Dag(collapsed ? collapsed(part) : part);
	}

	/** @return the name of the definition that a stage was made of; of any other its own */
	public static String definition(String address) {
		int separator = address.endsWith(PointerFile.SUFFIX) ? -1 : address.indexOf('@', address.lastIndexOf(':') + 1);
		return separator < 0 ? address : address.substring(0, separator);
	}

	/** Stages of one definition that depend on each other are one node all the same. As with DVC, these come behind the others. */
	private static DirectedGraph<String> collapsed(DirectedGraph<String> graph) {
		var collapsed = new DirectedGraph<String>();
		graph.nodes().stream().filter(node -> definition(node).equals(node)).forEach(collapsed::addNode);
		graph.nodes().forEach(node -> collapsed.addNode(definition(node)));
		graph.nodes().forEach(node -> graph.successorsOf(node).stream().map(DagOperation::definition)
				.filter(before -> !before.equals(definition(node))).forEach(before -> collapsed.addEdge(definition(node), before)));
		return collapsed;
	}

	private DirectedGraph<String> ofStages(StageGraph stages) {
		return named(stages.dependencies(), stage -> stage.address(workingFolder));
	}

	private DirectedGraph<String> ofOutputs(StageGraph stages) throws ProblemException {
		return named(new GraphBuilder(workingFolder, stages.stages()).buildOutputs(), this::display);
	}

	private static <N> DirectedGraph<String> named(DirectedGraph<N> graph, Function<N, String> name) {
		var named = new DirectedGraph<String>();
		graph.nodes().forEach(node -> named.addNode(name.apply(node)));
		graph.nodes().forEach(node -> graph.successorsOf(node).forEach(to -> named.addEdge(name.apply(node), name.apply(to))));
		return named;
	}

	private List<String> names(List<Target> targets) {
		var names = new ArrayList<String>();
		for (Target found : targets) {
			if (!outputs) {
				names.add(found.stage().address(workingFolder));
			} else if (found.output().isPresent()) {
				names.add(display(found.output().get()));
			} else {
				found.stage().outputs().forEach(output -> names.add(display(output.path())));
			}
		}
		return names;
	}

	private DirectedGraph<String> part(DirectedGraph<String> graph, List<String> targets) {
		if (target.isEmpty()) {
			return graph;
		}
		Set<String> kept = new HashSet<>(full ? graph.nodes() : graph.postorder(targets));
		DirectedGraph<String> reduced = graph.part(kept::contains);
		Set<String> connected = new LinkedHashSet<>();
		targets.forEach(name -> connected.addAll(reduced.connectedTo(name)));
		return reduced.part(connected::contains);
	}

	private String display(Path path) {
		return workingFolder.relativize(path).toString().replace('\\', '/');
	}
}
