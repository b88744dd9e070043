package org.edgeloop.chart.ui;

/** Is told what changed in a {@link TimelineModel}, in the thread that changed it. */
@FunctionalInterface
public interface TimelineListener {

	/** What changed. */
	enum Change {
		/** the visible range */
		RANGE,
		/** order, visibility or scale of the tracks, or the values that their automatic scales cover */
		TRACKS,
		/** how times are written */
		TIME_MODE,
		/** the cursor, the pointer or a marker */
		CURSOR,
		/** the selected range */
		SELECTION
	}

	void timelineChanged(Change change);
}
