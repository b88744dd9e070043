package org.edgeloop.chart.ui.internal;

import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.edgeloop.chart.ui.TimelineCanvas;
import org.edgeloop.chart.ui.TimelineDrag;
import org.edgeloop.chart.ui.TimelineModel;
import org.edgeloop.chart.ui.TimelineNavigation;
import org.edgeloop.chart.ui.TimelinePointer;

/** Pans on while something that is dragged over the tracks is held beside them. */
final class DragFollower {

	/** How often it pans, in ms, and by how much for every row of text that the pointer is away. */
	private static final int INTERVAL = 30;
	private static final double PAN_A_ROW = 0.005;
	private static final int MOST_ROWS = 5;

	private final TimelineCanvas canvas;
	private final TimelineDrag drag;
	private Event lastMove = new Event();
	private boolean waiting;
	private boolean stopped;

	DragFollower(TimelineCanvas canvas, TimelineDrag drag) {
		this.canvas = canvas;
		this.drag = drag;
	}

	void moved(Event event) {
		lastMove = event;
		waitBeside();
	}

	void stop() {
		stopped = true;
	}

	private void waitBeside() {
		if (!waiting && canvas.pointerAt(lastMove).filter(pointer -> rowsBeside(pointer) != 0).isPresent()) {
			waiting = true;
			canvas.getDisplay().timerExec(INTERVAL, this::panOn);
		}
	}

	private void panOn() {
		waiting = false;
		if (stopped || canvas.isDisposed()) {
			return;
		}
		canvas.model().ifPresent(this::pan);
		// The range has moved below the pointer.
		canvas.pointerAt(lastMove).ifPresent(drag::dragged);
		waitBeside();
	}

	private void pan(TimelineModel model) {
		canvas.pointerAt(lastMove)
				.ifPresent(pointer -> new TimelineNavigation(model).pan(rowsBeside(pointer) * PAN_A_ROW));
	}

	/** @return how far the pointer is left (negative) or right of the tracks, in rows of text; 0 above or below them */
	private static double rowsBeside(TimelinePointer pointer) {
		Rectangle plot = pointer.geometry().plot();
		int left = Math.min(0, pointer.x() - plot.x);
		int right = Math.max(0, pointer.x() - plot.x - plot.width);
		return Math.clamp((left + right) / (double) pointer.geometry().rowHeight(), -MOST_ROWS, MOST_ROWS);
	}
}
