package org.edgeloop.chart.ui;

import java.util.Optional;
import java.util.OptionalInt;

import org.edgeloop.chart.AxisRange;
import org.edgeloop.chart.ChartEntity;
import org.edgeloop.chart.ChartPicture;
import org.edgeloop.chart.PlotAxis;
import org.edgeloop.chart.Raster;
import org.edgeloop.chart.RasterChart;

/** What a canvas of a picture of values shows, without a widget. User interface thread only. */
public final class RasterModel implements PictureModel<RasterChart> {

	private Optional<RasterChart> chart = Optional.empty();
	private Optional<ChartPicture> picture = Optional.empty();
	private Optional<ChartEntity> focus = Optional.empty();

	/** Shows another picture, or more of the same. */
	public void show(RasterChart shown) {
		chart = Optional.of(shown);
		focus = focus.filter(part -> part.series() < shown.size() && part.category() < shown.raster().cells());
	}

	/** Shows nothing. */
	public void clear() {
		chart = Optional.empty();
		picture = Optional.empty();
		focus = Optional.empty();
	}

	/** Has the table tell another column. */
	public void mark(OptionalInt column) {
		chart = chart.map(shown -> shown.marking(column));
	}

	@Override
	public Optional<RasterChart> chart() {
		return chart;
	}

	@Override
	public void drawn(ChartPicture drawn) {
		picture = chart.map(_ -> drawn);
	}

	/** @return what goes to the right, as it is on the screen; empty before the first drawing */
	public Optional<PlotAxis> x() {
		return picture.map(drawn -> drawn.axes().getFirst());
	}

	/** @return what goes up, as it is on the screen; empty before the first drawing */
	public Optional<PlotAxis> y() {
		return picture.map(drawn -> drawn.axes().getLast());
	}

	/** @return the cell at a place of the screen that has a value */
	public Optional<ChartEntity> at(int column, int row) {
		return chart.filter(_ -> contains(column, row)).flatMap(shown -> {
			Raster raster = shown.raster();
			int x = raster.columnAt(x().orElseThrow().value(column));
			int y = raster.cellAt(y().orElseThrow().value(row));
			return x < 0 || y < 0 || Double.isNaN(raster.value(x, y)) ? Optional.empty() : Optional.of(new ChartEntity(x, y));
		});
	}

	/** @return whether a place of the screen lies inside the picture */
	public boolean contains(int column, int row) {
		return picture.isPresent() && x().orElseThrow().contains(column) && y().orElseThrow().contains(row);
	}

	/** @return the frequencies, or what else goes up, when they are zoomed about a row of the screen */
	public Optional<AxisRange> zoomed(double factor, int row) {
		return y().map(axis -> axis.zoomed(factor, row));
	}

	@Override
	public Optional<ChartEntity> focus() {
		return focus;
	}

	@Override
	public void setFocus(Optional<ChartEntity> part) {
		focus = part;
	}
}
