package org.edgeloop.ui;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/**
 * A column of a {@link RowTable}.
 *
 * @param <R> what a row stands for
 * @param title the heading
 * @param characters its first width in average characters; the heading is never cut at first, however small this is
 * @param isNumber whether it is read from the right, digit under digit
 * @param text what the table shows of a row; called in the user interface thread, for rows in sight alone
 * @param order how rows are sorted by this column; used in a background thread
 * @param picture what is drawn in place of the text, which screen readers still read; empty to show the text
 */
public record RowColumn<R>(String title, int characters, boolean isNumber, Function<R, String> text, Comparator<R> order,
		Optional<CellPicture<R>> picture) {

	/** Draws a row into a cell. */
	@FunctionalInterface
	public interface CellPicture<R> {

		/** @param area of the cell; the clipping is the table's */
		void draw(GC gc, R row, Rectangle area);
	}

	/** A column of text. */
	public RowColumn(String title, int characters, boolean isNumber, Function<R, String> text, Comparator<R> order) {
		this(title, characters, isNumber, text, order, Optional.empty());
	}

	/** @return a column of words, sorted as they read */
	public static <R> RowColumn<R> words(String title, int characters, Function<R, String> text) {
		return new RowColumn<>(title, characters, false, text, Comparator.comparing(text, String.CASE_INSENSITIVE_ORDER));
	}

	/** @return this column, drawn */
	public RowColumn<R> drawn(CellPicture<R> drawing) {
		return new RowColumn<>(title, characters, isNumber, text, order, Optional.of(drawing));
	}
}
