package org.edgeloop.onnx.internal.tensor;

import java.util.List;

/** Brings arrays whose first index varies fastest into row-major order. */
final class RowMajor {

	private RowMajor() {
	}

	/** @param size bytes of an element */
	static byte[] of(byte[] columnMajor, List<Long> shape, int size) {
		var rows = new byte[columnMajor.length];
		var index = new int[shape.size()];
		for (int to = 0; to < rows.length; to += size) {
			System.arraycopy(columnMajor, place(index, shape) * size, rows, to, size);
			next(index, shape);
		}
		return rows;
	}

	private static int place(int[] index, List<Long> shape) {
		int place = 0;
		for (int axis = index.length - 1; axis >= 0; axis--) {
			place = place * shape.get(axis).intValue() + index[axis];
		}
		return place;
	}

	private static void next(int[] index, List<Long> shape) {
		for (int axis = index.length - 1; axis >= 0; axis--) {
			index[axis]++;
			if (index[axis] < shape.get(axis)) {
				return;
			}
			index[axis] = 0;
		}
	}
}
