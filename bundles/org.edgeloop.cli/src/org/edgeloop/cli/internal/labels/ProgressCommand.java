package org.edgeloop.cli.internal.labels;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.Problems;
import org.edgeloop.cli.internal.console.TextTable;
import org.edgeloop.dataset.RecordingEntry.State;
import org.edgeloop.dataset.overview.ProjectProgress;
import org.edgeloop.dataset.overview.ProjectProgressOperation;
import org.edgeloop.dataset.overview.RecordingProgress;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code labels progress}: how far a project is labelled. */
@Command(name = "progress", description = { "Print how far the recordings of a project are labelled, the unlabelled ones first.",
		"With --json: an object with total, unlabelled, labelled, held (recordings that were replaced after they were labelled), broken "
				+ "(recordings whose label file cannot be read), share "
				+ "(labelled of all, 0-1) and the list recordings, whose objects have recording, machine, state, labels and covered "
				+ "(the share of its samples that a label covers, 0-1; null if its length is not known)." },
		footer = { "  edgeloop labels progress project", "  edgeloop labels progress project --json" })
@NonNullByDefault({})
public final class ProgressCommand implements Callable<Integer> {

	@Parameters(paramLabel = "PROJECT", description = "A project's folder: one with a dataset.json.")
	private Path project;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;

	public ProgressCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		ProjectProgress progress = new ProjectProgressOperation(project).run(console.progress());
		if (asJson) {
			printJson(progress);
		} else {
			printTable(progress);
		}
		return Problems.report(progress.problems(), console);
	}

	private void printTable(ProjectProgress progress) throws IOException {
		var table = new TextTable("recording", "machine", "state", ">labels", ">covered");
		for (RecordingProgress recording : progress.recordings()) {
			table.row(recording.recording(), recording.machine(), name(recording.state()), Integer.toString(recording.labels()),
					Double.isNaN(recording.covered()) ? "?" : percent(recording.covered()));
		}
		console.print(table + "\n" + progress.count(State.LABELLED) + " of " + progress.recordings().size() + " recordings labelled, "
				+ percent(progress.share()) + "\n");
	}

	private static String percent(double share) {
		return String.format(Locale.ROOT, "%.1f %%", 100 * share);
	}

	private void printJson(ProjectProgress progress) throws IOException {
		try (JsonGenerator json = console.json()) {
			json.writeStartObject();
			json.writeNumberField("total", progress.recordings().size());
			for (State state : State.values()) {
				json.writeNumberField(name(state), progress.count(state));
			}
			json.writeNumberField("share", progress.share());
			json.writeArrayFieldStart("recordings");
			for (RecordingProgress recording : progress.recordings()) {
				write(json, recording);
			}
			json.writeEndArray();
			json.writeEndObject();
		}
		console.print("\n");
	}

	private static void write(JsonGenerator json, RecordingProgress recording) throws IOException {
		json.writeStartObject();
		json.writeStringField("recording", recording.recording());
		json.writeStringField("machine", recording.machine());
		json.writeStringField("state", name(recording.state()));
		json.writeNumberField("labels", recording.labels());
		if (Double.isNaN(recording.covered())) {
			json.writeNullField("covered");
		} else {
			json.writeNumberField("covered", recording.covered());
		}
		json.writeEndObject();
	}

	private static String name(State state) {
		return state.name().toLowerCase(Locale.ROOT);
	}
}
