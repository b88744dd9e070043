package org.edgeloop.cli.internal.labels;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.base.Problem;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.Problems;
import org.edgeloop.dataset.overview.FindLabelsOperation;
import org.edgeloop.dataset.overview.FoundLabel;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code labels list}: the labels of a project, all or those that are looked for. */
@Command(name = "list", description = { "Print the labels of a project, by recording: all, or those that fulfil every condition.",
		"With --json: an array with an object for each label: recording, id, kind (region, point, recording or box), type, from "
				+ "and to in samples, fromSeconds and toSeconds (null if the sample rate is not known), lowFrequency and "
				+ "highFrequency in Hz (boxes only), channels (empty for all), attributes by name, note, author, created, origin (what "
				+ "suggested it; null for a person's), score and review (state: draft, submitted, approved or rejected; by, at, comment). A "
				+ "label file that is not sound is reported and left out; the exit code is 3 then." },
		footer = { "  edgeloop labels list project", "  edgeloop labels list project --type fault --json",
				"  edgeloop labels list project --attribute 'severity>=3' --text pump" })
@NonNullByDefault({})
public final class ListCommand implements Callable<Integer> {

	@Parameters(paramLabel = "PROJECT", description = "A project's folder: one with a dataset.json.")
	private Path project;

	@Mixin
	private QueryArguments query;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;

	public ListCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		var search = new FindLabelsOperation(project, query.query());
		return Problems.report(asJson ? printJson(search) : printTable(search), console);
	}

	private List<Problem> printTable(FindLabelsOperation search) throws IOException {
		var table = new LabelTable();
		List<Problem> problems = search.run(console.progress(), table::add);
		console.print(table.toString());
		return problems;
	}

	/** Prints while it searches, so that a million labels need no memory; but nothing before it is known that there is a project. */
	private List<Problem> printJson(FindLabelsOperation search) throws IOException {
		List<Problem> problems;
		try (JsonGenerator json = console.json()) {
			problems = search.run(console.progress(), found -> write(json, found));
			start(json);
			json.writeEndArray();
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
		console.print("\n");
		return problems;
	}

	private static void write(JsonGenerator json, FoundLabel found) {
		try {
			start(json);
			LabelJson.write(json, found);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static void start(JsonGenerator json) throws IOException {
		if (json.getOutputContext().inRoot()) {
			json.writeStartArray();
		}
	}
}
