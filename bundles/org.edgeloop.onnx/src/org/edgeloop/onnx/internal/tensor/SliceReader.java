package org.edgeloop.onnx.internal.tensor;

import java.io.IOException;
import java.util.Arrays;

import org.edgeloop.onnx.model.Tensor;
import org.edgeloop.onnx.tensor.TensorSlice;

/** Reads rows of a slice: at once where its columns lie side by side or close together, one by one where they are far apart. */
public final class SliceReader {

	/** Elements that are read in vain, for each that is wanted, rather than reading one by one. */
	private static final int DENSE = 16;

	private final Tensor tensor;
	private final TensorSlice slice;

	public SliceReader(Tensor tensor, TensorSlice slice) {
		this.tensor = tensor;
		this.slice = slice;
	}

	/** @return some cells of a row, from left to right */
	public double[] doubles(long row, long firstColumn, int columns) throws IOException {
		int step = step(columns);
		if (step == 0) {
			double[] single = new double[columns];
			for (int i = 0; i < columns; i++) {
				single[i] = tensor.doubles(slice.offset(row, firstColumn + i), 1)[0];
			}
			return single;
		}
		double[] read = tensor.doubles(slice.offset(row, firstColumn), (columns - 1) * step + 1);
		for (int i = 1; i < columns; i++) {
			read[i] = read[i * step];
		}
		return Arrays.copyOf(read, columns);
	}

	/** @return some cells of a row of whole numbers, from left to right */
	public long[] longs(long row, long firstColumn, int columns) throws IOException {
		long[] read = new long[columns];
		if (step(columns) == 1) {
			return tensor.longs(slice.offset(row, firstColumn), columns);
		}
		for (int i = 0; i < columns; i++) {
			read[i] = tensor.longs(slice.offset(row, firstColumn + i), 1)[0];
		}
		return read;
	}

	/** @return how far apart neighbours in a row are; 0 if that is too far to read what lies between */
	private int step(int columns) {
		if (columns < 2) {
			return 1;
		}
		long step = slice.offset(0, 1) - slice.offset(0, 0);
		return step <= DENSE ? (int) step : 0;
	}
}
