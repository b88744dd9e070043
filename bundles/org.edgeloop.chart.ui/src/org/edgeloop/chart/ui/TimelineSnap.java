package org.edgeloop.chart.ui;

/** Decides where a position that the user points at really lands. */
@FunctionalInterface
public interface TimelineSnap {

	/** Takes every position as it is. */
	TimelineSnap NONE = (position, _) -> position;

	/**
	 * @param position the nearest sample to what was pointed at
	 * @param geometry tells how far positions are apart on the screen
	 * @return the position to take instead, or the same
	 */
	long snap(long position, TimelineGeometry geometry);
}
