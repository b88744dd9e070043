package org.edgeloop.cli.internal.labels;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ProblemJson;
import org.edgeloop.cli.internal.console.Problems;
import org.edgeloop.cli.internal.console.TextTable;
import org.edgeloop.dataset.features.FeatureWindow;
import org.edgeloop.dataset.features.LabelWindowsOperation;
import org.edgeloop.dataset.features.LabelWindowsOperation.LabelledWindows;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code labels windows}: windows that something else has found become labels. */
@Command(name = "windows", description = { "Label windows of recordings, such as those that a drift report found, with one type.",
		"WINDOWS is a JSON list of objects with recording (its path from the project's folder), channel, from and to (samples; to exclusive), "
				+ "as the rows of a feature table have them. Windows that overlap or touch become one label; what a label of the type covers "
				+ "already is left as it is.",
		"With --json: an object with added, an object of the number of new labels by recording; and problems, a list of objects with "
				+ "severity, what, where and remedy." },
		footer = "  edgeloop labels windows project windows.json --type fault/inner-race")
@NonNullByDefault({})
public final class WindowsCommand implements Callable<Integer> {

	@Parameters(index = "0", paramLabel = "PROJECT", description = "A project's folder: one with a dataset.json.")
	private Path project;

	@Parameters(index = "1", paramLabel = "WINDOWS", description = "The windows, a JSON file.")
	private Path windows;

	@Option(names = "--type", required = true, paramLabel = "PATH", description = "The label type, by its path in the taxonomy.")
	private String type;

	@Option(names = "--all-channels", description = "Make labels for all channels, not for those of the windows.")
	private boolean allChannels;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;

	public WindowsCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		var found = FeatureWindow.read(Files.readString(windows));
		LabelledWindows labelled = new LabelWindowsOperation(project, found, type, allChannels).run(console.progress());
		if (asJson) {
			printJson(labelled);
		} else {
			var table = new TextTable("recording", ">labels");
			labelled.added().forEach((recording, count) -> table.row(recording, Integer.toString(count)));
			console.print(table.toString());
		}
		return Problems.report(labelled.problems(), console);
	}

	private void printJson(LabelledWindows labelled) throws IOException {
		try (JsonGenerator json = console.json()) {
			json.writeStartObject();
			json.writeObjectFieldStart("added");
			for (Map.Entry<String, Integer> each : labelled.added().entrySet()) {
				json.writeNumberField(each.getKey(), each.getValue());
			}
			json.writeEndObject();
			ProblemJson.write(json, labelled.problems());
			json.writeEndObject();
		}
		console.print("\n");
	}
}
