package org.edgeloop.cli.internal.labels;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.dataset.RenameLabelTypesOperation;
import org.edgeloop.dataset.RenameLabelTypesOperation.Outcome;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code labels rename-type}: gives labels of one type another. */
@Command(name = "rename-type", description = { "Give all labels of one type another, in every label file of a project.",
		"The taxonomy in dataset.json stays as it is. Types below OLD are renamed only if they are named themselves.",
		"With --json: an object with the number of labels by recording." },
		footer = { "  edgeloop labels rename-type project fault/ball fault/roller", "  edgeloop labels rename-type project fault/ball fault/roller --dry-run --json" })
@NonNullByDefault({})
public final class RenameTypeCommand implements Callable<Integer> {

	@Parameters(index = "0", paramLabel = "PROJECT", description = "A project's folder: one with a dataset.json.")
	private Path project;

	@Parameters(index = "1", paramLabel = "OLD", description = "The path of the type that the labels have, such as fault/ball.")
	private String from;

	@Parameters(index = "2", paramLabel = "NEW", description = "The path of the type that they get.")
	private String to;

	@Option(names = "--dry-run", description = "Only count the labels.")
	private boolean onlyCount;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;

	public RenameTypeCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		var operation = new RenameLabelTypesOperation(project, Map.of(from, to));
		Outcome outcome = onlyCount ? operation.preview(console.progress()) : operation.run(console.progress());
		if (asJson) {
			printJson(outcome.labels());
		} else {
			for (Map.Entry<String, Integer> recording : outcome.labels().entrySet()) {
				console.print(recording.getKey() + ": " + recording.getValue() + "\n");
			}
		}
		outcome.problems().forEach(console::report);
		return outcome.problems().isEmpty() ? ExitCode.OK : ExitCode.BAD_INPUT;
	}

	private void printJson(Map<String, Integer> labels) throws IOException {
		try (JsonGenerator json = console.json()) {
			json.writeStartObject();
			for (Map.Entry<String, Integer> recording : labels.entrySet()) {
				json.writeNumberField(recording.getKey(), recording.getValue());
			}
			json.writeEndObject();
		}
		console.print("\n");
	}
}
