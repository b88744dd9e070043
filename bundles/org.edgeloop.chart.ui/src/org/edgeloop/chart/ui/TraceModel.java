package org.edgeloop.chart.ui;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

import org.edgeloop.chart.AxisRange;
import org.edgeloop.chart.ChartEntity;
import org.edgeloop.chart.ChartPicture;
import org.edgeloop.chart.PlotAxis;
import org.edgeloop.chart.TraceChart;
import org.edgeloop.chart.TracePointer;

/**
 * What a canvas of traces shows and how keys and mouse change it, without a widget: ranges stay within the traces, and new data leave
 * the ranges that somebody chose as they are. User interface thread only.
 */
public final class TraceModel implements PictureModel<TraceChart> {

	/** Of one notch of the wheel or one key. */
	public static final double ZOOM_STEP = 1.25;
	private static final double REACH = 24;

	private final Runnable changed;
	private Optional<TraceChart> chart = Optional.empty();
	private Optional<ChartPicture> picture = Optional.empty();
	private Optional<ChartEntity> focus = Optional.empty();
	private boolean isZoomedX;
	private boolean isZoomedY;

	/** @param changed is called when something else is to be drawn */
	public TraceModel(Runnable changed) {
		this.changed = changed;
	}

	/** Shows other traces, in the ranges that were chosen before; what was not chosen fits them. */
	public void show(TraceChart shown) {
		TraceChart last = chart.orElse(shown);
		boolean sameX = isZoomedX && last.x().scale() == shown.x().scale();
		boolean sameY = isZoomedY && last.y().scale() == shown.y().scale();
		isZoomedX = sameX;
		isZoomedY = sameY;
		chart = Optional.of(shown.showing(sameX ? last.xRange() : shown.xRange(), sameY ? last.yRange() : shown.yRange()));
		focus = focus.filter(part -> part.series() < shown.curves() && part.category() < shown.curve(part.series()).size());
		changed.run();
	}

	@Override
	public Optional<TraceChart> chart() {
		return chart;
	}

	/** Takes the drawing by which places are found from now on. */
	@Override
	public void drawn(ChartPicture drawn) {
		picture = Optional.of(drawn);
	}

	/** @return where things are; empty before the first drawing */
	public Optional<TracePointer> pointer() {
		return chart.flatMap(shown -> picture.map(drawn -> new TracePointer(shown, axis(drawn.axes().getFirst(), shown.xRange()),
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

	/** @return the point that the pointer or the keyboard has come to */
	@Override
	public Optional<ChartEntity> focus() {
		return focus;
	}

	@Override
	public void setFocus(Optional<ChartEntity> part) {
		focus = part;
	}

	/** Zooms from left to right so that a place stays where it is. */
	public void zoomX(double factor, double column) {
		pointer().ifPresent(pointer -> setX(pointer.x(), pointer.x().value(column + (pointer.x().start() - column) / factor),
				pointer.x().value(column + (pointer.x().end() - column) / factor)));
	}

	/** Zooms upwards so that a place stays where it is. */
	public void zoomY(double factor, double row) {
		pointer().ifPresent(pointer -> setY(pointer.y(), pointer.y().value(row + (pointer.y().start() - row) / factor),
				pointer.y().value(row + (pointer.y().end() - row) / factor)));
	}

	/** Zooms to what lies between two places. */
	public void zoomToColumns(double from, double to) {
		pointer().ifPresent(pointer -> setX(pointer.x(), pointer.x().value(Math.min(from, to)), pointer.x().value(Math.max(from, to))));
	}

	/** Zooms to what lies between two places. */
	public void zoomToRows(double from, double to) {
		pointer().ifPresent(pointer -> setY(pointer.y(), pointer.y().value(Math.max(from, to)), pointer.y().value(Math.min(from, to))));
	}

	/** Moves what is shown by a distance in points; whole pixels are drawn fastest. */
	public void panX(double distance) {
		pointer().ifPresent(pointer -> setX(pointer.x(), pointer.x().value(pointer.x().start() - distance),
				pointer.x().value(pointer.x().end() - distance)));
	}

	/** Moves what is shown by a distance in points, downwards. */
	public void panY(double distance) {
		pointer().ifPresent(pointer -> setY(pointer.y(), pointer.y().value(pointer.y().start() - distance),
				pointer.y().value(pointer.y().end() - distance)));
	}

	/** Moves what is shown to the right by a share of what is shown. */
	public void page(double share) {
		pointer().ifPresent(pointer -> panX(Math.rint(-share * (pointer.x().end() - pointer.x().start()))));
	}

	private void setX(PlotAxis axis, double from, double to) {
		if (AxisRange.isPossible(from, to, axis.scale())) {
			chart.ifPresent(shown -> {
				AxisRange whole = shown.wholeX();
				AxisRange range = new AxisRange(from, to).within(whole, axis.scale());
				isZoomedX = !range.equals(whole);
				replace(shown.showing(range, shown.yRange()));
			});
		}
	}

	private void setY(PlotAxis axis, double from, double to) {
		if (AxisRange.isPossible(from, to, axis.scale())) {
			chart.ifPresent(shown -> {
				isZoomedY = true;
				replace(shown.showing(shown.xRange(), new AxisRange(from, to)));
			});
		}
	}

	/** Shows all there is. */
	public void fit() {
		isZoomedX = false;
		isZoomedY = false;
		chart.ifPresent(shown -> replace(shown.showing(shown.wholeX(), shown.wholeY())));
	}

	/** Makes the values that are seen as large as there is room. */
	public void fitValues() {
		isZoomedY = true;
		chart.ifPresent(shown -> replace(shown.showing(shown.xRange(), shown.fittingY())));
	}

	/** Marks and tells the values at an x, or none. */
	public void pin(OptionalDouble place) {
		chart.ifPresent(shown -> replace(shown.pinned(place)));
	}

	/** Lets curves stand out. */
	public void highlight(Set<Integer> curves) {
		chart.filter(shown -> !shown.highlighted().equals(curves)).ifPresent(shown -> replace(shown.highlighting(curves)));
	}

	private void replace(TraceChart shown) {
		chart = Optional.of(shown);
		changed.run();
	}
}
