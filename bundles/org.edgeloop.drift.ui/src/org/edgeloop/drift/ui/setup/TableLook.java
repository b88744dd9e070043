package org.edgeloop.drift.ui.setup;

import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.drift.FoundColumns;

/**
 * What is known of a table that was chosen.
 *
 * @param found empty while nobody has looked, and if it cannot be read
 * @param problem why it cannot be read
 */
public record TableLook(Optional<FoundColumns> found, Optional<Problem> problem) {

	/** The table is being read. */
	public static final TableLook PENDING = new TableLook(Optional.empty(), Optional.empty());

	public static TableLook of(FoundColumns found) {
		return new TableLook(Optional.of(found), Optional.empty());
	}

	public static TableLook of(Problem problem) {
		return new TableLook(Optional.empty(), Optional.of(problem));
	}

	/** @return in one line, such as {@code 1200 rows, 31 columns} */
	public String summary() {
		return found.map(table -> table.rows() + (table.rows() == 1 ? " row, " : " rows, ") + table.columns().size()
				+ (table.columns().size() == 1 ? " column" : " columns"))
				.or(() -> problem.map(Problem::toLine)).orElse("Looking into the table \u2026");
	}
}
