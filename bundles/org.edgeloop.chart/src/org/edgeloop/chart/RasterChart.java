package org.edgeloop.chart;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A picture of values over two axes, as a spectrogram. Where several cells lie in a pixel, one above the other, it has the greatest of them.
 *
 * @param title what the chart is about
 * @param x what goes to the right
 * @param xRange what of it is shown
 * @param y what goes up
 * @param yRange what of it is shown
 * @param colours what colours mean
 * @param raster the values
 * @param marked the column whose cells are the chart's parts, and the rows of its table; empty for none
 */
public record RasterChart(String title, ChartAxis x, AxisRange xRange, ChartAxis y, AxisRange yRange, RasterColours colours, Raster raster, OptionalInt marked)
		implements Chart {

	/** @return the chart with the parts of another column */
	public RasterChart marking(OptionalInt column) {
		return new RasterChart(title, x, xRange, y, yRange, colours, raster, column);
	}

	@Override
	public boolean isEmpty() {
		return raster.columns().isEmpty();
	}

	/** @return the cells of the marked column that are in sight */
	@Override
	public List<ChartEntity> entities() {
		if (marked.isEmpty()) {
			return List.of();
		}
		return IntStream.range(0, raster.cells()).filter(cell -> raster.y(cell) >= yRange.from() && raster.y(cell) <= yRange.to())
				.mapToObj(cell -> new ChartEntity(marked.getAsInt(), cell)).toList();
	}

	@Override
	public List<String> headings() {
		return List.of(x.title(), y.title(), colours.axis().title());
	}

	@Override
	public List<String> cells(ChartEntity entity) {
		return List.of(x.text(raster.x(entity.series())), y.text(raster.y(entity.category())),
				colours.axis().text(raster.value(entity.series(), entity.category())));
	}

	@Override
	public String describe(ChartEntity entity) {
		List<String> cells = cells(entity);
		return cells.getLast() + " (" + colours.axis().title() + ")\n" + cells.get(1) + " (" + y.title() + ")\n" + cells.getFirst() + " (" + x.title() + ")";
	}

	@Override
	public String noun() {
		return "column";
	}

	@Override
	public int size() {
		return raster.columns().size();
	}
}
