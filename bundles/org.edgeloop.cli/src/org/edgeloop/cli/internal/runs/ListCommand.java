package org.edgeloop.cli.internal.runs;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.TextTable;
import org.edgeloop.cli.internal.tracking.ReadProblems;
import org.edgeloop.cli.internal.tracking.RunJson;
import org.edgeloop.cli.internal.tracking.Times;
import org.edgeloop.cli.internal.tracking.TrackingArguments;
import org.edgeloop.experiment.Run;
import org.edgeloop.experiment.TrackingStore;
import org.edgeloop.experiment.search.FoundRuns;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code runs list}: the runs of a store. */
@Command(name = "list", description = { "List runs, the newest first: those in use, of all experiments, unless narrowed.",
		"With --json: an array with an object for each: runId, experimentId, name, status (RUNNING, SCHEDULED, FINISHED, FAILED or "
				+ "KILLED), startTime and endTime (milliseconds since 1970, null if not known), and by name params, metrics (the last "
				+ "value of each: that of the greatest step, then time, then value; NaN, Infinity and -Infinity as strings) and tags." },
		footer = { "  edgeloop runs list --tracking file:mlruns --json",
				"  edgeloop runs list --experiment bearings --order-by 'metrics.f1 DESC' --max 20",
				"  edgeloop runs list --filter \"metrics.f1 > 0.9 AND params.lr = '0.01'\" --json" })
@NonNullByDefault({})
public final class ListCommand implements Callable<Integer> {

	@Mixin
	private TrackingArguments tracking;

	@Mixin
	private ScopeArguments scope;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;

	public ListCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		FoundRuns found;
		try (TrackingStore store = tracking.open()) {
			found = scope.search(store).run(console.progress());
		}
		if (asJson) {
			printJson(found.runs());
		} else {
			printTable(found.runs());
		}
		return ReadProblems.report(found.problems(), !found.runs().isEmpty(), console);
	}

	private void printTable(List<Run> runs) throws IOException {
		var table = new TextTable("run", "experiment", "name", "status", "started", ">params", ">metrics");
		for (Run run : runs) {
			table.row(run.id(), run.experimentId(), run.name(), run.status().name().toLowerCase(Locale.ROOT), Times.text(run.started()),
					Integer.toString(run.params().size()), Integer.toString(run.metrics().size()));
		}
		console.print(table.toString());
	}

	private void printJson(List<Run> runs) throws IOException {
		try (JsonGenerator json = console.json()) {
			json.writeStartArray();
			for (Run run : runs) {
				RunJson.write(json, run);
			}
			json.writeEndArray();
		}
		console.print("\n");
	}
}
