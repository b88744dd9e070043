package org.edgeloop.chart.ui;

import java.util.Optional;

import org.eclipse.swt.graphics.GC;
import org.edgeloop.chart.PlotAxis;

/** Something drawn on a picture of values, and what the mouse does there. Asked in the user interface thread; the axes are those of the picture in sight. */
public interface RasterLayer {

	/** Where the mouse is. */
	record Place(PlotAxis xAxis, PlotAxis yAxis, int column, int row, int stateMask) {

		public double x() {
			return xAxis.value(column);
		}

		public double y() {
			return yAxis.value(row);
		}
	}

	/** What goes on between a press and its release. */
	interface Drag {

		/** The mouse has moved; the place may lie beside the picture. */
		void dragged(Place place);

		/** The mouse was let go. */
		void released(Place place);

		/** All is as if it had not begun. */
		void cancelled();
	}

	/** Paints over the picture; clipped to it. */
	void paint(GC gc, PlotAxis x, PlotAxis y);

	/** The mouse has come to a place, or has left the picture. */
	default void pointed(Optional<Place> place) {
		// most layers do not mind
	}

	/** @return what to do with a press of the first button, if this layer takes it; then no lower layer does */
	default Optional<Drag> pressed(Place place) {
		return Optional.empty();
	}
}
