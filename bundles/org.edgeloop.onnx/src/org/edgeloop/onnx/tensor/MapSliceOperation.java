package org.edgeloop.onnx.tensor;

import java.io.IOException;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.onnx.internal.tensor.SliceReader;
import org.edgeloop.onnx.model.Tensor;

/** Makes a small matrix of a slice of any size, for a picture. It is read once, in pieces. */
public final class MapSliceOperation {

	private static final int PIECE = 1 << 16;

	private final Tensor tensor;
	private final TensorSlice slice;
	private final int maxRows;
	private final int maxColumns;

	/**
	 * @param maxRows of the matrix
	 * @param maxColumns of the matrix
	 */
	public MapSliceOperation(Tensor tensor, TensorSlice slice, int maxRows, int maxColumns) {
		this.tensor = tensor;
		this.slice = slice;
		this.maxRows = maxRows;
		this.maxColumns = maxColumns;
	}

	/**
	 * @throws ProblemException if the content is missing, not as the shape says, or text
	 * @throws IOException if it cannot be read
	 * @throws java.util.concurrent.CancellationException if cancelled
	 */
	public SliceMap run(Progress progress) throws IOException {
		progress.begin("Reading " + tensor.name(), slice.rows());
		long rowStep = Math.max(1, Math.ceilDiv(slice.rows(), maxRows));
		long columnStep = Math.max(1, Math.ceilDiv(slice.columns(), maxColumns));
		int rows = (int) Math.ceilDiv(slice.rows(), rowStep);
		int columns = (int) Math.ceilDiv(slice.columns(), columnStep);
		double[][] sums = new double[rows][columns];
		long[][] counts = new long[rows][columns];
		var reader = new SliceReader(tensor, slice);
		for (long row = 0; row < slice.rows(); row++) {
			for (long column = 0; column < slice.columns(); column += PIECE) {
				progress.checkCancelled();
				double[] numbers = reader.doubles(row, column, (int) Math.min(PIECE, slice.columns() - column));
				add(numbers, column, columnStep, sums[(int) (row / rowStep)], counts[(int) (row / rowStep)]);
			}
			progress.worked(1);
		}
		return new SliceMap(slice, rowStep, columnStep, means(sums, counts));
	}

	private static void add(double[] numbers, long firstColumn, long columnStep, double[] sums, long[] counts) {
		for (int i = 0; i < numbers.length; i++) {
			if (Double.isFinite(numbers[i])) {
				int cell = (int) ((firstColumn + i) / columnStep);
				sums[cell] += numbers[i];
				counts[cell]++;
			}
		}
	}

	private static double[][] means(double[][] sums, long[][] counts) {
		for (int row = 0; row < sums.length; row++) {
			for (int column = 0; column < sums[row].length; column++) {
				sums[row][column] /= counts[row][column];
			}
		}
		return sums;
	}
}
