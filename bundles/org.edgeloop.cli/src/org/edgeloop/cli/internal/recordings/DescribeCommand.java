package org.edgeloop.cli.internal.recordings;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.dataset.DescribeRecordingsOperation;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code recordings describe}: says of recordings what their files do not say. */
@Command(name = "describe", description = { "Say of recordings what their files do not say.",
		"It is written into the project's dataset.json and counts more than what was said before; the recordings stay as they are.",
		"With --json: an object with recordings and changed." },
		footer = { "  edgeloop recordings describe project data/pump/a.csv --rate 25600", "      --unit ch1=g --sensor \"ch1=PCB 352C33\"",
				"  edgeloop recordings describe project \"data/pump/**\"", "      --attribute machine=pump-3" })
@NonNullByDefault({})
public final class DescribeCommand implements Callable<Integer> {

	@Parameters(index = "0", paramLabel = "PROJECT", description = "A project's folder: one with a dataset.json.")
	private Path project;

	@Parameters(index = "1..*", arity = "1..*", paramLabel = "RECORDING",
			description = "Recordings by their paths from the project's folder, or patterns of them: * within a name, ** across folders.")
	private List<String> recordings;

	@Mixin
	private DescriptionArguments said;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;

	public DescribeCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		boolean changed = new DescribeRecordingsOperation(project, recordings, said.settings()).run(console.progress());
		if (asJson) {
			try (JsonGenerator json = console.json()) {
				json.writeStartObject();
				json.writeArrayFieldStart("recordings");
				for (String recording : recordings) {
					json.writeString(recording);
				}
				json.writeEndArray();
				json.writeBooleanField("changed", changed);
				json.writeEndObject();
			}
			console.print("\n");
		} else if (!changed) {
			console.print("nothing was said of them\n");
		}
		return ExitCode.OK;
	}
}
