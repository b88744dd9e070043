package org.edgeloop.onnx.ui.graph;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.edgeloop.chart.ui.GcInk;
import org.edgeloop.chart.ui.Viewport;
import org.edgeloop.onnx.view.GraphLayout;
import org.edgeloop.onnx.view.GraphPainter;
import org.edgeloop.ui.ThemeColors;

/** The whole picture in a corner of the canvas, with a frame around what is in sight. It is drawn once and kept. */
final class GraphOverview {

	private static final int WIDEST = 160;
	private static final int NARROWEST = 24;
	private static final int MARGIN = 12;
	/** The part of the canvas' height that it may take. */
	private static final double TALLEST = 0.6;
	/** Who sees this part of the picture needs no overview, and it would hide some of it. */
	private static final double ENOUGH = 0.4;
	private static final int VEIL = 40;
	private static final int OPAQUE = 255;

	private final Canvas canvas;
	private Optional<Image> image = Optional.empty();
	private Rectangle bounds = new Rectangle(0, 0, 0, 0);

	GraphOverview(Canvas canvas) {
		this.canvas = canvas;
		canvas.addListener(SWT.Dispose, _ -> forget());
	}

	/** The picture is not what it was. */
	void forget() {
		image.ifPresent(Image::dispose);
		image = Optional.empty();
	}

	/** @return whether a point of the canvas is on it */
	boolean contains(int x, int y) {
		return bounds.contains(x, y);
	}

	void hide() {
		bounds = new Rectangle(0, 0, 0, 0);
	}

	/** Moves the part in sight to where the user points on it. */
	void lead(Viewport viewport, GraphLayout layout, int x, int y) {
		double scale = bounds.width / layout.width();
		viewport.put((x - bounds.x) / scale, (y - bounds.y) * layout.height() / bounds.height, viewport.width() / 2, viewport.height() / 2);
	}

	/** Draws the overview, unless most is in sight anyway. */
	void paint(GC gc, GcInk ink, GraphPainter painter, Viewport viewport) {
		GraphLayout layout = painter.layout();
		Rectangle wanted = place(layout);
		if (partInSight(layout, viewport) > ENOUGH || wanted.width < NARROWEST || wanted.height < NARROWEST) {
			hide();
			return;
		}
		if (wanted.width != bounds.width || wanted.height != bounds.height) {
			forget();
		}
		bounds = wanted;
		gc.drawImage(picture(ink, painter), bounds.x, bounds.y);
		frame(gc, layout, viewport);
	}

	/** @return how much of the picture is in sight, from 0 to 1 */
	private static double partInSight(GraphLayout layout, Viewport viewport) {
		double width = Math.min(layout.width(), viewport.toPictureX(viewport.width())) - Math.max(0, viewport.left());
		double height = Math.min(layout.height(), viewport.toPictureY(viewport.height())) - Math.max(0, viewport.top());
		return Math.max(0, width) / layout.width() * Math.max(0, height) / layout.height();
	}

	private Rectangle place(GraphLayout layout) {
		Rectangle room = canvas.getClientArea();
		double scale = Math.min(Math.min(WIDEST, room.width / 4.0) / layout.width(), room.height * TALLEST / layout.height());
		int width = (int) Math.max(NARROWEST, layout.width() * scale);
		int height = (int) Math.max(NARROWEST, layout.height() * scale);
		return new Rectangle(room.width - width - MARGIN, room.height - height - MARGIN, width, height);
	}

	private Image picture(GcInk ink, GraphPainter painter) {
		if (image.isEmpty()) {
			Image drawn = new Image(canvas.getDisplay(), bounds.width, bounds.height);
			GC gc = new GC(drawn);
			ink.begin(gc);
			double scale = Math.min(bounds.width / painter.layout().width(), bounds.height / painter.layout().height());
			double left = (painter.layout().width() - bounds.width / scale) / 2;
			painter.paint(ink, scale, left, 0, bounds.width, bounds.height);
			ink.end();
			gc.dispose();
			image = Optional.of(drawn);
		}
		return image.get();
	}

	private void frame(GC gc, GraphLayout layout, Viewport viewport) {
		double x = bounds.width / layout.width();
		double y = bounds.height / layout.height();
		int left = (int) Math.clamp(bounds.x + viewport.left() * x, bounds.x, bounds.x + bounds.width - 2);
		int top = (int) Math.clamp(bounds.y + viewport.top() * y, bounds.y, bounds.y + bounds.height - 2);
		int right = (int) Math.clamp(bounds.x + viewport.toPictureX(viewport.width()) * x, left + 2, bounds.x + bounds.width - 1);
		int bottom = (int) Math.clamp(bounds.y + viewport.toPictureY(viewport.height()) * y, top + 2, bounds.y + bounds.height - 1);
		gc.setLineAttributes(new LineAttributes(1));
		gc.setBackground(ThemeColors.VIEWPORT.color());
		gc.setAlpha(VEIL);
		gc.fillRectangle(left, top, right - left, bottom - top);
		gc.setAlpha(OPAQUE);
		gc.setForeground(ThemeColors.GRID.color());
		gc.drawRectangle(bounds.x, bounds.y, bounds.width - 1, bounds.height - 1);
		gc.setForeground(ThemeColors.VIEWPORT.color());
		gc.setLineWidth(2);
		gc.drawRectangle(left, top, right - left, bottom - top);
	}
}
