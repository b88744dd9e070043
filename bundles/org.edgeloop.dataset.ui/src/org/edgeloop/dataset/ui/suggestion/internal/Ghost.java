package org.edgeloop.dataset.ui.suggestion.internal;

import java.util.List;

import org.eclipse.swt.graphics.Rectangle;
import org.edgeloop.dataset.labels.Label;

/**
 * A suggestion as it is drawn.
 *
 * @param suggestion the suggestion
 * @param areas what it covers, one rectangle for each of its tracks in sight; of width 0 for a point
 * @param chip what says its class and score and takes clicks; within the first area's track
 */
record Ghost(Label suggestion, List<Rectangle> areas, Rectangle chip) {
}
