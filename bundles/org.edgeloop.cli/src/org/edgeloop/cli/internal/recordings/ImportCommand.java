package org.edgeloop.cli.internal.recordings;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ProblemJson;
import org.edgeloop.cli.internal.console.Problems;
import org.edgeloop.dataset.DescribeRecordingsOperation;
import org.edgeloop.dataset.ImportRecordingsOperation;
import org.edgeloop.dataset.ImportRecordingsOperation.Mode;
import org.edgeloop.dataset.RecordingSettings;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code recordings import}: brings recordings into a project. */
@Command(name = "import", description = { "Bring recordings into a project.",
		"Each is opened first, so that only sound ones come in; nothing that is there is overwritten. What is said of them is "
				+ "written into dataset.json; the recordings stay as they are.",
		"With --json: an object with imported (paths from the project's folder) and problems." },
		footer = { "  edgeloop recordings import project a.wav b.mat --group pump",
				"  edgeloop recordings import project run.bin --raw type=int16,channels=2", "      --rate 25600 --unit ch1=g" })
@NonNullByDefault({})
public final class ImportCommand implements Callable<Integer> {

	@Parameters(index = "0", paramLabel = "PROJECT", description = "A project's folder: one with a dataset.json.")
	private Path project;

	@Parameters(index = "1..*", arity = "1..*", paramLabel = "SOURCE",
			description = "Recordings, and folders of which all recordings are taken, subfolders becoming subgroups.")
	private List<Path> sources;

	@Option(names = "--group", paramLabel = "FOLDER", defaultValue = "", description = "The folder below data that receives them.")
	private String group;

	@Option(names = "--link", description = "Link to the recordings instead of copying them.")
	private boolean link;

	@Mixin
	private DescriptionArguments said;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;

	public ImportCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		RecordingSettings settings = said.settings();
		ImportRecordingsOperation.Result result = new ImportRecordingsOperation(project, sources, group, link ? Mode.LINK : Mode.COPY,
				settings.reading()).run(console.progress());
		new DescribeRecordingsOperation(project, result.imported(), settings).run(console.progress());
		if (asJson) {
			try (JsonGenerator json = console.json()) {
				json.writeStartObject();
				json.writeArrayFieldStart("imported");
				for (String recording : result.imported()) {
					json.writeString(recording);
				}
				json.writeEndArray();
				ProblemJson.write(json, result.problems());
				json.writeEndObject();
			}
			console.print("\n");
		} else {
			console.print(String.join("", result.imported().stream().map(recording -> recording + "\n").toList()));
		}
		return Problems.report(result.problems(), console);
	}
}
