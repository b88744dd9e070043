package org.edgeloop.chart.ui;

import org.edgeloop.chart.TracePointer;

/** What the mouse can take hold of on traces, such as a cursor: dragging it moves it, where dragging would zoom otherwise. */
public interface TraceGrip {

	/** @return whether there is something to take hold of at a place, in points from the picture's left edge */
	boolean isAt(TracePointer pointer, double column);

	/**
	 * The mouse was pressed on the traces.
	 *
	 * @param stateMask of SWT, with the modifier keys
	 * @return whether something was taken hold of
	 */
	boolean press(TracePointer pointer, double column, int stateMask);

	/** @param x to which it was moved */
	void drag(double x);

	/** It was let go of. */
	void release();
}
