package org.edgeloop.cli.internal.labels;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.base.Problem.Severity;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.dataset.ListLabelsOperation;
import org.edgeloop.dataset.ListLabelsOperation.Listing;
import org.edgeloop.dataset.labels.LabelSet;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code labels list}: every label of a project. */
@Command(name = "list", description = { "Print all labels of a project, by recording.",
		"With --json: an array with an object for each label: recording, id, kind (region or point), type, from and to in "
				+ "samples, fromSeconds and toSeconds (null if the sample rate is not known), channels (empty for all), note, "
				+ "author and created. A label file that is not sound is reported and left out; the exit code is 3 then." },
		footer = { "  edgeloop labels list project", "  edgeloop labels list project --json" })
@NonNullByDefault({})
public final class ListCommand implements Callable<Integer> {

	@Parameters(paramLabel = "PROJECT", description = "A project's folder: one with a dataset.json.")
	private Path project;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;

	public ListCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		Listing listing = new ListLabelsOperation(project).run(console.progress());
		if (asJson) {
			printJson(listing.labels());
		} else {
			console.print(LabelTable.of(listing.labels()));
		}
		listing.problems().forEach(console::report);
		boolean sound = listing.problems().stream().noneMatch(problem -> problem.severity() == Severity.ERROR);
		return sound ? ExitCode.OK : ExitCode.BAD_INPUT;
	}

	private void printJson(Map<String, LabelSet> labelSets) throws IOException {
		try (JsonGenerator json = console.json()) {
			json.writeStartArray();
			for (Map.Entry<String, LabelSet> labels : labelSets.entrySet()) {
				LabelJson.write(json, labels.getKey(), labels.getValue());
			}
			json.writeEndArray();
		}
		console.print("\n");
	}
}
