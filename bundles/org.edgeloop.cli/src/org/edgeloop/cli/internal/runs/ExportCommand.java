package org.edgeloop.cli.internal.runs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.tracking.ReadProblems;
import org.edgeloop.cli.internal.tracking.TrackingArguments;
import org.edgeloop.experiment.Run;
import org.edgeloop.experiment.TrackingStore;
import org.edgeloop.experiment.search.FindRunsOperation;
import org.edgeloop.experiment.search.FoundRuns;
import org.edgeloop.experiment.table.ExportRunsOperation;
import org.edgeloop.experiment.table.MetricSummaries;
import org.edgeloop.experiment.table.RunColumn;
import org.edgeloop.experiment.table.RunFrame;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code runs export}: runs as a table for other programs. */
@Command(name = "export", description = { "Write runs as a table in CSV (RFC 4180, UTF-8): a line for each run, and a "
				+ "column for each thing known where --column does not choose.",
		"Numbers have all their digits, or are NaN, Infinity or -Infinity. Times are in UTC (ISO 8601), durations in seconds.",
		"With --json: an object with file, runs and columns, the number of each but the first." },
		footer = { "  edgeloop runs export --out runs.csv",
				"  edgeloop runs export --filter 'params.model = \"svm\"'",
				"    --column run_name --column metrics.loss@min --column metrics.loss@100", "    --out svm.csv" })
@NonNullByDefault({})
public final class ExportCommand implements Callable<Integer> {

	@Mixin
	private TrackingArguments tracking;

	@Mixin
	private ScopeArguments scope;

	@Mixin
	private ColumnArguments columns;

	@Option(names = "--out", required = true, paramLabel = "FILE", description = "The file to write.")
	private Path out;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;

	public ExportCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		List<RunColumn> chosen = columns.columns();
		FoundRuns found;
		try (TrackingStore store = tracking.open()) {
			FindRunsOperation search = scope.search(store);
			found = search.run(console.progress());
			write(found, chosen, store);
		}
		return ReadProblems.report(found.problems(), !found.runs().isEmpty(), console);
	}

	private void write(FoundRuns found, List<RunColumn> chosen, TrackingStore store) throws IOException {
		RunFrame frame = RunFrame.of(found.runs());
		List<String> ids = found.runs().stream().map(Run::id).toList();
		List<RunColumn> wanted = chosen.isEmpty() ? ExportRunsOperation.allColumns(frame) : chosen;
		MetricSummaries summaries = ColumnArguments.summaries(wanted, found.runs(), store, console.progress());
		new ExportRunsOperation(frame, ids, wanted, summaries, out).run(console.progress());
		print(ids.size(), wanted.size());
	}

	private void print(int runs, int written) throws IOException {
		if (!asJson) {
			console.print("%s: %d runs, %d columns%n".formatted(out, runs, written));
			return;
		}
		try (JsonGenerator json = console.json()) {
			json.writeStartObject();
			json.writeStringField("file", out.toString());
			json.writeNumberField("runs", runs);
			json.writeNumberField("columns", written);
			json.writeEndObject();
		}
		console.print("\n");
	}
}
