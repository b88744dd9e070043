package org.edgeloop.dataset.ui.queue.internal;

import org.edgeloop.chart.ui.TimelineCanvas;
import org.edgeloop.chart.ui.TimelineLayer;
import org.edgeloop.dataset.ui.labelling.LabellingPresenter;
import org.edgeloop.dataset.ui.queue.WindowQueue;

/** Shows the windows of the workbench's queue on one editor's timeline, as long as that shows the recording. */
public final class WindowMarks {

	private final WindowQueue queue = WindowQueue.shared();
	private final TimelineCanvas canvas;
	private final TimelineLayer layer;
	private final Runnable redraw;

	public WindowMarks(TimelineCanvas canvas, LabellingPresenter presenter) {
		this.canvas = canvas;
		layer = new WindowLayer(queue, presenter);
		redraw = canvas::redraw;
		canvas.addLayer(layer);
		queue.addListener(redraw);
	}

	/** Takes the marks away. */
	public void close() {
		queue.removeListener(redraw);
		if (!canvas.isDisposed()) {
			canvas.removeLayer(layer);
		}
	}
}
