package org.edgeloop.dataset.suggestion;

import java.util.Collection;
import java.util.Optional;

import org.edgeloop.dataset.labels.Label;

/**
 * What somebody makes of suggestions.
 *
 * @param verb what is done with them
 * @param type the taxonomy path of the class that they are accepted as; empty for their own
 */
public record SuggestionDecision(Verb verb, Optional<String> type) {

	/** What is done with suggestions. */
	public enum Verb {
		ACCEPT, REJECT,
		/** take back that they were rejected */
		RECONSIDER
	}

	public static final SuggestionDecision ACCEPT = new SuggestionDecision(Verb.ACCEPT, Optional.empty());
	public static final SuggestionDecision REJECT = new SuggestionDecision(Verb.REJECT, Optional.empty());
	public static final SuggestionDecision RECONSIDER = new SuggestionDecision(Verb.RECONSIDER, Optional.empty());

	/** @param type a taxonomy path */
	public static SuggestionDecision acceptAs(String type) {
		return new SuggestionDecision(Verb.ACCEPT, Optional.of(type));
	}

	/** Makes it of suggestions, as one step of undo. */
	public void apply(SuggestionDecisions decisions, Collection<Label> suggestions) {
		switch (verb) {
		case ACCEPT -> type.ifPresentOrElse(chosen -> decisions.acceptAs(suggestions, chosen), () -> decisions.accept(suggestions));
		case REJECT -> decisions.reject(suggestions);
		case RECONSIDER -> decisions.reconsider(suggestions);
		}
	}

	/** @return what has become of a suggestion about which so was decided */
	public SuggestionState state() {
		return switch (verb) {
		case ACCEPT -> SuggestionState.ACCEPTED;
		case REJECT -> SuggestionState.REJECTED;
		case RECONSIDER -> SuggestionState.OPEN;
		};
	}
}
