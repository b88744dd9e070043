package org.edgeloop.cli.internal.runs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.Problems;
import org.edgeloop.cli.internal.console.TextTable;
import org.edgeloop.cli.internal.tracking.RunJson;
import org.edgeloop.cli.internal.tracking.TrackingArguments;
import org.edgeloop.experiment.Run;
import org.edgeloop.experiment.RunKey;
import org.edgeloop.experiment.TrackingStore;
import org.edgeloop.experiment.comparison.ComparedRun;
import org.edgeloop.experiment.comparison.ComparedRuns;
import org.edgeloop.experiment.comparison.ComparisonStores;
import org.edgeloop.experiment.comparison.DefaultCharts;
import org.edgeloop.experiment.comparison.ExportComparisonOperation;
import org.edgeloop.experiment.comparison.KeyDifference;
import org.edgeloop.experiment.comparison.LoadComparisonOperation;
import org.edgeloop.experiment.comparison.NewComparisonOperation;
import org.edgeloop.experiment.spec.RunsSpec;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code runs compare}: runs side by side. */
@Command(name = "compare", description = { "Hold runs against each other: attributes, params, metrics (their last values) and tags.",
		"With --json: an object with runs (objects as runs list prints), and keys, an array with an object for each: key (such as "
				+ "params.lr), differs (whether two runs have different values, or only some have one) and values by run id (null "
				+ "where a run has none).",
		"A run that cannot be read is reported and left out; the exit code is 3 then." },
		footer = { "  edgeloop runs compare 7ea8a2a34a0046f8815dad1080b72fa0",
				"    d19dcd90ebaa4d8f956009cffae89133 --only-differences --html comparison.html" })
@NonNullByDefault({})
public final class CompareCommand implements Callable<Integer> {

	@Parameters(arity = "1..*", paramLabel = "RUN", description = "The runs' ids.")
	private List<String> runIds;

	@Mixin
	private TrackingArguments tracking;

	@Option(names = "--only-differences", description = "Leave out in what all runs are alike.")
	private boolean onlyDifferences;

	@Option(names = "--html", paramLabel = "FILE", description = "Write the comparison with its charts as one HTML page, too.")
	private Path html;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;

	public CompareCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		Path folder = html == null ? Path.of("").toAbsolutePath() : Objects.requireNonNull(html.toAbsolutePath().getParent());
		RunsSpec spec = NewComparisonOperation.spec(tracking.uri(), runIds, folder);
		spec.setAllKeys(!onlyDifferences);
		ComparedRuns runs;
		try (TrackingStore store = tracking.open()) {
			var stores = new ComparisonStores(spec, folder, _ -> store);
			runs = new LoadComparisonOperation(spec, stores).run(console.progress());
			if (html != null) {
				spec.getCharts().addAll(DefaultCharts.of(runs));
				new ExportComparisonOperation(spec, stores, html).run(console.progress());
			}
		}
		List<KeyDifference> keys = KeyDifference.of(runs, onlyDifferences);
		if (asJson) {
			printJson(runs, keys);
		} else if (!runs.runs().isEmpty()) {
			printTable(runs, keys);
		}
		return Problems.report(runs.problems(), console);
	}

	private void printTable(ComparedRuns runs, List<KeyDifference> keys) throws IOException {
		String[] headings = new String[runs.runs().size() + 1];
		headings[0] = "";
		for (int i = 1; i < headings.length; i++) {
			headings[i] = runs.labels().get(runs.runs().get(i - 1).id());
		}
		var table = new TextTable(headings);
		for (KeyDifference key : keys) {
			String[] cells = new String[headings.length];
			cells[0] = key.key().toString();
			for (int i = 1; i < cells.length; i++) {
				cells[i] = key.values().get(i - 1).orElse("");
			}
			table.row(cells);
		}
		console.print(table.toString());
	}

	private void printJson(ComparedRuns runs, List<KeyDifference> keys) throws IOException {
		try (JsonGenerator json = console.json()) {
			json.writeStartObject();
			json.writeArrayFieldStart("runs");
			for (ComparedRun run : runs.runs()) {
				RunJson.write(json, run.run());
			}
			json.writeEndArray();
			json.writeArrayFieldStart("keys");
			for (KeyDifference key : keys) {
				write(json, key, runs);
			}
			json.writeEndArray();
			json.writeEndObject();
		}
		console.print("\n");
	}

	private static void write(JsonGenerator json, KeyDifference difference, ComparedRuns runs) throws IOException {
		json.writeStartObject();
		json.writeStringField("key", difference.key().toString());
		json.writeBooleanField("differs", difference.differs());
		json.writeObjectFieldStart("values");
		for (ComparedRun run : runs.runs()) {
			json.writeFieldName(run.id());
			writeValue(json, difference.key(), run.run());
		}
		json.writeEndObject();
		json.writeEndObject();
	}

	private static void writeValue(JsonGenerator json, RunKey key, Run run) throws IOException {
		Optional<String> text = key.text(run);
		if (text.isEmpty()) {
			json.writeNull();
		} else if (key.kind() == RunKey.Kind.METRIC) {
			RunJson.writeValue(json, key.number(run).orElseThrow());
		} else if (key.isNumber()) {
			json.writeNumber(text.get());
		} else {
			json.writeString(text.get());
		}
	}
}
