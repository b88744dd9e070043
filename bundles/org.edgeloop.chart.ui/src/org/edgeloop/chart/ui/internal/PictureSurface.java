package org.edgeloop.chart.ui.internal;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.edgeloop.chart.Chart;
import org.edgeloop.chart.ChartEntity;
import org.edgeloop.chart.ChartPicture;
import org.edgeloop.chart.ui.PictureModel;
import org.edgeloop.ui.ThemeColors;

/** Shows a picture that is drawn in the background and, over it, what the pointer is at; the last picture stays until the next is done. */
public abstract class PictureSurface extends Canvas {

	private final PictureModel<? extends Chart> model;
	private final Consumer<ChartEntity> onChoice;
	private final Consumer<Optional<ChartEntity>> onHover;
	private final ChartAccessibility accessibility;
	private final ChartFrames frames;
	private final List<Consumer<ChartPicture>> pictureListeners = new CopyOnWriteArrayList<>();
	private Optional<ChartImage> image = Optional.empty();
	/** The picture that listeners have not been told yet. */
	private Optional<ChartPicture> news = Optional.empty();

	/**
	 * @param onChoice told the part that the user chooses
	 * @param onHover told what the pointer or the keyboard has come to, and when it has left
	 */
	protected PictureSurface(Composite parent, PictureModel<? extends Chart> model, Consumer<ChartEntity> onChoice,
			Consumer<Optional<ChartEntity>> onHover) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		this.model = model;
		this.onChoice = onChoice;
		this.onHover = onHover;
		accessibility = new ChartAccessibility(this, () -> model.chart().map(chart -> chart), model::focus);
		frames = new ChartFrames(this, this::take);
		addListener(SWT.Paint, event -> paint(event.gc));
		addListener(SWT.Resize, _ -> drawAnew());
		addListener(SWT.ZoomChanged, _ -> drawAnew());
		addListener(SWT.FocusIn, _ -> redraw());
		addListener(SWT.FocusOut, _ -> redraw());
		addListener(SWT.Dispose, _ -> image.ifPresent(ChartImage::dispose));
		ThemeColors.whenChanged(this, this::drawAnew);
	}

	/** Paints what lies over the picture. */
	protected abstract void paintOver(GC gc);

	/** Tells a listener each picture that has come to the screen. */
	public final void addPictureListener(Consumer<ChartPicture> listener) {
		pictureListeners.add(listener);
	}

	/** Draws in the background what is to be seen now. */
	public final void drawAnew() {
		model.chart().ifPresent(frames::request);
	}

	/** Shows nothing any more. */
	public final void forget() {
		image.ifPresent(ChartImage::dispose);
		image = Optional.empty();
		news = Optional.empty();
		redraw();
	}

	private void take(ChartPicture drawn) {
		if (model.chart().isEmpty()) {
			return;
		}
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

	private void paint(GC gc) {
		gc.setBackground(ThemeColors.CANVAS.color());
		image.ifPresentOrElse(drawn -> drawn.paint(gc, getClientArea()), () -> gc.fillRectangle(getClientArea()));
		paintOver(gc);
		news.ifPresent(drawn -> pictureListeners.forEach(listener -> listener.accept(drawn)));
		news = Optional.empty();
	}
}
