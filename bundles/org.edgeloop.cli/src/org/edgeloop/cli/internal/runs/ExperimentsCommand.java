package org.edgeloop.cli.internal.runs;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.TextTable;
import org.edgeloop.cli.internal.tracking.ReadProblems;
import org.edgeloop.cli.internal.tracking.RunJson;
import org.edgeloop.cli.internal.tracking.Times;
import org.edgeloop.cli.internal.tracking.TrackingArguments;
import org.edgeloop.experiment.Experiment;
import org.edgeloop.experiment.Lifecycle;
import org.edgeloop.experiment.TrackingStore;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code runs experiments}: the experiments of a store. */
@Command(name = "experiments", description = { "List the experiments of a tracking store.",
		"With --json: an array with an object for each: experimentId, name, lifecycleStage (active or deleted), artifactLocation, "
				+ "creationTime and lastUpdateTime (milliseconds since 1970, null if not known), and tags by name." },
		footer = { "  edgeloop runs experiments --tracking file:mlruns", "  edgeloop runs experiments --tracking sqlite:mlflow.db --json" })
@NonNullByDefault({})
public final class ExperimentsCommand implements Callable<Integer> {

	@Mixin
	private TrackingArguments tracking;

	@Option(names = "--deleted", description = "Deleted ones too.")
	private boolean withDeleted;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;

	public ExperimentsCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		var problems = new ReadProblems();
		Set<Lifecycle> wanted = withDeleted ? EnumSet.allOf(Lifecycle.class) : EnumSet.of(Lifecycle.ACTIVE);
		List<Experiment> experiments;
		try (TrackingStore store = tracking.open()) {
			experiments = store.experiments(wanted, problems, console.progress());
		}
		if (asJson) {
			printJson(experiments);
		} else {
			printTable(experiments);
		}
		return problems.report(!experiments.isEmpty(), console);
	}

	private void printTable(List<Experiment> experiments) throws IOException {
		var table = new TextTable("experiment", "name", "state", "created");
		for (Experiment experiment : experiments) {
			table.row(experiment.id(), experiment.name(), stage(experiment), Times.text(experiment.created()));
		}
		console.print(table.toString());
	}

	private void printJson(List<Experiment> experiments) throws IOException {
		try (JsonGenerator json = console.json()) {
			json.writeStartArray();
			for (Experiment experiment : experiments) {
				json.writeStartObject();
				json.writeStringField("experimentId", experiment.id());
				json.writeStringField("name", experiment.name());
				json.writeStringField("lifecycleStage", stage(experiment));
				json.writeStringField("artifactLocation", experiment.artifactLocation());
				RunJson.writeTime(json, "creationTime", experiment.created());
				RunJson.writeTime(json, "lastUpdateTime", experiment.updated());
				RunJson.writeMap(json, "tags", experiment.tags());
				json.writeEndObject();
			}
			json.writeEndArray();
		}
		console.print("\n");
	}

	private static String stage(Experiment experiment) {
		return experiment.lifecycle().name().toLowerCase(Locale.ROOT);
	}
}
