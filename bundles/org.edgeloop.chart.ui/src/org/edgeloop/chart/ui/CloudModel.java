package org.edgeloop.chart.ui;

import java.util.Optional;
import java.util.Set;

import org.edgeloop.chart.AxisRange;
import org.edgeloop.chart.ChartEntity;
import org.edgeloop.chart.ChartPicture;
import org.edgeloop.chart.CloudChart;
import org.edgeloop.chart.CloudPointer;
import org.edgeloop.chart.PlotAxis;

/**
 * What a canvas of points shows and how keys and mouse change it, without a widget: ranges that somebody chose stay while the axes do. User
 * interface thread only.
 */
public final class CloudModel implements PictureModel<CloudChart> {

	/** Of one notch of the wheel or one key. */
	public static final double ZOOM_STEP = 1.25;
	private static final double REACH = 12;

	private final Runnable changed;
	private final Runnable marked;
	private Optional<CloudChart> chart = Optional.empty();
	private Optional<ChartPicture> picture = Optional.empty();
	private Optional<ChartEntity> focus = Optional.empty();
	private Set<Integer> highlighted = Set.of();
	private boolean isZoomed;
	private boolean isLasso;

	/**
	 * @param changed is called when something else is to be drawn
	 * @param marked is called when something else is to be marked over the drawing
	 */
	public CloudModel(Runnable changed, Runnable marked) {
		this.changed = changed;
		this.marked = marked;
	}

	/** Shows other points, or the same told apart otherwise. */
	public void show(CloudChart shown) {
		boolean stays = isZoomed && chart.filter(last -> last.x().equals(shown.x()) && last.y().equals(shown.y())).isPresent();
		CloudChart last = chart.orElse(shown);
		isZoomed = stays;
		focus = focus.filter(part -> part.category() < shown.points().count() && shown.isShown(part.category()));
		replace(stays ? shown.showing(last.xRange(), last.yRange()) : shown);
	}

	@Override
	public Optional<CloudChart> chart() {
		return chart;
	}

	@Override
	public void drawn(ChartPicture drawn) {
		picture = Optional.of(drawn);
	}

	/** @return where things are; empty before the first drawing */
	public Optional<CloudPointer> pointer() {
		return chart.flatMap(shown -> picture.map(drawn -> new CloudPointer(shown, axis(drawn.axes().getFirst(), shown.xRange()),
				axis(drawn.axes().getLast(), shown.yRange()))));
	}

	/** What is asked for may be ahead of what is drawn. */
	private static PlotAxis axis(PlotAxis drawn, AxisRange range) {
		return new PlotAxis(drawn.scale(), drawn.start(), drawn.end(), drawn.across(), range);
	}

	/** @return the point at a place, or one that is not far from it */
	public Optional<ChartEntity> at(double column, double row) {
		return pointer().flatMap(pointer -> pointer.at(column, row, REACH));
	}

	@Override
	public Optional<ChartEntity> focus() {
		return focus;
	}

	@Override
	public void setFocus(Optional<ChartEntity> part) {
		focus = part;
	}

	/** @return the points that are marked, such as those of what is looked at elsewhere */
	public Set<Integer> highlighted() {
		return highlighted;
	}

	/** Marks points over the drawing. */
	public void highlight(Set<Integer> places) {
		if (!places.equals(highlighted)) {
			highlighted = Set.copyOf(places);
			marked.run();
		}
	}

	/** @return whether dragging draws around points; otherwise it draws a rectangle */
	public boolean isLasso() {
		return isLasso;
	}

	public void setLasso(boolean lasso) {
		isLasso = lasso;
	}

	/** Zooms both axes so that a place stays where it is. */
	public void zoom(double factor, double column, double row) {
		pointer().filter(pointer -> AxisRange.isPossible(pointer.x().value(column + (pointer.x().start() - column) / factor),
				pointer.x().value(column + (pointer.x().end() - column) / factor), pointer.x().scale()))
				.filter(pointer -> AxisRange.isPossible(pointer.y().value(row + (pointer.y().start() - row) / factor),
						pointer.y().value(row + (pointer.y().end() - row) / factor), pointer.y().scale()))
				.ifPresent(pointer -> look(pointer, pointer.x().zoomed(factor, column), pointer.y().zoomed(factor, row)));
	}

	/** Zooms so that the middle stays where it is. */
	public void zoom(double factor) {
		pointer().ifPresent(pointer -> zoom(factor, (pointer.x().start() + pointer.x().end()) / 2, (pointer.y().start() + pointer.y().end()) / 2));
	}

	/** Moves what is shown by a distance in points of the picture. */
	public void pan(double across, double down) {
		pointer().ifPresent(pointer -> look(pointer, pointer.x().moved(across), pointer.y().moved(down)));
	}

	private void look(CloudPointer pointer, AxisRange across, AxisRange up) {
		isZoomed = true;
		replace(pointer.chart().showing(across, up));
	}

	/** Shows all points. */
	public void fit() {
		isZoomed = false;
		chart.ifPresent(shown -> replace(shown.showing(shown.wholeX(), shown.wholeY())));
	}

	private void replace(CloudChart shown) {
		chart = Optional.of(shown);
		changed.run();
	}
}
