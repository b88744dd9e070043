package org.edgeloop.drift.ui.setup;

import java.util.Locale;
import java.util.Optional;

import org.edgeloop.drift.document.SpecTables;
import org.edgeloop.drift.spec.ColumnKind;
import org.edgeloop.drift.spec.ColumnRole;
import org.edgeloop.table.ColumnType;

/**
 * A column of either table as the setup shows it.
 *
 * @param name in both tables
 * @param reference its type in the reference; empty if it has no such column
 * @param current its type in the current table; empty if it has no such column
 * @param role what it is for
 * @param roleByHand whether somebody set the role; otherwise it was found
 * @param kind as what it is compared
 * @param kindByHand whether somebody set the kind
 * @param typeByHand the type that somebody set; empty if it was inferred
 * @param stattest the stat test that somebody set; empty for that of its kind
 * @param threshold the threshold that somebody set; empty for the test's
 * @param examples the first values, for recognising the column
 */
public record ColumnRow(String name, Optional<ColumnType> reference, Optional<ColumnType> current, ColumnRole role, boolean roleByHand,
		ColumnKind kind, boolean kindByHand, String typeByHand, String stattest, Optional<Double> threshold, String examples) {

	/** @return whether the two tables do not fit together in this column */
	public boolean isAmiss() {
		return !reference.equals(current);
	}

	/** @return the types in words, such as {@code float64} or {@code int64, currently text} */
	public String typeText() {
		String words = reference.map(SpecTables::name)
				.map(type -> current.map(SpecTables::name).map(other -> other.equals(type) ? type : type + ", currently " + other).orElse(type + ", not in current"))
				.orElseGet(() -> current.map(SpecTables::name).map(type -> type + ", not in reference").orElse("in neither table"));
		return typeByHand.isEmpty() ? words : words + " (by hand)";
	}

	/** @return the role in words */
	public String roleText() {
		return word(role.getLiteral()) + (roleByHand ? " (by hand)" : "");
	}

	/** @return as what it is compared, in words; a dash if it is not compared */
	public String kindText() {
		return kind == ColumnKind.AUTO ? "\u2013" : word(kind.getLiteral()) + (kindByHand ? " (by hand)" : "");
	}

	/** @return a word as a table begins it */
	public static String word(String literal) {
		String plain = literal.replace('-', ' ');
		return plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1);
	}
}
