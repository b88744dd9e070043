package org.edgeloop.chart.ui.internal;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.edgeloop.chart.ChartEntity;
import org.edgeloop.chart.ChartPicture;
import org.edgeloop.chart.TracePointer;
import org.edgeloop.chart.ui.TraceModel;
import org.edgeloop.ui.ThemeColors;

/** Shows the picture of traces and, over it, what the pointer is at; the last picture stays until the next is done. */
public final class TraceSurface extends Canvas {

	private static final int RING = 5;
	private static final int DRAG_ALPHA = 50;

	private final TraceModel model;
	private final Consumer<ChartEntity> onChoice;
	private final Consumer<Optional<ChartEntity>> onHover;
	private final ChartAccessibility accessibility;
	private final ChartFrames frames;
	private final List<Consumer<ChartPicture>> pictureListeners = new CopyOnWriteArrayList<>();
	private Optional<ChartImage> image = Optional.empty();
	/** The picture that listeners have not been told yet. */
	private Optional<ChartPicture> news = Optional.empty();
	private Optional<Rectangle> dragged = Optional.empty();

	public TraceSurface(Composite parent, TraceModel model, Consumer<ChartEntity> onChoice, Consumer<Optional<ChartEntity>> onHover) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		this.model = model;
		this.onChoice = onChoice;
		this.onHover = onHover;
		accessibility = new ChartAccessibility(this, () -> model.chart().map(chart -> chart), model::focus);
		frames = new ChartFrames(this, this::take);
		new TraceMouse(this, model);
		new TraceKeys(this, model);
		addListener(SWT.Paint, event -> paint(event.gc));
		addListener(SWT.Resize, _ -> drawAnew());
		addListener(SWT.ZoomChanged, _ -> drawAnew());
		addListener(SWT.FocusIn, _ -> redraw());
		addListener(SWT.FocusOut, _ -> redraw());
		addListener(SWT.Dispose, _ -> image.ifPresent(ChartImage::dispose));
		ThemeColors.whenChanged(this, this::drawAnew);
	}

	/** Tells a listener each picture that has come to the screen. */
	public void addPictureListener(Consumer<ChartPicture> listener) {
		pictureListeners.add(listener);
	}

	/** Draws in the background what is to be seen now. */
	public void drawAnew() {
		model.chart().ifPresent(frames::request);
	}

	private void take(ChartPicture drawn) {
		model.drawn(drawn);
		if (image.filter(last -> last.update(drawn)).isEmpty()) {
			image.ifPresent(ChartImage::dispose);
			image = Optional.of(new ChartImage(getDisplay(), drawn));
		}
		news = Optional.of(drawn);
		accessibility.changed();
		redraw();
	}

	void hover(Optional<ChartEntity> entity) {
		if (!entity.equals(model.focus())) {
			model.setFocus(entity);
			accessibility.focusMoved();
			onHover.accept(entity);
			redraw();
		}
	}

	void choose(ChartEntity entity) {
		model.setFocus(Optional.of(entity));
		onChoice.accept(entity);
		redraw();
	}

	/** Shows what is being dragged over, or nothing. */
	void showDrag(Optional<Rectangle> area) {
		dragged = area;
		redraw();
	}

	private void paint(GC gc) {
		gc.setBackground(ThemeColors.CANVAS.color());
		image.ifPresentOrElse(drawn -> drawn.paint(gc, getClientArea()), () -> gc.fillRectangle(getClientArea()));
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
		news.ifPresent(drawn -> pictureListeners.forEach(listener -> listener.accept(drawn)));
		news = Optional.empty();
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
