package org.edgeloop.dataset.ui.suggestion;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.edgeloop.base.Problem;
import org.edgeloop.dataset.suggestion.DecideSuggestionsOperation;
import org.edgeloop.dataset.suggestion.SuggestionDecision;
import org.edgeloop.dataset.ui.labelling.internal.LabellingPreferences;
import org.edgeloop.ui.OperationJob;
import org.edgeloop.versioning.GitUser;

/**
 * Decides about suggestions for any recording of a project: in the editor where it is open, as one step of undo that is saved with the
 * rest, and in its files otherwise.
 */
public final class SuggestionDecider {

	/** The family of the jobs that change closed recordings. */
	public static final Object DECIDING = new Object();

	private final OpenRecordings open;
	private final Consumer<List<Problem>> problems;

	/** @param problems is told what could not be decided and why; never an empty list */
	public SuggestionDecider(OpenRecordings open, Consumer<List<Problem>> problems) {
		this.open = open;
		this.problems = problems;
	}

	/**
	 * @param project the project's folder
	 * @param ids the suggestions' ids, by recording
	 */
	public void decide(Path project, Map<String, List<String>> ids, SuggestionDecision decision) {
		Map<String, List<String>> closed = new HashMap<>();
		ids.forEach((recording, wanted) -> open.find(project, recording)
				.ifPresentOrElse(presenter -> presenter.suggestions().decide(decision, wanted), () -> closed.put(recording, wanted)));
		if (!closed.isEmpty()) {
			Optional<String> chosen = LabellingPreferences.chosenAuthor();
			new OperationJob<>("Deciding about suggestions", DECIDING, progress -> {
				String author = chosen.or(() -> GitUser.nameFor(project)).orElseGet(LabellingPreferences::author);
				return new DecideSuggestionsOperation(project, closed, decision.verb(), decision.type(), author).run(progress);
			}).onResult(outcome -> {
				if (!outcome.problems().isEmpty()) {
					problems.accept(outcome.problems());
				}
			}).schedule();
		}
	}
}
