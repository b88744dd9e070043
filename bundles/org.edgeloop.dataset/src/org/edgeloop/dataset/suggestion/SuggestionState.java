package org.edgeloop.dataset.suggestion;

import java.util.Locale;

/** What has become of a suggestion. It is nowhere written down, but follows from the labels, so that undo and merges just work. */
public enum SuggestionState {

	/** Nobody has decided yet. */
	OPEN,
	/** A label of the same id is there, whatever its author has made of it since. */
	ACCEPTED,
	/** It, or one much like it of the same kind of origin, was rejected. */
	REJECTED,
	/** A label says the same of much the same place already, so that there is nothing to decide. */
	LABELLED;

	/** @return the state in lower case, as the command line writes it */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}
}
