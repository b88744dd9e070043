package org.edgeloop.chart;

import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * Values in columns of equal width, of cells of equal height. Column i covers the places from {@code left + i · width} to
 * {@code left + (i + 1) · width}, cell j of each those from {@code bottom + j · height} to {@code bottom + (j + 1) · height}.
 *
 * @param width above 0
 * @param height above 0
 * @param cells how many a column has
 * @param columns from left to right: the cells from bottom to top, not below 0, NaN where there is no value; an empty column is not known yet. Not to be
 *            changed
 * @param value makes of a cell what is shown, and grows with it
 */
public record Raster(double left, double width, double bottom, double height, int cells, List<float[]> columns, DoubleUnaryOperator value) {

	/** @throws IllegalArgumentException if cells have no size, or a column has another number of them */
	public Raster {
		columns = List.copyOf(columns);
		int most = cells;
		if (!(width > 0 && height > 0) || columns.stream().anyMatch(column -> column.length != 0 && column.length != most)) {
			throw new IllegalArgumentException("no raster of cells of %s by %s, %d to a column".formatted(width, height, cells));
		}
	}

	/** @return the column at a place; -1 beside them */
	public int columnAt(double x) {
		double place = Math.floor((x - left) / width);
		return place >= 0 && place < columns.size() ? (int) place : -1;
	}

	/** @return the cell at a place; -1 beside them */
	public int cellAt(double y) {
		double place = Math.floor((y - bottom) / height);
		return place >= 0 && place < cells ? (int) place : -1;
	}

	/** @return the middle of a column */
	public double x(int column) {
		return left + (column + 0.5) * width;
	}

	/** @return the middle of a cell */
	public double y(int cell) {
		return bottom + (cell + 0.5) * height;
	}

	/** @return what is shown in a cell; NaN where there is no value, or it is not known yet */
	public double value(int column, int cell) {
		float[] known = columns.get(column);
		return known.length == 0 || Float.isNaN(known[cell]) ? Double.NaN : value.applyAsDouble(known[cell]);
	}
}
