package org.edgeloop.drift.internal.html;

import org.edgeloop.drift.Band;
import org.edgeloop.drift.check.CheckStatus;
import org.edgeloop.drift.report.ColumnDrift;

/** How something came out, with a sign and a word, for colour alone says nothing to some. */
enum Status {

	ERROR("!", "error"),
	DRIFT("▲", "drift"),
	POSSIBLE("△", "possible"),
	WARNING("△", "warning"),
	STEADY("✓", "steady"),
	SKIPPED("–", "skipped");

	private final String sign;
	private final String id;

	Status(String sign, String id) {
		this.sign = sign;
		this.id = id;
	}

	static Status of(ColumnDrift column) {
		if (column.problem() != null) {
			return ERROR;
		}
		return of(column.band());
	}

	static Status of(Band band) {
		return switch (band) {
		case DRIFT -> DRIFT;
		case POSSIBLE -> POSSIBLE;
		case NONE -> STEADY;
		};
	}

	static Status of(CheckStatus status) {
		return switch (status) {
		case SUCCESS -> STEADY;
		case FAIL -> DRIFT;
		case WARNING -> WARNING;
		case ERROR -> ERROR;
		case SKIPPED -> SKIPPED;
		};
	}

	String id() {
		return id;
	}

	/** @return the sign and the word */
	String badge() {
		return badge(id);
	}

	/** @return the sign and another word */
	String badge(String word) {
		return "<span class=\"b " + id + "\"><span aria-hidden=\"true\">" + sign + "</span> " + word + "</span>";
	}
}
