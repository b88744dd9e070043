package org.edgeloop.chart.ui;

/** A mouse drag in progress: started by a press, it sees every move until the release. */
public interface TimelineDrag {

	void dragged(TimelinePointer pointer);

	default void released(TimelinePointer pointer) {
		// many drags are done with their last move
	}

	/** The user pressed Escape or the canvas lost the mouse: undo what the drag did. */
	default void cancelled() {
		// many drags leave nothing behind
	}
}
