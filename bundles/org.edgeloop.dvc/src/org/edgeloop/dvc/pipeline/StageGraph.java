package org.edgeloop.dvc.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dvc.internal.pipeline.DirectedGraph;

/** All stages of a repository and which depends on which, checked as DVC checks them. */
public final class StageGraph {

	private final DirectedGraph<Stage> dependencies;

	private StageGraph(DirectedGraph<Stage> dependencies) {
		this.dependencies = dependencies;
	}

	/**
	 * Reads every {@code dvc.yaml} and {@code .dvc} file of a repository.
	 *
	 * @param place a folder in the repository
	 * @throws ProblemException if there is no repository, if a file cannot be read, if two stages make the same, or if stages wait
	 *     for each other in a circle
	 * @throws IOException if a folder cannot be read
	 */
	public static StageGraph load(Path place, Progress progress) throws IOException {
		progress.checkCancelled();
		throw new ProblemException(Problem.error("No stages can be read yet.", place.toString(), ""));
	}

	/** @return all stages in the order in which DVC finds them */
	public List<Stage> stages() {
		return List.copyOf(dependencies.nodes());
	}

	/** @return each stage behind those that it depends on: the order in which they run */
	public List<Stage> runningOrder() {
		return dependencies.postorder();
	}

	/** @return the stages that make what a stage reads, in the order in which it names that */
	public List<Stage> upstreamOf(Stage stage) {
		return List.copyOf(dependencies.successorsOf(stage));
	}

	/** @return the stages that read what a stage makes */
	public List<Stage> downstreamOf(Stage stage) {
		return List.copyOf(dependencies.predecessorsOf(stage));
	}

	/** @param address as {@link Stage#address()} says it */
	public Optional<Stage> find(String address) {
		return dependencies.nodes().stream().filter(stage -> stage.address().equals(address)).findFirst();
	}

	/** @return the stages of each pipeline: those that depend on each other, at whatever distance */
	public List<List<Stage>> pipelines() {
		return dependencies.components().stream().map(part -> List.copyOf(part.nodes())).toList();
	}
}
