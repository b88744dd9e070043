package org.edgeloop.drift.report;

import java.util.List;

/** Which rows of a column are looked for. */
public sealed interface RowChoice permits RowChoice.Values, RowChoice.Levels, RowChoice.Farthest {

	/**
	 * Rows whose number lies in a range, in their order: a bin, or a tail.
	 *
	 * @param from the smallest number
	 * @param to the number at its end
	 * @param isClosed whether {@code to} belongs to it, as to the last bin
	 */
	record Values(double from, double to, boolean isClosed) implements RowChoice {

		/** Every row, whatever its number, missing ones too. */
		public static final Values ALL = new Values(Double.NaN, Double.NaN, true);

		boolean holds(double value) {
			return Double.isNaN(from) || value >= from && (isClosed ? value <= to : value < to);
		}
	}

	/**
	 * Rows with one of some categories, in their order.
	 *
	 * @param levels as the table spells them
	 */
	record Levels(List<String> levels) implements RowChoice {

		public Levels {
			levels = List.copyOf(levels);
		}
	}

	/**
	 * The rows whose number lies farthest from a centre, the farthest first.
	 *
	 * @param centre such as the reference's mean
	 */
	record Farthest(double centre) implements RowChoice {
	}
}
