package org.edgeloop.cli.internal.runs;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.TextTable;
import org.edgeloop.cli.internal.tracking.ReadProblems;
import org.edgeloop.cli.internal.tracking.RunJson;
import org.edgeloop.cli.internal.tracking.TrackingArguments;
import org.edgeloop.experiment.Run;
import org.edgeloop.experiment.RunAttribute;
import org.edgeloop.experiment.RunKey;
import org.edgeloop.experiment.TrackingStore;
import org.edgeloop.experiment.search.FoundRuns;
import org.edgeloop.experiment.table.MetricSummaries;
import org.edgeloop.experiment.table.RunColumn;
import org.edgeloop.experiment.table.RunFrame;
import org.edgeloop.experiment.table.RunTable;
import org.edgeloop.experiment.table.TableSettings;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code runs list}: the runs of a store. */
@Command(name = "list", description = { "List runs, the newest first: those in use, of all experiments, unless narrowed, with the columns "
				+ "of --column.",
		"With --json: an array with an object for each: runId, experimentId, name, status (RUNNING, SCHEDULED, FINISHED, FAILED or "
				+ "KILLED), startTime and endTime (milliseconds since 1970, null if not known), and by name params, metrics (the last "
				+ "value of each: that of the greatest step, then time, then value; NaN, Infinity and -Infinity as strings) and tags." },
		footer = { "  edgeloop runs list --tracking file:mlruns --json",
				"  edgeloop runs list --order-by 'metrics.f1 DESC' --max 20 --column params.lr",
				"    --column metrics.f1 --column metrics.loss@min",
				"  edgeloop runs list --filter \"metrics.f1 > 0.9 AND params.lr = '0.01'\" --json" })
@NonNullByDefault({})
public final class ListCommand implements Callable<Integer> {

	private static final List<RunColumn> USUAL = Stream
			.of(RunAttribute.EXPERIMENT, RunAttribute.NAME, RunAttribute.STATUS, RunAttribute.STARTED, RunAttribute.DURATION).map(RunColumn::of)
			.toList();

	@Mixin
	private TrackingArguments tracking;

	@Mixin
	private ScopeArguments scope;

	@Mixin
	private ColumnArguments columns;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;

	public ListCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		List<RunColumn> chosen = columns.columns();
		FoundRuns found;
		try (TrackingStore store = tracking.open()) {
			found = scope.search(store).run(console.progress());
			if (!asJson) {
				printTable(found.runs(), chosen.isEmpty() ? USUAL : chosen, store);
			}
		}
		if (asJson) {
			printJson(found.runs());
		}
		return ReadProblems.report(found.problems(), !found.runs().isEmpty(), console);
	}

	private void printTable(List<Run> runs, List<RunColumn> shown, TrackingStore store) throws IOException {
		MetricSummaries summaries = ColumnArguments.summaries(shown, runs, store, console.progress());
		RunTable cells = RunTable.of(RunFrame.of(runs), TableSettings.PLAIN, summaries);
		var table = new TextTable(Stream.concat(Stream.of("run"), shown.stream().map(ListCommand::heading)).toArray(String[]::new));
		for (Run run : runs) {
			int row = cells.indexOf(run.id()).orElseThrow();
			table.row(Stream.concat(Stream.of(run.id()), shown.stream().map(column -> cells.text(row, column)))
					.toArray(String[]::new));
		}
		console.print(table.toString());
	}

	/** Numbers are read from the right, digit under digit. */
	private static String heading(RunColumn column) {
		boolean isNumber = column.key().kind() == RunKey.Kind.METRIC || column.equals(RunColumn.of(RunAttribute.DURATION));
		return isNumber ? ">" + column : column.toString();
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
