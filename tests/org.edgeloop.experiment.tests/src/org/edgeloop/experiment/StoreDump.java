package org.edgeloop.experiment;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;

/** All that a store tells, deleted runs included, as JSON that compares with what another program reads from it. */
public final class StoreDump {

	private static final ObjectMapper JSON = new ObjectMapper();

	/** Keeps what a store hands over. */
	public static final class Found implements RunSink {

		public final List<Run> runs = new ArrayList<>();
		public final List<Problem> problems = new ArrayList<>();

		@Override
		public void runs(List<Run> some) {
			runs.addAll(some);
		}

		@Override
		public void problem(Problem problem) {
			problems.add(problem);
		}
	}

	private StoreDump() {
	}

	/** @throws AssertionError if the store tells of problems */
	public static ObjectNode of(TrackingStore store) throws IOException {
		var found = new Found();
		ObjectNode dump = JSON.createObjectNode();
		ArrayNode experiments = dump.putArray("experiments");
		List<Experiment> all = store.experiments(Set.of(Lifecycle.values()), found, Progress.NONE);
		all.forEach(experiment -> experiments.add(experiment(experiment)));
		var ids = all.stream().map(Experiment::id).toList();
		store.runs(new RunQuery(Set.copyOf(ids), Set.of(Lifecycle.values())), found, Progress.NONE);
		ObjectNode runs = dump.putObject("runs");
		for (Run run : found.runs) {
			runs.set(run.id(), run(store, run));
		}
		ArrayNode models = dump.putArray("models");
		store.registry().models(found, Progress.NONE).forEach(model -> models.add(model(model)));
		if (!found.problems.isEmpty()) {
			throw new AssertionError(found.problems.toString());
		}
		return dump;
	}

	private static ObjectNode experiment(Experiment experiment) {
		ObjectNode dump = JSON.createObjectNode();
		dump.put("id", experiment.id()).put("name", experiment.name()).put("lifecycle", experiment.lifecycle().name());
		dump.put("artifactLocation", experiment.artifactLocation());
		dump.put("created", experiment.created()).put("updated", experiment.updated()).set("tags", JSON.valueToTree(experiment.tags()));
		return dump;
	}

	private static ObjectNode run(TrackingStore store, Run run) throws IOException {
		ObjectNode dump = JSON.createObjectNode();
		dump.put("experimentId", run.experimentId()).put("name", run.name()).put("status", run.status().name());
		dump.put("lifecycle", run.lifecycle().name()).put("user", run.user()).put("started", run.started()).put("ended", run.ended());
		dump.put("artifactUri", run.artifactUri());
		dump.set("params", JSON.valueToTree(run.params()));
		dump.set("tags", JSON.valueToTree(run.tags()));
		ObjectNode metrics = dump.putObject("metrics");
		run.metrics().forEach((key, point) -> metrics.set(key, point(point)));
		dump.set("datasets", JSON.valueToTree(run.datasets()));
		ObjectNode histories = dump.putObject("histories");
		for (String key : run.metrics().keySet()) {
			MetricHistory history = store.history(run.id(), key, Progress.NONE);
			ArrayNode points = histories.putArray(key);
			for (int i = 0; i < history.size(); i++) {
				points.add(point(history.point(i)));
			}
		}
		return dump;
	}

	private static ArrayNode point(MetricPoint point) {
		return JSON.createArrayNode().add(point.timestamp()).add(Double.doubleToLongBits(point.value())).add(point.step());
	}

	private static ObjectNode model(RegisteredModel model) {
		ObjectNode dump = JSON.createObjectNode();
		dump.put("name", model.name()).put("description", model.description());
		dump.put("created", model.created()).put("updated", model.updated());
		dump.set("tags", JSON.valueToTree(model.tags()));
		dump.set("aliases", JSON.valueToTree(model.aliases()));
		ArrayNode versions = dump.putArray("versions");
		for (ModelVersion version : model.versions()) {
			ObjectNode one = versions.addObject();
			one.put("version", version.version()).put("stage", version.stage().word()).put("source", version.source());
			one.put("runId", version.runId()).put("status", version.status()).put("description", version.description());
			one.put("created", version.created()).put("updated", version.updated()).set("tags", JSON.valueToTree(version.tags()));
		}
		return dump;
	}
}
