package org.edgeloop.cli.internal.suggestion;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.SampleRange;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ProblemJson;
import org.edgeloop.cli.internal.console.Problems;
import org.edgeloop.cli.internal.console.TextTable;
import org.edgeloop.dataset.Dataset;
import org.edgeloop.dataset.DatasetFiles;
import org.edgeloop.dataset.RecordingEntry;
import org.edgeloop.dataset.features.FeatureWindow;
import org.edgeloop.suggestion.FindSimilarOperation;
import org.edgeloop.suggestion.FindSimilarOperation.Similar;
import org.edgeloop.suggestion.FindSimilarOperation.SimilarWindow;
import org.edgeloop.suggestion.SuggestSimilarOperation;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code labels similar}: windows that look like a given one. */
@Command(name = "similar", description = { "Find windows that look like a range of samples: the nearest by the features of windows, each by its standard "
		+ "deviation over all windows.",
		"With --json: an object with windows, the most similar first, a list of objects with recording, channel, from, to, distance (the root mean "
				+ "square of the differences) and score (exp(-distance²/2)); and problems." },
		footer = { "  edgeloop labels similar project/data/a.wav --channel DE --from 12000 --to 14048",
				"  edgeloop labels similar project/data/a.wav --channel DE --from 12000 --to 14048 --everywhere --suggest other/impact --json" })
@NonNullByDefault({})
public final class SimilarCommand implements Callable<Integer> {

	@Parameters(paramLabel = "FILE", description = "A recording of a project.")
	private Path file;

	@Option(names = "--channel", paramLabel = "NAME", required = true, description = "The channel, by its name.")
	private String channel;

	@Option(names = "--from", paramLabel = "I", required = true, description = "The range's first sample.")
	private long from;

	@Option(names = "--to", paramLabel = "J", required = true, description = "The sample behind the last one.")
	private long to;

	@Option(names = "--count", paramLabel = "N", defaultValue = "20", description = "How many windows are wanted. Default: 20.")
	private int count;

	@Option(names = "--everywhere", description = "Look through all recordings of the project; otherwise through this one.")
	private boolean everywhere;

	@Option(names = "--suggest", paramLabel = "TYPE", description = "Suggest labels of this type for the windows.")
	private String suggested;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;

	public SimilarCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		Path absolute = file.toAbsolutePath().normalize();
		Path project = DatasetFiles.projectAbove(absolute).filter(folder -> absolute.startsWith(folder.resolve("data")))
				.orElseThrow(() -> bad("the recording lies in no project", "import it into one"));
		String recording = project.relativize(absolute).toString().replace(absolute.getFileSystem().getSeparator(), "/");
		var sought = window(recording);
		List<String> recordings = everywhere ? new Dataset(project).scan(console.progress()).stream().map(RecordingEntry::path).toList()
				: List.of(recording);
		Similar found = new FindSimilarOperation(project, sought, recordings, count).run(console.progress());
		if (suggested != null) {
			if (DatasetFiles.read(project).taxonomy().find(suggested).isEmpty()) {
				throw bad("the project has no label type " + suggested, "name one of its types by its path");
			}
			new SuggestSimilarOperation(project, sought, found.windows(), suggested).run(console.progress());
		}
		if (asJson) {
			printJson(found);
		} else {
			print(found);
		}
		return Problems.report(found.problems(), console);
	}

	private FeatureWindow window(String recording) throws ProblemException {
		try {
			return new FeatureWindow(recording, channel, new SampleRange(from, to));
		} catch (IllegalArgumentException e) {
			throw bad("there is no range from " + from + " to " + to, "give 0 <= from < to");
		}
	}

	private ProblemException bad(String what, String remedy) {
		return new ProblemException(Problem.error(what, file.toString(), remedy));
	}

	private void print(Similar found) throws IOException {
		var table = new TextTable("recording", ">from", ">to", ">distance", ">score");
		for (SimilarWindow each : found.windows()) {
			SampleRange range = each.window().range();
			table.row(each.window().recording(), Long.toString(range.from()), Long.toString(range.to()),
					String.format(Locale.ROOT, "%.4f", each.distance()), String.format(Locale.ROOT, "%.4f", each.score()));
		}
		console.print(table.toString());
	}

	private void printJson(Similar found) throws IOException {
		try (JsonGenerator json = console.json()) {
			json.writeStartObject();
			json.writeArrayFieldStart("windows");
			for (SimilarWindow each : found.windows()) {
				json.writeStartObject();
				json.writeStringField("recording", each.window().recording());
				json.writeStringField("channel", each.window().channel());
				json.writeNumberField("from", each.window().range().from());
				json.writeNumberField("to", each.window().range().to());
				json.writeNumberField("distance", each.distance());
				json.writeNumberField("score", each.score());
				json.writeEndObject();
			}
			json.writeEndArray();
			ProblemJson.write(json, found.problems());
			json.writeEndObject();
		}
		console.print("\n");
	}
}
