package org.edgeloop.chart.ui;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.edgeloop.chart.AxisRange;
import org.edgeloop.chart.ChartPicture;
import org.edgeloop.chart.RasterChart;
import org.edgeloop.chart.ui.internal.RasterSurface;

/**
 * Shows a picture of values, as a drawing with layers of others on it, or as the native table of the marked column. The wheel over the drawing zooms what
 * goes up, with Shift it moves it; what goes to the right is its owner's. The drawing is made in the background.
 */
public final class RasterCanvas extends PictureCanvas<RasterChart> {

	private final RasterModel model = new RasterModel();
	private final RasterSurface surface;
	private final List<Consumer<AxisRange>> rangeListeners = new CopyOnWriteArrayList<>();

	public RasterCanvas(Composite parent) {
		super(parent);
		surface = new RasterSurface(this, model, this::choose, this::hovered, range -> rangeListeners.forEach(listener -> listener.accept(range)));
		show(surface);
	}

	/** Shows another picture, or more of the same. */
	public void show(RasterChart chart) {
		model.show(chart);
		tabulate();
		surface.drawAnew();
	}

	/** Shows nothing. */
	public void clear() {
		model.clear();
		surface.forget();
	}

	/** Has the table tell another column. */
	public void mark(OptionalInt column) {
		if (model.chart().filter(chart -> !chart.marked().equals(column)).isPresent()) {
			model.mark(column);
			tabulate();
		}
	}

	private void tabulate() {
		if (isTableShown()) {
			model.chart().ifPresent(this::tabulate);
		}
	}

	@Override
	public Optional<RasterChart> chart() {
		return model.chart();
	}

	/** Nothing in a picture of values stands out. */
	@Override
	public void highlight(Set<Integer> lines) {
		// there are no lines
	}

	/** @return where things are on the screen */
	public RasterModel model() {
		return model;
	}

	/** @return the drawing, for keys and tool tips */
	public Control drawing() {
		return surface;
	}

	/** @return how large the drawing is, in points */
	public Rectangle area() {
		return surface.getClientArea();
	}

	/** Puts a layer on top of those already there. */
	public void addLayer(RasterLayer layer) {
		surface.addLayer(layer);
	}

	/** Paints the layers anew. */
	public void layersChanged() {
		surface.redraw();
	}

	/** Gives up what is being dragged. */
	public boolean cancelDrag() {
		return surface.cancelDrag();
	}

	/** Tells a listener each range upwards that the user asks for; the range shown is the owner's to change. */
	public void addRangeListener(Consumer<AxisRange> listener) {
		rangeListeners.add(listener);
	}

	/** Tells a listener each picture that has come to the screen. */
	public void addPictureListener(Consumer<ChartPicture> listener) {
		surface.addPictureListener(listener);
	}
}
