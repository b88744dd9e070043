package org.edgeloop.dataset.suggestion;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.edgeloop.base.IoCause;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.IdentifyRecordingOperation;
import org.edgeloop.dataset.LabelDocument;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelSet;

/**
 * Decides about suggestions for recordings that nobody has open, and saves their labels. A recording whose labels hold back unsaved work
 * of a crash, or were made for other content, is left as it is.
 */
public final class DecideSuggestionsOperation {

	/**
	 * What was done.
	 *
	 * @param decided how many suggestions were decided about, by recording
	 * @param problems why others were not
	 */
	public record Outcome(Map<String, Integer> decided, List<Problem> problems) {
	}

	private final Path project;
	private final Map<String, List<String>> ids;
	private final SuggestionDecision decision;
	private final String author;

	/**
	 * @param project the project's folder
	 * @param ids the ids of the suggestions, by recording
	 * @param author whom labels name who were accepted
	 */
	public DecideSuggestionsOperation(Path project, Map<String, ? extends Collection<String>> ids, SuggestionDecision decision, String author) {
		this.project = project.toAbsolutePath().normalize();
		this.ids = new TreeMap<>();
		ids.forEach((recording, wanted) -> this.ids.put(recording, List.copyOf(wanted)));
		this.decision = decision;
		this.author = author;
	}

	/** @throws java.util.concurrent.CancellationException if cancelled; recordings that are done stay so */
	public Outcome run(Progress progress) {
		var decided = new TreeMap<String, Integer>();
		var problems = new ArrayList<Problem>();
		progress.begin("Deciding about suggestions", ids.size());
		ids.forEach((recording, wanted) -> {
			progress.checkCancelled();
			try {
				decided.put(recording, decide(recording, wanted, Progress.NONE.until(progress::isCancelled)));
			} catch (ProblemException e) {
				problems.add(e.problem());
			} catch (IOException e) {
				problems.add(Problem.error("its labels cannot be changed: " + IoCause.inWords(e), recording, "check its permissions"));
			}
			progress.worked(1);
		});
		return new Outcome(decided, problems);
	}

	private int decide(String recording, List<String> wanted, Progress progress) throws IOException {
		LabelSet suggestions = SuggestionFiles.read(project, recording);
		try (LabelDocument document = LabelDocument.open(project, recording, suggestions.getSamples(), suggestions.getSampleRate())) {
			checkThatNothingIsLost(document, recording, progress);
			document.setAuthor(author);
			var index = new SuggestionIndex(document.labels(), suggestions.getLabels());
			List<Label> found = wanted.stream().map(index::find).flatMap(Optional::stream).toList();
			decision.apply(new SuggestionDecisions(document), found);
			if (document.isDirty()) {
				document.save();
			}
			var after = new SuggestionIndex(document.labels(), suggestions.getLabels());
			return (int) found.stream().filter(suggestion -> after.state(suggestion) == decision.state()).count();
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
