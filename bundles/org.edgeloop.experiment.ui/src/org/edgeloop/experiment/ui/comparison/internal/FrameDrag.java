package org.edgeloop.experiment.ui.comparison.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** Moves a chart by its title to the place where it is dropped, in one step of undo. */
final class FrameDrag {

	private static final int THRESHOLD = 6;

	private final Control handle;
	private final ChartFrame frame;
	private final ChartGrid grid;
	private Point start = new Point(0, 0);
	private boolean pressed;

	FrameDrag(Control handle, ChartFrame frame, ChartGrid grid) {
		this.handle = handle;
		this.frame = frame;
		this.grid = grid;
		handle.setCursor(handle.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
		handle.addListener(SWT.MouseDown, event -> {
			pressed = event.button == 1;
			start = new Point(event.x, event.y);
		});
		handle.addListener(SWT.MouseMove, event -> {
			if (pressed && isDrag(event)) {
				grid.showDrop(frame, target(event));
			}
		});
		handle.addListener(SWT.MouseUp, this::dropped);
	}

	private boolean isDrag(Event event) {
		return Math.abs(event.x - start.x) > THRESHOLD || Math.abs(event.y - start.y) > THRESHOLD;
	}

	private int target(Event event) {
		return grid.placeAt(handle.getDisplay().map(handle, frame.control().getParent(), event.x, event.y));
	}

	private void dropped(Event event) {
		if (pressed && isDrag(event)) {
			var document = frame.session().document();
			document.execute(document.commands().moveChart(frame.settings(), target(event)));
		}
		pressed = false;
		grid.endDrop();
	}
}
