package org.edgeloop.dataset.suggestion;

import java.util.Collection;
import java.util.Optional;

import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.suggestion.DecideSuggestionsOperation.Decision;

/**
 * What somebody makes of suggestions.
 *
 * @param verb what is done with them
 * @param type the taxonomy path of the class that they are accepted as; empty for their own
 */
public record SuggestionDecision(Decision verb, Optional<String> type) {

	public static final SuggestionDecision ACCEPT = new SuggestionDecision(Decision.ACCEPT, Optional.empty());
	public static final SuggestionDecision REJECT = new SuggestionDecision(Decision.REJECT, Optional.empty());
	/** Takes back that they were rejected. */
	public static final SuggestionDecision RECONSIDER = new SuggestionDecision(Decision.RECONSIDER, Optional.empty());

	/** @param type a taxonomy path */
	public static SuggestionDecision acceptAs(String type) {
		return new SuggestionDecision(Decision.ACCEPT, Optional.of(type));
	}

	/** Makes it of suggestions, as one step of undo. */
	public void apply(SuggestionDecisions decisions, Collection<Label> suggestions) {
		switch (verb) {
		case ACCEPT -> type.ifPresentOrElse(chosen -> decisions.acceptAs(suggestions, chosen), () -> decisions.accept(suggestions));
		case REJECT -> decisions.reject(suggestions);
		case RECONSIDER -> decisions.reconsider(suggestions);
		}
	}
}
