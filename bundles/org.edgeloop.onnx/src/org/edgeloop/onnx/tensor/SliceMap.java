package org.edgeloop.onnx.tensor;

/**
 * A slice as a small matrix: each cell is the mean of a rectangle of elements, which is one element where there is room.
 *
 * @param rowStep how many rows of the slice a cell has
 * @param columnStep how many columns of the slice a cell has
 * @param means row by row; NaN where no element of the rectangle is a number
 */
public record SliceMap(TensorSlice slice, long rowStep, long columnStep, double[][] means) {

	/** @return whether each cell is an element of the tensor */
	public boolean isExact() {
		return rowStep == 1 && columnStep == 1;
	}

	/** @return the rows of the slice that a row of cells has, such as {@code 12} or {@code 12–15} */
	public String rowName(int row) {
		return name(row, rowStep, slice.rows());
	}

	/** @return the columns of the slice that a column of cells has */
	public String columnName(int column) {
		return name(column, columnStep, slice.columns());
	}

	private static String name(int place, long step, long end) {
		long from = place * step;
		long to = Math.min(from + step, end) - 1;
		return from == to ? Long.toString(from) : from + "\u2013" + to;
	}
}
