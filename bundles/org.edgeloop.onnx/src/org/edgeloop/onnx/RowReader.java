package org.edgeloop.onnx;

/** Gives a model its rows. */
@FunctionalInterface
public interface RowReader {

	/**
	 * @param row counted from 0
	 * @param into is to be filled with the row's numbers
	 */
	void read(int row, double[] into);
}
