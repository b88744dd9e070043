package org.edgeloop.cli.internal.runs;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.cli.internal.console.TextTable;
import org.edgeloop.cli.internal.tracking.RunJson;
import org.edgeloop.cli.internal.tracking.Times;
import org.edgeloop.cli.internal.tracking.TrackingArguments;
import org.edgeloop.experiment.Artifact;
import org.edgeloop.experiment.DatasetInput;
import org.edgeloop.experiment.MetricPoint;
import org.edgeloop.experiment.Run;
import org.edgeloop.experiment.TrackingStore;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code runs show}: all that a store knows of a run. */
@Command(name = "show", description = { "Print a run: its params, metrics, tags, datasets and artifacts.",
		"With --json: an object as runs list prints, and lifecycleStage (active or deleted), user, artifactUri, datasets (each with name, "
				+ "digest, sourceType, source, schema, profile and tags) and artifacts (those in the topmost folder, or in that of "
				+ "--folder; each with path, isFolder and size in bytes, null if not known)." },
		footer = { "  edgeloop runs show 2a56ab69c4ce41a4814cc1dc60996d4c",
				"  edgeloop runs show 2a56ab69c4ce41a4814cc1dc60996d4c --folder model --json" })
@NonNullByDefault({})
public final class ShowCommand implements Callable<Integer> {

	@Parameters(paramLabel = "RUN", description = "A run's id.")
	private String runId;

	@Mixin
	private TrackingArguments tracking;

	@Option(names = "--folder", paramLabel = "PATH", description = "The folder of artifacts to list.")
	private String folder = "";

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;

	public ShowCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		try (TrackingStore store = tracking.open()) {
			Run run = store.run(runId);
			List<Artifact> artifacts = artifacts(store);
			if (asJson) {
				printJson(run, artifacts);
			} else {
				printText(run, artifacts);
			}
		}
		return ExitCode.OK;
	}

	/** Artifacts may lie on another machine; the run is shown all the same. */
	private List<Artifact> artifacts(TrackingStore store) throws IOException {
		try {
			return store.artifacts(runId, folder);
		} catch (ProblemException e) {
			Problem cause = e.problem();
			console.report(Problem.warning(cause.what(), cause.where(), cause.remedy()));
			return List.of();
		}
	}

	private void printText(Run run, List<Artifact> artifacts) throws IOException {
		var table = new TextTable("", "name", "value");
		table.row("run", "id", run.id());
		table.row("", "name", run.name());
		table.row("", "experiment", run.experimentId());
		table.row("", "status", run.status().name().toLowerCase(Locale.ROOT));
		table.row("", "started", Times.text(run.started()));
		table.row("", "ended", Times.text(run.ended()));
		run.params().forEach((key, value) -> table.row("param", key, value));
		for (Map.Entry<String, MetricPoint> metric : run.metrics().entrySet()) {
			MetricPoint last = metric.getValue();
			table.row("metric", metric.getKey(), last.value() + " at step " + last.step());
		}
		run.tags().forEach((key, value) -> table.row("tag", key, value));
		run.datasets().forEach(dataset -> table.row("dataset", dataset.name(), dataset.digest()));
		artifacts.forEach(artifact -> table.row(artifact.folder() ? "folder" : "file", artifact.path(), size(artifact)));
		console.print(table.toString());
	}

	private static String size(Artifact artifact) {
		return artifact.size() < 0 ? "" : artifact.size() + " bytes";
	}

	private void printJson(Run run, List<Artifact> artifacts) throws IOException {
		try (JsonGenerator json = console.json()) {
			json.writeStartObject();
			RunJson.writeFields(json, run);
			json.writeStringField("lifecycleStage", run.lifecycle().name().toLowerCase(Locale.ROOT));
			json.writeStringField("user", run.user());
			json.writeStringField("artifactUri", run.artifactUri());
			writeDatasets(json, run.datasets());
			writeArtifacts(json, artifacts);
			json.writeEndObject();
		}
		console.print("\n");
	}

	private static void writeDatasets(JsonGenerator json, List<DatasetInput> datasets) throws IOException {
		json.writeArrayFieldStart("datasets");
		for (DatasetInput dataset : datasets) {
			json.writeStartObject();
			json.writeStringField("name", dataset.name());
			json.writeStringField("digest", dataset.digest());
			json.writeStringField("sourceType", dataset.sourceType());
			json.writeStringField("source", dataset.source());
			json.writeStringField("schema", dataset.schema());
			json.writeStringField("profile", dataset.profile());
			RunJson.writeMap(json, "tags", dataset.tags());
			json.writeEndObject();
		}
		json.writeEndArray();
	}

	private static void writeArtifacts(JsonGenerator json, List<Artifact> artifacts) throws IOException {
		json.writeArrayFieldStart("artifacts");
		for (Artifact artifact : artifacts) {
			json.writeStartObject();
			json.writeStringField("path", artifact.path());
			json.writeBooleanField("isFolder", artifact.folder());
			if (artifact.size() < 0) {
				json.writeNullField("size");
			} else {
				json.writeNumberField("size", artifact.size());
			}
			json.writeEndObject();
		}
		json.writeEndArray();
	}
}
