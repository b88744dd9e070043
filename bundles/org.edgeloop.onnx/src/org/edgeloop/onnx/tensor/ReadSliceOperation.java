package org.edgeloop.onnx.tensor;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.onnx.internal.tensor.SliceReader;
import org.edgeloop.onnx.model.ElementType;
import org.edgeloop.onnx.model.Tensor;

/** Reads a part of a slice as text for people: no more of the tensor than that. */
public final class ReadSliceOperation {

	private final Tensor tensor;
	private final TensorSlice slice;

	public ReadSliceOperation(Tensor tensor, TensorSlice slice) {
		this.tensor = tensor;
		this.slice = slice;
	}

	/**
	 * @param firstRow of the slice
	 * @param rows how many
	 * @param firstColumn of the slice
	 * @param columns how many
	 * @throws ProblemException if the content is missing or not as the shape says
	 * @throws IOException if it cannot be read
	 * @throws java.util.concurrent.CancellationException if cancelled
	 */
	public SliceBlock run(long firstRow, int rows, long firstColumn, int columns, Progress progress) throws IOException {
		List<String> texts = new ArrayList<>(rows * columns);
		var reader = new SliceReader(tensor, slice);
		for (long row = firstRow; row < firstRow + rows; row++) {
			progress.checkCancelled();
			read(reader, row, firstColumn, columns, texts);
		}
		return new SliceBlock(firstRow, firstColumn, columns, texts);
	}

	private void read(SliceReader reader, long row, long firstColumn, int columns, List<String> texts) throws IOException {
		ElementType type = tensor.type();
		if (type.isInteger() || type == ElementType.BOOL) {
			for (long number : reader.longs(row, firstColumn, columns)) {
				texts.add(ElementText.of(type, number));
			}
		} else if (type.isFloating()) {
			for (double number : reader.doubles(row, firstColumn, columns)) {
				texts.add(ElementText.of(type, number));
			}
		} else {
			// texts and complex numbers, one by one
			for (int i = 0; i < columns; i++) {
				texts.addAll(ElementText.read(tensor, slice.offset(row, firstColumn + i), 1));
			}
		}
	}
}
