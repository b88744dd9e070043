package org.edgeloop.experiment.ui.comparison.internal;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.edgeloop.ui.ThemeColors;

/** The lower right corner of a chart: dragging it makes the chart larger or smaller, in one step of undo. */
final class ResizeGrip {

	private static final int SIZE = 12;

	private final ChartFrame frame;
	private final ChartGrid grid;
	private final Canvas canvas;
	private boolean dragging;

	ResizeGrip(Composite parent, ChartFrame frame, ChartGrid grid) {
		this.frame = frame;
		this.grid = grid;
		canvas = new Canvas(parent, SWT.NO_FOCUS);
		canvas.setToolTipText("Drag to resize");
		canvas.setCursor(parent.getDisplay().getSystemCursor(SWT.CURSOR_SIZESE));
		GridDataFactory.fillDefaults().exclude(true).applyTo(canvas);
		parent.addListener(SWT.Resize, _ -> {
			Point size = parent.getSize();
			canvas.setBounds(size.x - SIZE - 2, size.y - SIZE - 2, SIZE, SIZE);
			canvas.moveAbove(null);
		});
		canvas.addListener(SWT.Paint, event -> paint(event.gc));
		canvas.addListener(SWT.MouseDown, event -> dragging = event.button == 1);
		canvas.addListener(SWT.MouseMove, this::moved);
		canvas.addListener(SWT.MouseUp, this::released);
	}

	private void paint(GC gc) {
		gc.setForeground(ThemeColors.AXIS.color());
		for (int i = 3; i < SIZE; i += 4) {
			gc.drawLine(SIZE - i, SIZE - 1, SIZE - 1, SIZE - i);
		}
	}

	/** The chart grows with the pointer; others move when the button is let go. */
	private void moved(Event event) {
		if (dragging) {
			TwelfthsLayout.Size size = size(event);
			frame.control().moveAbove(null);
			frame.control().setSize(size.width() * (grid.width() + TwelfthsLayout.GAP) / TwelfthsLayout.TWELFTHS - TwelfthsLayout.GAP,
					size.height() * TwelfthsLayout.STEP);
		}
	}

	private void released(Event event) {
		if (dragging) {
			dragging = false;
			TwelfthsLayout.Size size = size(event);
			var document = frame.session().document();
			document.execute(document.commands().resizeChart(frame.settings(), size.width(), size.height()));
			grid.reorder();
		}
	}

	private TwelfthsLayout.Size size(Event event) {
		Point corner = canvas.getDisplay().map(canvas, frame.control(), event.x, event.y);
		Rectangle bounds = frame.control().getBounds();
		int width = Math.round((float) (corner.x + TwelfthsLayout.GAP) * TwelfthsLayout.TWELFTHS / (grid.width() + TwelfthsLayout.GAP));
		int most = TwelfthsLayout.TWELFTHS - bounds.x * TwelfthsLayout.TWELFTHS / (grid.width() + TwelfthsLayout.GAP);
		return new TwelfthsLayout.Size(Math.clamp(width, 2, Math.max(2, most)), Math.clamp(Math.round((float) corner.y / TwelfthsLayout.STEP), 3, 40));
	}
}
