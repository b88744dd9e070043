package org.edgeloop.cli.internal.labels;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ProblemJson;
import org.edgeloop.cli.internal.console.Problems;
import org.edgeloop.dataset.exchange.ExchangeOptions;
import org.edgeloop.dataset.exchange.ExportLabelsOperation;
import org.edgeloop.dataset.exchange.ExportLabelsOperation.Result;
import org.edgeloop.dataset.exchange.LabelExchange;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code labels export}: labels of the project for another program. */
@Command(name = "export", description = { "Write labels for Label Studio, Audacity, Praat or a table.",
		"Label Studio and CSV hold all recordings in one file; Audacity and Praat have a file for each, so that for more than one "
				+ "recording OUT is a folder. What the format cannot hold is said as a warning. Imported again, all else comes back "
				+ "sample by sample.",
		"KEYs of --map: time (seconds, samples, epoch, or format:PATTERN; for Label Studio), zone, form (long or short; for TextGrid).",
		"With --json: an object with files, recordings, labels, and problems, a list of objects with severity, what, where and "
				+ "remedy." },
		footer = { "  edgeloop labels export project --format textgrid --recording data/run.wav --out run.TextGrid",
				"  edgeloop labels export project --format label-studio --out tasks.json --json" })
@NonNullByDefault({})
public final class ExportCommand implements Callable<Integer> {

	@Parameters(paramLabel = "PROJECT", description = "A project's folder: one with a dataset.json.")
	private Path project;

	@Option(names = "--format", required = true, paramLabel = "FORMAT", description = "label-studio, audacity, textgrid or csv.")
	private String format;

	@Option(names = "--out", required = true, paramLabel = "OUT", description = "The file to write, or the folder to write below.")
	private Path out;

	@Option(names = "--recording", paramLabel = "PATH", description = "A recording, such as data/a.wav; all with labels if not said.")
	private List<String> recordings = List.of();

	@Option(names = "--map", paramLabel = "KEY=VALUE", description = "How to write; see above.")
	private List<String> mapping = List.of();

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;

	public ExportCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		Result result = new ExportLabelsOperation(project, recordings, LabelExchange.find(format), out, ExchangeOptions.parse(mapping))
				.run(console.progress());
		if (asJson) {
			printJson(result);
		} else {
			for (Path file : result.files()) {
				console.print(file + "\n");
			}
			console.print(result.labels() + " labels of " + result.recordings() + " recordings\n");
		}
		return Problems.report(result.problems(), console);
	}

	private void printJson(Result result) throws IOException {
		try (JsonGenerator json = console.json()) {
			json.writeStartObject();
			json.writeArrayFieldStart("files");
			for (Path file : result.files()) {
				json.writeString(file.toString());
			}
			json.writeEndArray();
			json.writeNumberField("recordings", result.recordings());
			json.writeNumberField("labels", result.labels());
			ProblemJson.write(json, result.problems());
			json.writeEndObject();
		}
		console.print("\n");
	}
}
