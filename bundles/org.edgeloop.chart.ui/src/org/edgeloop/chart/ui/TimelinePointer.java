package org.edgeloop.chart.ui;

import java.util.Optional;

import org.eclipse.swt.SWT;

/**
 * Where the mouse is on the canvas, in the canvas's terms.
 *
 * @param geometry the layout at that moment
 * @param x the place in the canvas, in points
 * @param y the place in the canvas, in points
 * @param position the axis position at {@code x}; inside the recording even where {@code x} is outside the tracks
 * @param button the button pressed, 1 for the left one; 0 for a move
 * @param stateMask the modifier keys held, as {@link SWT#SHIFT}, {@link SWT#MOD1} …
 */
public record TimelinePointer(TimelineGeometry geometry, int x, int y, long position, int button, int stateMask) {

	/** @return the track under the pointer, its header and axis included */
	public Optional<TimelineGeometry.TrackArea> track() {
		return geometry.trackAt(y);
	}

	/** @return whether the pointer is on the drawing area of the tracks, right of headers and axes */
	public boolean isOnPlot() {
		return geometry.plot().contains(x, y);
	}

	/** @return whether the pointer is on the rows that layers reserved above the tracks */
	public boolean isOnLane() {
		return geometry.lane().contains(x, y);
	}

	public boolean has(int modifiers) {
		return (stateMask & modifiers) == modifiers;
	}
}
