package org.edgeloop.cli.internal.suggestion;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ProblemJson;
import org.edgeloop.cli.internal.console.Problems;
import org.edgeloop.dataset.suggestion.QueuedSuggestion;
import org.edgeloop.dataset.suggestion.SuggestionQueueOperation;
import org.edgeloop.dataset.suggestion.SuggestionQueueOperation.Queue;
import org.edgeloop.dataset.suggestion.SuggestionState;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code labels suggestions}: what is suggested in a project, the most uncertain first. */
@Command(name = "suggestions", description = { "Print what detectors and models suggest in a project, the most uncertain first.",
		"open: waits for a decision. accepted: is a label now. rejected: it, or one much like it, was rejected. labelled: a label says the "
				+ "same of the place already.",
		"With --json: an object with suggestions, a list of objects with " + SuggestionJson.KEYS + ", and state; counts, how many are in each "
				+ "state; and problems." },
		footer = { "  edgeloop labels suggestions project", "  edgeloop labels suggestions project --state all --json" })
@NonNullByDefault({})
public final class SuggestionsCommand implements Callable<Integer> {

	/** The states that can be asked for. */
	enum Wanted {
		open, accepted, rejected, labelled, all
	}

	@Parameters(paramLabel = "PROJECT", description = "A project's folder: one with a dataset.json.")
	private Path project;

	@Option(names = "--state", paramLabel = "STATE", defaultValue = "open",
			description = "open, accepted, rejected, labelled or all. Default: open.")
	private Wanted state;

	@Option(names = "--detector", paramLabel = "ID", description = "Only those of a detector or model.")
	private String detector = "";

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;

	public SuggestionsCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		Queue queue = new SuggestionQueueOperation(project).run(console.progress());
		List<QueuedSuggestion> wanted = queue.all().stream().filter(each -> state == Wanted.all || each.state().word().equals(state.name()))
				.filter(each -> detector.isEmpty() || each.suggestion().getOrigin().kind().equals(detector)).toList();
		if (asJson) {
			printJson(wanted, queue);
		} else {
			var table = new SuggestionTable();
			wanted.forEach(table::add);
			console.print(table.toString());
		}
		return Problems.report(queue.problems(), console);
	}

	private void printJson(List<QueuedSuggestion> wanted, Queue queue) throws IOException {
		try (JsonGenerator json = console.json()) {
			json.writeStartObject();
			json.writeArrayFieldStart("suggestions");
			for (QueuedSuggestion each : wanted) {
				json.writeStartObject();
				SuggestionJson.writeMembers(json, each);
				json.writeStringField("state", each.state().word());
				json.writeEndObject();
			}
			json.writeEndArray();
			json.writeObjectFieldStart("counts");
			for (SuggestionState each : Arrays.asList(SuggestionState.values())) {
				json.writeNumberField(each.word(), queue.count(each));
			}
			json.writeEndObject();
			ProblemJson.write(json, queue.problems());
			json.writeEndObject();
		}
		console.print("\n");
	}
}
