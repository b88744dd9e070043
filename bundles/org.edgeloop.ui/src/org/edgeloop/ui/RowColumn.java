package org.edgeloop.ui;

import java.util.Comparator;
import java.util.function.Function;

/**
 * A column of a {@link RowTable}.
 *
 * @param <R> what a row stands for
 * @param title the heading
 * @param characters its first width in average characters
 * @param isNumber whether it is read from the right, digit under digit
 * @param text what the table shows of a row; called in the user interface thread, for rows in sight alone
 * @param order how rows are sorted by this column; used in a background thread
 */
public record RowColumn<R>(String title, int characters, boolean isNumber, Function<R, String> text, Comparator<R> order) {

	/** @return a column of words, sorted as they read */
	public static <R> RowColumn<R> words(String title, int characters, Function<R, String> text) {
		return new RowColumn<>(title, characters, false, text, Comparator.comparing(text, String.CASE_INSENSITIVE_ORDER));
	}
}
