package org.edgeloop.dvc.internal.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.dvc.pipeline.Stage;
import org.edgeloop.dvc.pipeline.StagePath;

/** Connects stages by what they make and read, and finds what DVC finds wrong with that, in its words. */
public final class GraphBuilder {

	/** An output and who makes it. */
	private record Made(StagePath output, Stage by) {
	}

	private final Path workingFolder;
	private final List<Stage> stages;
	private final NavigableMap<Path, Made> outputs = new TreeMap<>();

	/** @param workingFolder where the names in messages are relative to */
	public GraphBuilder(Path workingFolder, List<Stage> stages) {
		this.workingFolder = workingFolder;
		this.stages = List.copyOf(stages);
	}

	/** @return edges from each stage to those that make what it reads */
	public DirectedGraph<Stage> build() throws ProblemException {
		collectOutputs();
		refuseStagesWithinOutputs();
		var graph = new DirectedGraph<Stage>();
		stages.forEach(graph::addNode);
		for (Stage stage : stages) {
			for (StagePath dependency : stage.dependencies()) {
				overlapping(dependency.path()).forEach(made -> graph.addEdge(stage, made.by()));
			}
			stage.parameters().forEach(file -> overlapping(file.path()).forEach(made -> graph.addEdge(stage, made.by())));
		}
		refuseCycles(graph);
		return graph;
	}

	/** @return edges from each output to those that its stage reads */
	public DirectedGraph<Path> buildOutputs() throws ProblemException {
		build();
		var graph = new DirectedGraph<Path>();
		outputs.keySet().forEach(graph::addNode);
		for (Stage stage : stages) {
			for (StagePath dependency : stage.dependencies()) {
				for (Made made : overlapping(dependency.path())) {
					stage.outputs().forEach(output -> graph.addEdge(output.path(), made.output().path()));
				}
			}
		}
		return graph;
	}

	private void collectOutputs() throws ProblemException {
		outputs.clear();
		for (Stage stage : stages) {
			for (StagePath output : stage.outputs()) {
				var made = new Made(output, stage);
				if (outputs.containsKey(output.path())) {
					throw duplicate(output, outputs.get(output.path()).by(), stage);
				}
				Optional<Made> other = overlapping(output.path()).stream().findFirst();
				if (other.isPresent()) {
					boolean isInside = output.path().startsWith(other.get().output().path());
					throw overlap(isInside ? other.get() : made, isInside ? made : other.get());
				}
				outputs.put(output.path(), made);
			}
		}
	}

	private void refuseStagesWithinOutputs() throws ProblemException {
		for (Stage stage : stages) {
			for (Path folder = stage.file(); folder != null; folder = folder.getParent()) {
				if (outputs.containsKey(folder)) {
					throw problem("stage: '" + stage.address(workingFolder) + "' is within an output '" + name(folder) + "' of another stage",
							stage, "Move the stage's file elsewhere.");
				}
			}
		}
	}

	private static void refuseCycles(DirectedGraph<Stage> graph) throws ProblemException {
		List<Stage> cycle = graph.cycle();
		if (!cycle.isEmpty()) {
			String names = cycle.stream().map(Stage::address).collect(Collectors.joining(", "));
			throw problem("Same item(s) are defined as both a dependency and an output in " + (cycle.size() == 1 ? "stage" : "stages") + ": "
					+ names + ".", cycle.getFirst(), "Take one of them out of 'deps' or 'outs'.");
		}
	}

	/** @return the outputs that are the path, lie above it or below it */
	private Collection<Made> overlapping(Path path) {
		Set<Made> found = new LinkedHashSet<>();
		for (Path folder = path; folder != null; folder = folder.getParent()) {
			Optional.ofNullable(outputs.get(folder)).ifPresent(found::add);
		}
		List<Made> below = new ArrayList<>();
		for (var entry : outputs.tailMap(path, false).entrySet()) {
			if (entry.getKey().startsWith(path)) {
				below.add(entry.getValue());
			} else if (!entry.getKey().toString().startsWith(path.toString())) {
				break;
			}
		}
		found.addAll(below);
		return found;
	}

	private ProblemException duplicate(StagePath output, Stage one, Stage other) {
		String names = List.of(one, other).stream().map(stage -> "\t- " + stage.address(workingFolder)).sorted()
				.collect(Collectors.joining("\n"));
		return problem("output '" + name(output.path()) + "' is specified in:\n" + names
				+ "\nUse `dvc remove` with any of the above targets to stop tracking the overlapping output.", other, "");
	}

	private ProblemException overlap(Made parent, Made inside) {
		return problem("The output paths:\n" + line(parent) + "\n" + line(inside) + "\noverlap and are thus in the same tracked directory.\n"
				+ "To keep reproducibility, outputs should be in separate tracked directories or tracked individually.", inside.by(), "");
	}

	private String line(Made made) {
		return "'" + name(made.output().path()) + "'('" + made.by().address(workingFolder) + "')";
	}

	private String name(Path path) {
		return workingFolder.relativize(path).toString().replace('\\', '/');
	}

	private static ProblemException problem(String what, Stage stage, String remedy) {
		return new ProblemException(Problem.error(what, stage.root().relativize(stage.file()).toString(), remedy));
	}
}
