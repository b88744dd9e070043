package org.edgeloop.dataset.ui.suggestion.internal;

import java.util.List;

import org.eclipse.swt.graphics.Rectangle;
import org.edgeloop.dataset.labels.Label;

/**
 * A suggestion as it is drawn.
 *
 * @param suggestion the suggestion
 * @param areas what it covers, one rectangle for each of its tracks in sight; of width 0 for a point
 * @param text its class with a question mark, for it is only suggested, and its score
 * @param chip what says so and takes clicks, on the first of its tracks; only as wide as {@code swatch} where there is no room
 * @param swatch the chip's left end, in the colour of the class
 */
record Ghost(Label suggestion, List<Rectangle> areas, String text, Rectangle chip, int swatch) {

	boolean isWritten() {
		return chip.width > swatch;
	}
}
