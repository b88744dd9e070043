package org.edgeloop.onnx.tensor;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.onnx.internal.tensor.SliceReader;
import org.edgeloop.onnx.model.ElementType;
import org.edgeloop.onnx.model.Tensor;
import org.edgeloop.onnx.quantization.Dequantizer;
import org.edgeloop.onnx.quantization.Quantization;

/** Reads a part of a slice as text for people: no more of the tensor than that. */
public final class ReadSliceOperation {

	private final Tensor tensor;
	private final TensorSlice slice;
	private final Optional<Quantization> quantization;

	/** @param quantization shows the real numbers that whole ones stand for; empty for the elements as they are stored */
	public ReadSliceOperation(Tensor tensor, TensorSlice slice, Optional<Quantization> quantization) {
		this.tensor = tensor;
		this.slice = slice;
		this.quantization = quantization;
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
		Optional<Dequantizer> dequantizer = quantization.isPresent() ? Optional.of(quantization.get().dequantizer(tensor.dims())) : Optional.empty();
		for (long row = firstRow; row < firstRow + rows; row++) {
			progress.checkCancelled();
			if (dequantizer.isPresent()) {
				real(reader.doubles(row, firstColumn, columns), row, firstColumn, dequantizer.get(), texts);
			} else {
				stored(reader, row, firstColumn, columns, texts);
			}
		}
		return new SliceBlock(firstRow, firstColumn, columns, texts);
	}

	private void real(double[] numbers, long row, long firstColumn, Dequantizer dequantizer, List<String> texts) {
		for (int i = 0; i < numbers.length; i++) {
			texts.add(ElementText.of(ElementType.FLOAT, dequantizer.real(numbers[i], slice.offset(row, firstColumn + i))));
		}
	}

	private void stored(SliceReader reader, long row, long firstColumn, int columns, List<String> texts) throws IOException {
		ElementType type = tensor.type();
		if (type == ElementType.STRING) {
			texts.addAll(reader.texts(row, firstColumn, columns));
		} else if (type.isInteger() || type == ElementType.BOOL) {
			for (long number : reader.longs(row, firstColumn, columns)) {
				texts.add(ElementText.of(type, number));
			}
		} else {
			for (double number : reader.doubles(row, firstColumn, columns)) {
				texts.add(ElementText.of(type, number));
			}
		}
	}
}
