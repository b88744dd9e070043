package org.edgeloop.dataset.suggestion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.edgeloop.dataset.LabelDocument;
import org.edgeloop.dataset.internal.EditCommand;
import org.edgeloop.dataset.internal.LabelNames;
import org.edgeloop.dataset.internal.LabelRules;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelSet;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Decides about suggestions for the labels of an open document. Each decision is one step of undo, and none touches the file of
 * suggestions.
 */
public final class SuggestionDecisions {

	private final LabelDocument document;

	public SuggestionDecisions(LabelDocument document) {
		this.document = document;
	}

	/**
	 * Makes labels of suggestions: they keep their ids and origins, and name the document's author.
	 *
	 * @return the labels that are there now; none for a suggestion that is one already, or does not fit the recording
	 */
	public List<Label> accept(Collection<Label> suggestions) {
		return accept(suggestions, Optional.empty());
	}

	/**
	 * Makes labels of another type of them.
	 *
	 * @param type the path of a type in the taxonomy
	 * @see #accept(Collection)
	 */
	public List<Label> acceptAs(Collection<Label> suggestions, String type) {
		return accept(suggestions, Optional.of(type));
	}

	private List<Label> accept(Collection<Label> suggestions, Optional<String> type) {
		LabelSet labels = document.labels();
		Set<String> present = labels.getLabels().stream().map(Label::getId).collect(Collectors.toSet());
		List<Label> accepted = suggestions.stream().filter(suggestion -> !present.contains(suggestion.getId()))
				.filter(suggestion -> LabelRules.fault(suggestion, labels.getSamples()).isEmpty()).map(this::vouched).toList();
		accepted.forEach(label -> type.ifPresent(label::setType));
		execute(new EditCommand("Accept " + LabelNames.subject(accepted)).remove(labels.getRejected(), rejected(suggestions))
				.add(labels.getLabels(), accepted));
		return accepted;
	}

	/** Remembers that nobody wants suggestions like these again. What was accepted stays a label. */
	public void reject(Collection<Label> suggestions) {
		LabelSet labels = document.labels();
		Set<String> known = labels.getRejected().stream().map(Label::getId).collect(Collectors.toSet());
		List<Label> refused = suggestions.stream().filter(suggestion -> !known.contains(suggestion.getId())).map(this::vouched).toList();
		execute(new EditCommand("Reject " + LabelNames.subject(refused)).add(labels.getRejected(), refused));
	}

	/** Opens rejected suggestions again, as far as they were rejected themselves and not others like them. */
	public void reconsider(Collection<Label> suggestions) {
		List<Label> rejected = rejected(suggestions);
		execute(new EditCommand("Reconsider " + LabelNames.subject(rejected)).remove(document.labels().getRejected(), rejected));
	}

	/** @return what stands among the rejected suggestions under the given ones' ids */
	private List<Label> rejected(Collection<Label> suggestions) {
		Map<String, Label> byId = document.labels().getRejected().stream().collect(Collectors.toMap(Label::getId, Function.identity()));
		var found = new ArrayList<Label>();
		suggestions.forEach(suggestion -> Optional.ofNullable(byId.get(suggestion.getId())).ifPresent(found::add));
		return found;
	}

	private Label vouched(Label suggestion) {
		Label copy = EcoreUtil.copy(suggestion);
		document.vouch(copy);
		return copy;
	}

	private void execute(EditCommand command) {
		if (command.canExecute()) {
			document.execute(command);
		}
	}
}
