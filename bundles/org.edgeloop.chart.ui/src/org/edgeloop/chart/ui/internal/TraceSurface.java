package org.edgeloop.chart.ui.internal;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.edgeloop.chart.ChartEntity;
import org.edgeloop.chart.TracePointer;
import org.edgeloop.chart.ui.TraceGrip;
import org.edgeloop.chart.ui.TraceModel;
import org.edgeloop.ui.ThemeColors;

/** Shows the picture of traces and, over it, the point that the pointer is at and what is dragged over. */
public final class TraceSurface extends PictureSurface {

	private static final int RING = 5;
	private static final int DRAG_ALPHA = 50;

	private final TraceModel model;
	private final TraceMouse mouse;
	private Optional<Rectangle> dragged = Optional.empty();

	public TraceSurface(Composite parent, TraceModel model, Consumer<ChartEntity> onChoice, Consumer<Optional<ChartEntity>> onHover) {
		super(parent, model, onChoice, onHover);
		this.model = model;
		mouse = new TraceMouse(this, model);
		new TraceKeys(this, model);
	}

	/** Lets the mouse take hold of something. */
	public void setGrip(TraceGrip grip) {
		mouse.setGrip(grip);
	}

	/** Shows what is being dragged over, or nothing. */
	void showDrag(Optional<Rectangle> area) {
		dragged = area;
		redraw();
	}

	@Override
	protected void paintOver(GC gc) {
		dragged.ifPresent(area -> {
			gc.setAlpha(DRAG_ALPHA);
			gc.setBackground(ThemeColors.SELECTION.color());
			gc.fillRectangle(area);
			gc.setAlpha(255);
		});
		if (dragged.isEmpty()) {
			model.pointer().ifPresent(pointer -> model.focus().ifPresent(focus -> point(gc, pointer, focus)));
		}
		if (isFocusControl()) {
			Rectangle area = getClientArea();
			gc.setForeground(ThemeColors.SELECTION.color());
			gc.setLineStyle(SWT.LINE_DOT);
			gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
			gc.setLineStyle(SWT.LINE_SOLID);
		}
	}

	private void point(GC gc, TracePointer pointer, ChartEntity focus) {
		double column = pointer.x().place(pointer.chart().curve(focus.series()).x(focus.category()));
		double row = pointer.y().place(pointer.chart().curve(focus.series()).y(focus.category()));
		if (!pointer.x().contains(column)) {
			return;
		}
		int x = (int) Math.round(column);
		// Infinite values are marked at the edge.
		int y = (int) Math.round(Math.clamp(row, pointer.y().end(), pointer.y().start()));
		gc.setAntialias(SWT.ON);
		gc.setLineWidth(1);
		gc.setForeground(ThemeColors.AXIS.color());
		gc.drawLine(x, (int) pointer.y().end(), x, (int) pointer.y().start());
		gc.setLineWidth(2);
		gc.setForeground(ThemeColors.TEXT.color());
		gc.drawOval(x - RING, y - RING, 2 * RING, 2 * RING);
		double raw = pointer.y().place(pointer.chart().raw(focus.series()).y(focus.category()));
		if (pointer.y().contains(raw) && Math.abs(raw - row) > RING) {
			gc.drawOval(x - RING, (int) Math.round(raw) - RING, 2 * RING, 2 * RING);
		}
		gc.setLineWidth(1);
		HoverLabel.paint(gc, getClientArea(), x, y, pointer.chart().describe(focus));
	}
}
