package org.edgeloop.experiment.internal.search;

/**
 * A part of a condition.
 *
 * @param text as it is written, quotes included
 * @param position of its first character
 */
record FilterToken(Kind kind, String text, int position) {

	/** What tokens there are. */
	enum Kind {
		/** A name, a keyword or a number; parts of it may be in quotes. */
		WORD,
		/** Characters in single or double quotes. */
		QUOTED,
		/** A comparison by signs. */
		SIGN, OPEN, CLOSE, COMMA, END
	}

	boolean isKeyword(String keyword) {
		return kind == Kind.WORD && text.equalsIgnoreCase(keyword);
	}
}
