package org.edgeloop.dvc.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dvc.DvcRepository;
import org.edgeloop.dvc.internal.pipeline.DirectedGraph;
import org.edgeloop.dvc.internal.pipeline.GraphBuilder;
import org.edgeloop.dvc.internal.pipeline.RecordedStage;
import org.edgeloop.dvc.internal.pipeline.Snapshot;
import org.edgeloop.dvc.internal.pipeline.StageReader;

/** All stages of a repository and which depends on which, checked as DVC checks them. Immutable. */
public final class StageGraph {

	private final DvcRepository repository;
	private final Map<Stage, RecordedStage> records;
	private final DirectedGraph<Stage> dependencies;

	private StageGraph(DvcRepository repository, Map<Stage, RecordedStage> records, DirectedGraph<Stage> dependencies) {
		this.repository = repository;
		this.records = records;
		this.dependencies = dependencies;
	}

	/**
	 * Reads every {@code dvc.yaml} and {@code .dvc} file of a repository.
	 *
	 * @param place a folder in the repository; messages name files relative to it
	 * @throws ProblemException if there is no repository, if a file cannot be read, if two stages make the same, or if stages wait
	 *     for each other in a circle
	 * @throws IOException if a folder cannot be read
	 */
	public static StageGraph load(Path place, Progress progress) throws IOException {
		Path folder = place.toAbsolutePath().normalize();
		DvcRepository repository = DvcRepository.open(folder);
		Map<Stage, RecordedStage> records = new LinkedHashMap<>();
		new StageReader(Snapshot.workspace(repository)).readAll(progress).forEach(record -> records.put(record.stage(), record));
		return new StageGraph(repository, records, new GraphBuilder(folder, List.copyOf(records.keySet())).build());
	}

	/** @return the repository that the stages are of */
	public DvcRepository repository() {
		return repository;
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

	/** @return all stages that some stages depend on at whatever distance, and they themselves, in the order in which they run */
	public List<Stage> upTo(Collection<Stage> stages) {
		return dependencies.postorder(stages);
	}

	/** @param address as {@link Stage#address()} says it */
	public Optional<Stage> find(String address) {
		return dependencies.nodes().stream().filter(stage -> stage.address().equals(address)).findFirst();
	}

	/** @return the stages of each pipeline: those that depend on each other, at whatever distance */
	public List<List<Stage>> pipelines() {
		return dependencies.components().stream().map(part -> List.copyOf(part.nodes())).toList();
	}

	/** @return the value that was recorded for each parameter of a stage when it ran last, by file and dotted name, as YAML on one line */
	public Map<String, Map<String, String>> recordedParameters(Stage stage) {
		Map<String, Map<String, String>> values = new LinkedHashMap<>();
		for (var file : record(stage).parameters()) {
			Map<String, String> ofFile = new LinkedHashMap<>();
			file.recorded().ifPresent(recorded -> recorded.entries()
					.forEach((key, value) -> ofFile.put(ValueText.of(key), ValueText.of(value))));
			values.put(file.file().name(), ofFile);
		}
		return values;
	}

	DirectedGraph<Stage> dependencies() {
		return dependencies;
	}

	RecordedStage record(Stage stage) {
		return Objects.requireNonNull(records.get(stage), "the stage is of another graph");
	}
}
