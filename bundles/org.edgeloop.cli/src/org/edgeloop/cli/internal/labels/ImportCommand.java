package org.edgeloop.cli.internal.labels;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ProblemJson;
import org.edgeloop.cli.internal.console.Problems;
import org.edgeloop.cli.internal.console.TextTable;
import org.edgeloop.dataset.exchange.ExchangeOptions;
import org.edgeloop.dataset.exchange.ImportLabelsOperation;
import org.edgeloop.dataset.exchange.ImportPlan;
import org.edgeloop.dataset.exchange.LabelExchange;
import org.edgeloop.dataset.exchange.LabelFormat;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code labels import}: labels of another program become labels of the project. */
@Command(name = "import", description = { "Bring labels of Label Studio, Audacity, Praat or a table into a project.",
		"Labels that are there stay, and the same file can be imported twice. A file names its recordings by its own name or by what "
				+ "is in it; --recording says it outright. Times become the nearest samples. What is not taken over is said.",
		"KEYs of --map: time (seconds, ms, us, ns, samples, epoch, epoch-ms, column:NAME or format:PATTERN), zone, end (included or "
				+ "excluded), config (a Label Studio labelling configuration), annotator, type:NAME, recording:NAME, column:FIELD.",
		"With --json: an object with recordings, a list of objects with recording, clock (what times were taken for), labels, added, "
				+ "replaced, unchanged and suggestions (guesses of models, kept apart); newTypes, the label types that the taxonomy "
				+ "lacks; and problems, a list of objects with severity, what, where and remedy." },
		footer = { "  edgeloop labels import project run.TextGrid --recording data/run.wav",
				"  edgeloop labels import project export.json --map type:Run=state/running --map time=samples --json" })
@NonNullByDefault({})
public final class ImportCommand implements Callable<Integer> {

	@Parameters(index = "0", paramLabel = "PROJECT", description = "A project's folder: one with a dataset.json.")
	private Path project;

	@Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", description = "Label files of one format.")
	private List<Path> files;

	@Option(names = "--format", paramLabel = "FORMAT",
			description = "label-studio, audacity, textgrid or csv; by the first file's extension if not said.")
	private String format;

	@Option(names = "--recording", paramLabel = "PATH", description = "The recording that the labels are for, such as data/a.wav.")
	private String recording = "";

	@Option(names = "--map", paramLabel = "KEY=VALUE", description = "Says what the files do not say; see above.")
	private List<String> mapping = List.of();

	@Option(names = "--add-types", description = "Add label types that the taxonomy lacks to it.")
	private boolean addTypes;

	@Option(names = "--dry-run", description = "Say what would be done, and change nothing.")
	private boolean dryRun;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;

	public ImportCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		var operation = new ImportLabelsOperation(project, files, format(), recording, ExchangeOptions.parse(mapping), addTypes);
		ImportPlan plan = dryRun ? operation.plan(console.progress()) : operation.run(console.progress());
		if (asJson) {
			printJson(plan);
		} else {
			printTable(plan);
		}
		return Problems.report(plan.problems(), console);
	}

	private LabelFormat format() throws ProblemException {
		return format != null ? LabelExchange.find(format) : LabelExchange.guess(files.getFirst()).orElseThrow(
				() -> new ProblemException(Problem.error("the file's name does not say which format it is", files.getFirst().toString(),
						"say --format label-studio, audacity, textgrid or csv")));
	}

	private void printTable(ImportPlan plan) throws IOException {
		var table = new TextTable("recording", "times", ">labels", ">added", ">replaced", ">unchanged", ">suggestions");
		for (ImportPlan.Recording each : plan.recordings()) {
			table.row(each.recording(), each.clock(), Integer.toString(each.labels().size()), Integer.toString(each.added()),
					Integer.toString(each.replaced()), Integer.toString(each.unchanged()), Integer.toString(each.suggestions().size()));
		}
		console.print(table.toString());
		if (!plan.newTypes().isEmpty()) {
			console.print((addTypes && !dryRun ? "added to the taxonomy: " : "not in the taxonomy: ")
					+ String.join(", ", plan.newTypes().keySet()) + "\n");
		}
	}

	private void printJson(ImportPlan plan) throws IOException {
		try (JsonGenerator json = console.json()) {
			json.writeStartObject();
			json.writeArrayFieldStart("recordings");
			for (ImportPlan.Recording each : plan.recordings()) {
				json.writeStartObject();
				json.writeStringField("recording", each.recording());
				json.writeStringField("clock", each.clock());
				json.writeNumberField("labels", each.labels().size());
				json.writeNumberField("added", each.added());
				json.writeNumberField("replaced", each.replaced());
				json.writeNumberField("unchanged", each.unchanged());
				json.writeNumberField("suggestions", each.suggestions().size());
				json.writeEndObject();
			}
			json.writeEndArray();
			json.writeArrayFieldStart("newTypes");
			for (String type : plan.newTypes().keySet()) {
				json.writeString(type);
			}
			json.writeEndArray();
			ProblemJson.write(json, plan.problems());
			json.writeEndObject();
		}
		console.print("\n");
	}
}
