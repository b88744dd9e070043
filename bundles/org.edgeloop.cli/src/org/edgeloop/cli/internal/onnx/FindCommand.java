package org.edgeloop.cli.internal.onnx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.navigation.FindHit;
import org.edgeloop.onnx.navigation.FindOperation;
import org.edgeloop.onnx.navigation.FindPlace;
import org.edgeloop.onnx.navigation.FindQuery;
import org.edgeloop.onnx.navigation.NodeNames;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code onnx find}: nodes and values by words. */
@Command(name = "find", description = { "Find nodes and values of a model, in subgraphs and functions too; capitals and small letters are the same.",
		"The exit code is 1 if nothing is found." },
		footer = { "  edgeloop onnx find model.onnx conv --in operator", "  edgeloop onnx find model.onnx '^encoder.*weight$' --regex --in tensor --json" })
@NonNullByDefault({})
public final class FindCommand implements Callable<Integer> {

	@Parameters(index = "0", paramLabel = "MODEL", description = "The ONNX file.")
	private Path file;

	@Parameters(index = "1", paramLabel = "TEXT", description = "A part of what is looked for.")
	private String text;

	@Option(names = "--regex", description = "The text is a regular expression as Java has them.")
	private boolean regex;

	@Option(names = "--in", paramLabel = "name|operator|attribute|tensor", split = ",", description = "Where to look; everywhere without it.")
	private Set<FindPlace> places = EnumSet.allOf(FindPlace.class);

	@Option(names = "--json", description = "Print JSON: [{\"graph\",\"node\",\"index\",\"operator\",\"value\",\"place\",\"text\"}].")
	private boolean asJson;

	private final Console console;

	public FindCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		Model model = ModelFiles.read(file, console);
		List<FindHit> hits = new FindOperation(model, new FindQuery(text, regex, places)).run(console.progress());
		if (asJson) {
			printJson(hits);
		} else {
			for (FindHit hit : hits) {
				String what = hit.node().map(NodeNames::of).orElseGet(() -> (hit.graph().id().isEmpty() ? "" : hit.graph().id() + "/") + hit.value());
				console.print("%-9s  %s%s%n".formatted(name(hit.place()), what, what.endsWith(hit.text()) ? "" : "   " + hit.text()));
			}
		}
		return hits.isEmpty() ? ExitCode.CHECK_FAILED : ExitCode.OK;
	}

	private static String name(FindPlace place) {
		return place.name().toLowerCase(Locale.ROOT);
	}

	private void printJson(List<FindHit> hits) throws IOException {
		try (JsonGenerator json = console.json()) {
			json.writeStartArray();
			for (FindHit hit : hits) {
				json.writeStartObject();
				json.writeStringField("graph", hit.graph().id());
				if (hit.node().isPresent()) {
					json.writeStringField("node", hit.node().get().node().name());
					json.writeNumberField("index", hit.node().get().index());
					json.writeStringField("operator", hit.node().get().node().qualifiedOperator());
				} else {
					json.writeStringField("value", hit.value());
				}
				json.writeStringField("place", name(hit.place()));
				json.writeStringField("text", hit.text());
				json.writeEndObject();
			}
			json.writeEndArray();
		}
		console.print("\n");
	}
}
