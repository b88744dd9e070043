package org.edgeloop.onnx;

/** Takes what a model says of its rows, in their order. */
@FunctionalInterface
public interface RowWriter {

	/**
	 * @param row counted from 0
	 * @param values the numbers of one output, valid until this method returns
	 */
	void write(int row, double[] values);
}
