package org.edgeloop.cli.internal.suggestion;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.cli.internal.console.ProblemJson;
import org.edgeloop.cli.internal.console.Problems;
import org.edgeloop.cli.internal.console.TextTable;
import org.edgeloop.dataset.DatasetFiles;
import org.edgeloop.dataset.RecordingSettings;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.suggestion.QueuedSuggestion;
import org.edgeloop.dataset.suggestion.SuggestionState;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.suggestion.DetectOperation;
import org.edgeloop.suggestion.Detector;
import org.edgeloop.suggestion.DetectorField;
import org.edgeloop.suggestion.DetectorSettings;
import org.edgeloop.suggestion.Detectors;
import org.edgeloop.suggestion.SuggestOperation;
import org.edgeloop.suggestion.SuggestOperation.Suggested;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code labels suggest}: what a detector finds in recordings becomes suggestions of labels. */
@Command(name = "suggest", description = { "Look for places that may deserve a label, and suggest labels for them.",
		"Suggestions lie beside the label files and count for nothing until somebody accepts them. The same detector's earlier suggestions "
				+ "for the same channels are replaced, but for those that were accepted or rejected. Of a recording outside a project they are "
				+ "printed only.",
		"--detectors prints the detectors and their settings. Durations are samples, or have a unit: 256, \"5 ms\", \"0.1 s\".",
		"With --json: an object with recordings, a list of objects with recording, suggestions, open (those that wait for a decision) and dropped "
				+ "(those that the detector does not suggest any more); suggestions, a list of objects with " + SuggestionJson.KEYS
				+ "; and problems." },
		footer = { "  edgeloop labels suggest project --detector threshold --type other/impact --set level=6",
				"  edgeloop labels suggest project/data/a.wav --detector novelty --reference project/data/good.wav --type other/unusual --json",
				"  edgeloop labels suggest project --detector classifier --model bearing.onnx" })
@NonNullByDefault({})
public final class SuggestCommand implements Callable<Integer> {

	@Parameters(paramLabel = "PROJECT|FILE", arity = "0..1", description = "A project's folder, for all its recordings, or a recording.")
	private Path input;

	@Option(names = "--detector", paramLabel = "ID", description = "What looks: threshold, peak, kurtosis, change, novelty or classifier.")
	private String detector;

	@Option(names = "--channel", paramLabel = "NAME|INDEX", description = "A channel to look at; several times for several. "
			+ "Default: all but a tachometer.")
	private List<String> channels = List.of();

	@Option(names = "--type", paramLabel = "TYPE", description = "The path of the label type to suggest; a classifier says it "
			+ "itself. Default: the detector's id, to be accepted as another type.")
	private String type = "";

	@Option(names = "--set", paramLabel = "NAME=VALUE", description = "A setting of the detector; several times for several.")
	private Map<String, String> settings = Map.of();

	@Option(names = "--model", paramLabel = "FILE", description = "The classifier's model, an ONNX file; the same as --set model=FILE.")
	private Path model;

	@Option(names = "--reference", paramLabel = "FILE", description = "What novelty is new against; the same as --set reference=FILE.")
	private Path reference;

	@Option(names = "--dry-run", description = "Say what would be suggested, and write nothing.")
	private boolean dryRun;

	@Option(names = "--detectors", description = "Print the detectors and their settings.")
	private boolean listsDetectors;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;

