package org.edgeloop.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Rows of cells that each cover a stretch of one axis and say their values by colour: a kurtogram. A part's series is its row, its category its cell.
 *
 * @param title what the chart is about
 * @param x what goes to the right
 * @param xRange what of it is shown
 * @param rowTitle what the rows are
 * @param rows from top to bottom, each from left to right
 * @param colours what colours mean
 * @param framed the part that has a frame; empty for none
 */
public record BandsChart(String title, ChartAxis x, AxisRange xRange, String rowTitle, List<Row> rows, RasterColours colours, Optional<ChartEntity> framed)
		implements Chart {

	/**
	 * A row.
	 *
	 * @param name what its cells have in common
	 */
	public record Row(String name, List<Cell> cells) {

		public Row {
			cells = List.copyOf(cells);
		}
	}

	/** A stretch and its value. */
	public record Cell(double from, double to, double value) {

		double middle() {
			return (from + to) / 2;
		}
	}

	public BandsChart {
		rows = List.copyOf(rows);
	}

	/** @return the cell that a part stands for */
	public Cell cell(ChartEntity part) {
		return rows.get(part.series()).cells().get(part.category());
	}

	@Override
	public boolean isEmpty() {
		return rows.isEmpty();
	}

	@Override
	public List<ChartEntity> entities() {
		return IntStream.range(0, rows.size()).boxed()
				.flatMap(row -> IntStream.range(0, rows.get(row).cells().size()).mapToObj(cell -> new ChartEntity(row, cell))).toList();
	}

	/** To the side is the next cell of the row, above and below the one over whose middle, or nearest to it, this one's lies. */
	@Override
	public Optional<ChartEntity> neighbour(ChartEntity part, int right, int down) {
		int row = part.series() + down;
		if (row < 0 || row >= rows.size()) {
			return Optional.of(part);
		}
		List<Cell> cells = rows.get(row).cells();
		if (down == 0) {
			return Optional.of(new ChartEntity(row, Math.clamp(part.category() + right, 0, cells.size() - 1)));
		}
		double middle = cell(part).middle();
		return IntStream.range(0, cells.size()).boxed().min(Comparator.comparingDouble(place -> Math.abs(cells.get(place).middle() - middle)))
				.map(place -> new ChartEntity(row, place));
	}

	@Override
	public List<String> headings() {
		return List.of(rowTitle, x.title() + " from", x.title() + " to", colours.axis().title());
	}

	@Override
	public List<String> cells(ChartEntity entity) {
		Cell cell = cell(entity);
		return List.of(rows.get(entity.series()).name(), x.text(cell.from()), x.text(cell.to()), colours.axis().text(cell.value()));
	}

	@Override
	public String describe(ChartEntity entity) {
		List<String> words = cells(entity);
		return words.get(1) + " to " + words.get(2) + " (" + x.title() + "): " + words.getLast() + " (" + colours.axis().title() + ")";
	}

	@Override
	public String noun() {
		return "band";
	}

	@Override
	public int size() {
		return rows.stream().mapToInt(row -> row.cells().size()).sum();
	}
}
