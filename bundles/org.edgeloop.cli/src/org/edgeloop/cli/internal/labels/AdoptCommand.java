package org.edgeloop.cli.internal.labels;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.dataset.AdoptLabelsOperation;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code labels adopt}: keeps labels although their recording was replaced. */
@Command(name = "adopt", description = { "Take held labels over to what their recordings hold now.",
		"A label file says by a hash what its labels were made for. Where the recording was replaced since, its labels are held: "
				+ "they stay as they are, and labels check reports them. Adopting says that they fit the new recording.",
		"With --json: an array with an object for each recording: recording, and adopted (false if its labels were not held)." },
		footer = { "  edgeloop labels adopt project data/pump/a.wav", "  edgeloop labels adopt project data/pump/a.wav --json" })
@NonNullByDefault({})
public final class AdoptCommand implements Callable<Integer> {

	@Parameters(index = "0", paramLabel = "PROJECT", description = "A project's folder: one with a dataset.json.")
	private Path project;

	@Parameters(index = "1..*", arity = "1..*", paramLabel = "RECORDING",
			description = "Recordings by their paths from the project's folder, such as data/pump/a.wav.")
	private List<String> recordings;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;

	public AdoptCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		try (JsonGenerator json = console.json()) {
			for (String recording : recordings) {
				boolean adopted = new AdoptLabelsOperation(project, recording).run(console.progress());
				if (asJson) {
					print(json, recording, adopted);
				} else {
					console.print(recording + (adopted ? ": adopted\n" : ": its labels were not held\n"));
				}
			}
			if (asJson) {
				json.writeEndArray();
				json.writeRaw('\n');
			}
		}
		return ExitCode.OK;
	}

	private static void print(JsonGenerator json, String recording, boolean adopted) throws IOException {
		if (json.getOutputContext().inRoot()) {
			json.writeStartArray();
		}
		json.writeStartObject();
		json.writeStringField("recording", recording);
		json.writeBooleanField("adopted", adopted);
		json.writeEndObject();
	}
}