	public SuggestCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		if (listsDetectors) {
			printDetectors();
			return ExitCode.OK;
		}
		if (input == null || detector == null) {
			console.report(Problem.error(input == null ? "nobody said where to look" : "nobody said which detector looks", "labels suggest",
					input == null ? "name a project's folder or a recording" : "add --detector ID; --detectors lists them"));
			return ExitCode.USAGE;
		}
		DetectorSettings chosen = chosen();
		Path absolute = input.toAbsolutePath().normalize();
		Optional<Path> project = DatasetFiles.isProject(absolute) ? Optional.of(absolute)
				: DatasetFiles.projectAbove(absolute).filter(folder -> absolute.startsWith(folder.resolve("data")));
		var problems = new ArrayList<Problem>();
		List<Suggested> suggested;
		if (project.isPresent()) {
			List<String> recordings = project.get().equals(absolute) ? List.of() : List.of(withSlashes(project.get().relativize(absolute)));
			var operation = new SuggestOperation(project.get(), recordings, channels, chosen, type);
			SuggestOperation.Outcome outcome = dryRun ? operation.preview(console.progress()) : operation.run(console.progress());
			suggested = outcome.recordings();
			problems.addAll(outcome.problems());
		} else {
			suggested = List.of(detect(absolute, chosen, problems));
		}
		if (asJson) {
			printJson(suggested, problems);
		} else {
			printTables(suggested);
		}
		return Problems.report(problems, console);
	}

	private DetectorSettings chosen() throws ProblemException {
		var given = new LinkedHashMap<>(settings);
		if (model != null) {
			given.put("model", model.toString());
		}
		if (reference != null) {
			given.put("reference", reference.toString());
		}
		return DetectorSettings.of(Detectors.find(detector), given);
	}

	private static String withSlashes(Path path) {
		return path.toString().replace(path.getFileSystem().getSeparator(), "/");
	}

	/** Of a recording that belongs to no project nothing is kept. */
	private Suggested detect(Path file, DetectorSettings chosen, List<Problem> problems) throws IOException {
		try (SampleSource source = RecordingSettings.of(file).open(file, console.progress())) {
			List<Integer> looked = SuggestOperation.indices(channels, source.channels());
			if (looked.isEmpty()) {
				throw new ProblemException(Problem.error("the recording has no channel " + String.join(", ", channels), file.toString(),
						"look by: edgeloop signal info"));
			}
			List<Label> found = new DetectOperation(source, looked, Optional.empty(), chosen, type, Optional.empty()).run(console.progress(),
					problems::add);
			return new Suggested(String.valueOf(file.getFileName()), found, found.size(), 0);
		}
	}

	private void printTables(List<Suggested> suggested) throws IOException {
		var table = new TextTable("recording", ">suggestions", ">open", ">dropped");
		suggested.forEach(each -> table.row(each.recording(), Integer.toString(each.suggestions().size()), Integer.toString(each.open()),
				Integer.toString(each.dropped())));
		console.print(table.toString());
	}

	private void printJson(List<Suggested> suggested, List<Problem> problems) throws IOException {
		try (JsonGenerator json = console.json()) {
			json.writeStartObject();
			json.writeArrayFieldStart("recordings");
			for (Suggested each : suggested) {
				json.writeStartObject();
				json.writeStringField("recording", each.recording());
				json.writeNumberField("suggestions", each.suggestions().size());
				json.writeNumberField("open", each.open());
				json.writeNumberField("dropped", each.dropped());
				json.writeEndObject();
			}
			json.writeEndArray();
			json.writeArrayFieldStart("suggestions");
			for (Suggested each : suggested) {
				for (Label suggestion : each.suggestions()) {
					json.writeStartObject();
					SuggestionJson.writeMembers(json, new QueuedSuggestion(each.recording(), suggestion, SuggestionState.OPEN));
					json.writeEndObject();
				}
			}
			json.writeEndArray();
			ProblemJson.write(json, problems);
			json.writeEndObject();
		}
		console.print("\n");
	}

	private void printDetectors() throws IOException {
		if (asJson) {
			DetectorsJson.print(console);
			return;
		}
		for (Detector each : Detectors.all()) {
			console.print("%s: %s%n".formatted(each.id(), each.summary()));
			var table = new TextTable("  setting", "preset", "meaning");
			for (DetectorField field : each.fields()) {
				String choices = field.choices().isEmpty() ? "" : " (" + String.join(", ", field.choices()) + ")";
				table.row("  " + field.name(), field.preset(), field.help() + choices);
			}
			console.print(table + "\n");
		}
	}
}
