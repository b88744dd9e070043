package org.edgeloop.onnx.tensor;

import java.util.List;

/**
 * A part of a slice's table that has been read.
 *
 * @param firstRow of the slice
 * @param firstColumn of the slice
 * @param width how many columns there are
 * @param texts of the cells for people, row by row
 */
public record SliceBlock(long firstRow, long firstColumn, int width, List<String> texts) {

	public SliceBlock {
		texts = List.copyOf(texts);
	}

	/** @return the text of a cell of the slice that is in this part */
	public String text(long row, long column) {
		return texts.get(Math.toIntExact((row - firstRow) * width + column - firstColumn));
	}
}
