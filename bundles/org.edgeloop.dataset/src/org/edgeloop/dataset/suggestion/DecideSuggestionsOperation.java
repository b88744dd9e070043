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
import org.edgeloop.dataset.LabelDocument;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelSet;

/**
 * Decides about suggestions of recordings that are not open in an editor, and saves their labels, a recording after the other: what was
 * saved before a failure stays. An editor that opens meanwhile merges what was decided here.
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
	private final Decision decision;
	private final Optional<String> type;
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
		this.decision = decision;
		this.type = type;
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
				decided += decide(recording, problems);
			} catch (ProblemException e) {
				problems.add(e.problem());
			} catch (IOException e) {
				problems.add(Problem.error("its suggestions cannot be decided: " + IoCause.inWords(e), recording, "check its permissions"));
			}
			progress.worked(1);
		}
		return new Outcome(decided, problems);
	}

	private int decide(String recording, List<Problem> problems) throws IOException {
		LabelSet suggestions = SuggestionFiles.read(project, recording);
		Collection<String> wanted = ids.get(recording);
		List<Label> chosen = suggestions.getLabels().stream().filter(label -> wanted.contains(label.getId())).toList();
		if (chosen.size() < wanted.size()) {
			problems.add(Problem.warning(wanted.size() - chosen.size() + " of the suggestions are not there any more", recording,
					"list the suggestions again"));
		}
		try (LabelDocument document = LabelDocument.open(project, recording, suggestions.getSamples(), suggestions.getSampleRate())) {
			document.setAuthor(author);
			int before = document.labels().getRejected().size() + document.labels().getLabels().size();
			int changed = decide(new SuggestionDecisions(document), chosen, document, before);
			if (document.isDirty()) {
				document.save();
			}
			return changed;
		}
	}

	private int decide(SuggestionDecisions decisions, List<Label> chosen, LabelDocument document, int before) {
		switch (decision) {
		case ACCEPT -> {
			return type.isPresent() ? decisions.acceptAs(chosen, type.get()).size() : decisions.accept(chosen).size();
		}
		case REJECT -> decisions.reject(chosen);
		case RECONSIDER -> decisions.reconsider(chosen);
		}
		return Math.abs(document.labels().getRejected().size() + document.labels().getLabels().size() - before);
	}
}
