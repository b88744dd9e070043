package org.edgeloop.dataset.suggestion;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.base.IoCause;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.IdentifyRecordingOperation;
import org.edgeloop.dataset.LabelDocument;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelSet;

/**
 * Decides about suggestions of recordings that are not open in an editor, and saves their labels, a recording after the other: what was
 * saved before a failure stays. An editor that opens meanwhile merges what was decided here. A recording whose labels hold back unsaved
 * work of a crash, or were made for other content, is left as it is.
 */
public final class DecideSuggestionsOperation {

	/** What becomes of the suggestions. */
	public enum Decision {
		ACCEPT, REJECT, RECONSIDER
	}

	/**
	 * What was done.
	 *
	 * @param decided how many suggestions were decided
	 * @param problems which recordings could not be changed, and which suggestions are not there
	 */
	public record Outcome(int decided, List<Problem> problems) {
	}

	private final Path project;
	private final Map<String, ? extends Collection<String>> ids;
	private final SuggestionDecision decision;
	private final String author;

	/**
	 * @param ids the ids of suggestions by the paths of their recordings
	 * @param type the path of the type that accepted labels have instead of the suggested one
	 * @param author who decides
	 */
	public DecideSuggestionsOperation(Path project, Map<String, ? extends Collection<String>> ids, Decision decision, Optional<String> type,
			String author) {
		this.project = project.toAbsolutePath().normalize();
		this.ids = Map.copyOf(ids);
		this.decision = new SuggestionDecision(decision, type);
		this.author = author;
	}

	/** @throws java.util.concurrent.CancellationException if cancelled; recordings that are done stay so */
	public Outcome run(Progress progress) {
		progress.begin("Deciding about suggestions", ids.size());
		var problems = new ArrayList<Problem>();
		int decided = 0;
		for (String recording : ids.keySet().stream().sorted().toList()) {
			progress.checkCancelled();
			try {
				decided += decide(recording, problems, Progress.NONE.until(progress::isCancelled));
			} catch (ProblemException e) {
				problems.add(e.problem());
			} catch (IOException e) {
				problems.add(Problem.error("its suggestions cannot be decided: " + IoCause.inWords(e), recording, "check its permissions"));
			}
			progress.worked(1);
		}
		return new Outcome(decided, problems);
	}

	private int decide(String recording, List<Problem> problems, Progress progress) throws IOException {
		LabelSet suggestions = SuggestionFiles.read(project, recording);
		Collection<String> wanted = ids.get(recording);
		List<Label> chosen = suggestions.getLabels().stream().filter(label -> wanted.contains(label.getId())).toList();
		if (chosen.size() < wanted.size()) {
			problems.add(Problem.warning(wanted.size() - chosen.size() + " of the suggestions are not there any more", recording,
					"list the suggestions again"));
		}
		try (LabelDocument document = LabelDocument.open(project, recording, suggestions.getSamples(), suggestions.getSampleRate())) {
			checkThatNothingIsLost(document, recording, progress);
			document.setAuthor(author);
			var before = new SuggestionIndex(document.labels(), chosen);
			decision.apply(new SuggestionDecisions(document), chosen);
			if (document.isDirty()) {
				document.save();
			}
			var after = new SuggestionIndex(document.labels(), chosen);
			return (int) chosen.stream().filter(suggestion -> before.state(suggestion) != after.state(suggestion)).count();
		}
	}

	private void checkThatNothingIsLost(LabelDocument document, String recording, Progress progress) throws IOException {
		if (document.recovery().isPresent()) {
			throw new ProblemException(Problem.warning("left as it is: it has unsaved labels of a session that crashed", recording,
					"open it and restore or discard them"));
		}
		document.identify(new IdentifyRecordingOperation(project, recording).run(progress));
		if (document.isHeld()) {
			throw new ProblemException(Problem.warning("left as it is: it is not the recording that was labelled", recording,
					"open it and decide what becomes of its labels"));
		}
	}
}
