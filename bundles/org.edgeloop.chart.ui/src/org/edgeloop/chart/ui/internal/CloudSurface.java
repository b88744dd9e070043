package org.edgeloop.chart.ui.internal;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.edgeloop.chart.Brushing;
import org.edgeloop.chart.ChartEntity;
import org.edgeloop.chart.CloudPointer;
import org.edgeloop.chart.CloudRegion;
import org.edgeloop.chart.ui.CloudModel;
import org.edgeloop.ui.ThemeColors;

/** Shows the picture of points and, over it, the point that the pointer is at, those that are marked, and what is brushed. */
public final class CloudSurface extends PictureSurface {

	private static final int RING = 6;
	private static final int MARK = 8;
	private static final int BRUSH_ALPHA = 50;
	/** More marks would hide what they mark. */
	private static final int MOST_MARKS = 2000;

	private final CloudModel model;
	private final BiConsumer<CloudRegion, Brushing> onBrush;
	private int[] outline = {};

	public CloudSurface(Composite parent, CloudModel model, Consumer<ChartEntity> onChoice, Consumer<Optional<ChartEntity>> onHover,
			BiConsumer<CloudRegion, Brushing> onBrush) {
		super(parent, model, onChoice, onHover);
		this.model = model;
		this.onBrush = onBrush;
		new CloudMouse(this, model);
		new CloudKeys(this, model);
	}

	/** @param corners of what is being brushed: columns and rows in turn; empty for nothing */
	void showBrush(int[] corners) {
		outline = corners;
		redraw();
	}

	void brush(CloudRegion region, Brushing how) {
		onBrush.accept(region, how);
	}

	@Override
	protected void paintOver(GC gc) {
		gc.setAntialias(SWT.ON);
		model.pointer().ifPresent(pointer -> {
			mark(gc, pointer);
			if (outline.length == 0) {
				model.focus().ifPresent(focus -> point(gc, pointer, focus));
			}
		});
		if (outline.length > 0) {
			paintBrush(gc);
		}
		if (isFocusControl()) {
			Rectangle area = getClientArea();
			gc.setForeground(ThemeColors.SELECTION.color());
			gc.setLineStyle(SWT.LINE_DOT);
			gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
			gc.setLineStyle(SWT.LINE_SOLID);
		}
	}

	private void paintBrush(GC gc) {
		gc.setAlpha(BRUSH_ALPHA);
		gc.setBackground(ThemeColors.SELECTION.color());
		gc.fillPolygon(outline);
		gc.setAlpha(255);
		gc.setForeground(ThemeColors.SELECTION.color());
		gc.drawPolygon(outline);
	}

	/** A square around a point is no other point's shape, and the ground between keeps it apart from the crowd. */
	private void mark(GC gc, CloudPointer pointer) {
		model.highlighted().stream().filter(place -> place < pointer.chart().points().count() && pointer.chart().isShown(place)).limit(MOST_MARKS)
				.forEach(place -> {
					int x = (int) Math.round(pointer.x().place(pointer.chart().points().x()[place]));
					int y = (int) Math.round(pointer.y().place(pointer.chart().points().y()[place]));
					if (pointer.contains(x, y)) {
						gc.setLineWidth(4);
						gc.setForeground(ThemeColors.CANVAS.color());
						gc.drawRectangle(x - MARK, y - MARK, 2 * MARK, 2 * MARK);
						gc.setLineWidth(2);
						gc.setForeground(ThemeColors.CURSOR.color());
						gc.drawRectangle(x - MARK, y - MARK, 2 * MARK, 2 * MARK);
					}
				});
		gc.setLineWidth(1);
	}

	private void point(GC gc, CloudPointer pointer, ChartEntity focus) {
		int x = (int) Math.round(pointer.x().place(pointer.chart().points().x()[focus.category()]));
		int y = (int) Math.round(pointer.y().place(pointer.chart().points().y()[focus.category()]));
		if (pointer.contains(x, y)) {
			gc.setLineWidth(2);
			gc.setForeground(ThemeColors.TEXT.color());
			gc.drawOval(x - RING, y - RING, 2 * RING, 2 * RING);
			gc.setLineWidth(1);
			HoverLabel.paint(gc, getClientArea(), x, y, pointer.chart().describe(focus));
		}
	}
}
