package org.edgeloop.chart.ui;

import java.util.Optional;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.swt.graphics.GC;

/**
 * Something drawn on the timeline besides the signal, such as labels. Layers are asked in the UI thread, and for every frame:
 * they draw what they hold and read nothing. The canvas paints layers in the order they were added and asks the topmost first
 * who takes a press.
 */
public interface TimelineLayer {

	/** @return how many rows of text to keep free between time axis and tracks, for {@link TimelineGeometry#lane()} */
	default int laneRows() {
		return 0;
	}

	/** Paints behind the curves; clipped to the tracks and the lane. */
	default void paintBelow(GC gc, TimelineGeometry geometry) {
		// most layers lie on top
	}

	/** Paints over the curves; clipped to the tracks and the lane. */
	default void paint(GC gc, TimelineGeometry geometry) {
		// a layer may only react
	}

	/** Paints on the overview bar; clipped to it. See {@link TimelineGeometry#overviewX(double)}. */
	default void paintOverview(GC gc, TimelineGeometry geometry) {
		// not every layer shows there
	}

	/** @return the {@code SWT.CURSOR_…} to show over something of this layer; {@link org.eclipse.swt.SWT#NONE} elsewhere */
	default int cursorAt(TimelinePointer pointer) {
		return org.eclipse.swt.SWT.NONE;
	}

	/** @return what to say about what lies there */
	default Optional<String> toolTipAt(TimelinePointer pointer) {
		return Optional.empty();
	}

	/** @return what to do with the press, if this layer takes it; then no lower layer and not the canvas does */
	default Optional<TimelineDrag> pressed(TimelinePointer pointer) {
		return Optional.empty();
	}

	/** @return whether this layer took the double click */
	default boolean doubleClicked(TimelinePointer pointer) {
		return false;
	}

	/** Adds what can be done with what lies there to the context menu. */
	default void fillMenu(IMenuManager menu, TimelinePointer pointer) {
		// nothing to add
	}
}
