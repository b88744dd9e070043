package org.edgeloop.cli.internal.models;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.TextTable;
import org.edgeloop.cli.internal.tracking.ReadProblems;
import org.edgeloop.cli.internal.tracking.Times;
import org.edgeloop.cli.internal.tracking.TrackingArguments;
import org.edgeloop.experiment.ModelVersion;
import org.edgeloop.experiment.RegisteredModel;
import org.edgeloop.experiment.TrackingStore;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code models list}: the registered models of a store. */
@Command(name = "list", description = { "List the registered models of a tracking store with their versions, the newest first.",
		"With --json: an array with an object for each model: name, description, creationTime and lastUpdateTime (milliseconds since "
				+ "1970), tags by name, aliases (version by alias) and versions; each of those with version, stage (None, Staging, "
				+ "Production or Archived), status, source, runId, description, creationTime, lastUpdateTime and tags." },
		footer = { "  edgeloop models list --tracking file:mlruns", "  edgeloop models list --tracking http://localhost:5000 --json" })
@NonNullByDefault({})
public final class ListCommand implements Callable<Integer> {

	@Mixin
	private TrackingArguments tracking;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;

	public ListCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		var problems = new ReadProblems();
		List<RegisteredModel> models;
		try (TrackingStore store = tracking.open()) {
			models = store.registry().models(problems, console.progress());
		}
		if (asJson) {
			printJson(models);
		} else {
			printTable(models);
		}
		return problems.report(!models.isEmpty(), console);
	}

	private void printTable(List<RegisteredModel> models) throws IOException {
		var table = new TextTable("model", ">version", "stage", "aliases", "status", "created", "run");
		for (RegisteredModel model : models) {
			for (ModelVersion version : model.versions()) {
				table.row(model.name(), Integer.toString(version.version()), version.stage().word(), aliases(model, version),
						version.status(), Times.text(version.created()), version.runId());
			}
			if (model.versions().isEmpty()) {
				table.row(model.name(), "", "", "", "", Times.text(model.created()), "");
			}
		}
		console.print(table.toString());
	}

	private static String aliases(RegisteredModel model, ModelVersion version) {
		return model.aliases().entrySet().stream().filter(alias -> alias.getValue() == version.version()).map(Map.Entry::getKey)
				.collect(Collectors.joining(", "));
	}

	private void printJson(List<RegisteredModel> models) throws IOException {
		try (JsonGenerator json = console.json()) {
			json.writeStartArray();
			for (RegisteredModel model : models) {
				ModelJson.write(json, model);
			}
			json.writeEndArray();
		}
		console.print("\n");
	}
}
