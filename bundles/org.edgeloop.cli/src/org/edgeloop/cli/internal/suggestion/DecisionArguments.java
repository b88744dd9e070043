package org.edgeloop.cli.internal.suggestion;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.Problems;
import org.edgeloop.dataset.suggestion.DecideSuggestionsOperation;
import org.edgeloop.dataset.suggestion.DecideSuggestionsOperation.Decision;
import org.edgeloop.dataset.suggestion.QueuedSuggestion;
import org.edgeloop.dataset.suggestion.SuggestionQueueOperation;
import org.edgeloop.dataset.suggestion.SuggestionQueueOperation.Queue;
import org.edgeloop.dataset.suggestion.SuggestionState;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which suggestions are decided, and by whom. */
@NonNullByDefault({})
final class DecisionArguments {

	@Parameters(index = "0", paramLabel = "PROJECT", description = "A project's folder: one with a dataset.json.")
	private Path project;

	@Parameters(index = "1..*", arity = "0..*", paramLabel = "ID", description = "Ids of suggestions, as labels suggestions prints them.")
	private List<String> ids = List.of();

	@Option(names = "--detector", paramLabel = "ID", description = "All open suggestions of a detector or model, instead of ids.")
	private String detector;

	@Option(names = "--least-score", paramLabel = "S", description = "With --detector: only those whose score is at least this.")
	private double leastScore;

	@Option(names = "--author", paramLabel = "NAME", description = "Who decides. Default: the name of the system's user.")
	private String author = System.getProperty("user.name", "");

	@Option(names = "--json", description = "Print JSON: an object with decided, how many suggestions were.")
	private boolean asJson;

	/** @return the exit code */
	int decide(Decision decision, Optional<String> type, Console console) throws IOException {
		Queue queue = new SuggestionQueueOperation(project).run(console.progress());
		List<QueuedSuggestion> chosen = ids.isEmpty() ? open(queue) : named(queue);
		var byRecording = new TreeMap<String, Set<String>>(chosen.stream().collect(Collectors.groupingBy(QueuedSuggestion::recording,
				Collectors.mapping(each -> each.suggestion().getId(), Collectors.toSet()))));
		var outcome = new DecideSuggestionsOperation(project, byRecording, decision, type, author).run(console.progress());
		if (asJson) {
			try (JsonGenerator json = console.json()) {
				json.writeStartObject();
				json.writeNumberField("decided", outcome.decided());
				json.writeEndObject();
			}
			console.print("\n");
		} else {
			console.print(outcome.decided() + (outcome.decided() == 1 ? " suggestion" : " suggestions") + " decided\n");
		}
		return Problems.report(outcome.problems(), console);
	}

	private List<QueuedSuggestion> open(Queue queue) throws ProblemException {
		if (detector == null) {
			throw new ProblemException(Problem.error("nobody said which suggestions", project.toString(), "name their ids, or a detector"));
		}
		return queue.all().stream().filter(each -> each.state() == SuggestionState.OPEN)
				.filter(each -> each.suggestion().getOrigin().kind().equals(detector))
				.filter(each -> each.suggestion().getOrigin().score().orElse(0) >= leastScore).toList();
	}

	private List<QueuedSuggestion> named(Queue queue) throws ProblemException {
		List<QueuedSuggestion> chosen = queue.all().stream().filter(each -> ids.contains(each.suggestion().getId())).toList();
		Set<String> known = chosen.stream().map(each -> each.suggestion().getId()).collect(Collectors.toSet());
		for (String id : ids) {
			if (!known.contains(id)) {
				throw new ProblemException(Problem.error("there is no suggestion of this id", id, "list them by: edgeloop labels suggestions"));
			}
		}
		return chosen;
	}
}
