package org.edgeloop.onnx.tensor;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.edgeloop.base.Progress;
import org.edgeloop.onnx.internal.tensor.CsvArray;
import org.edgeloop.onnx.internal.tensor.CsvLines;
import org.edgeloop.onnx.model.ElementType;
import org.edgeloop.onnx.model.Tensor;

/**
 * Tensors as lines of numbers or texts: a line for each place in the dimensions before the last, in row-major order, without a header. Numbers
 * read back as the same; complex ones are written as Python writes them.
 */
public final class CsvTensors {

	private CsvTensors() {
	}

	/**
	 * @return shape {@code [lines, fields]}
	 * @throws org.edgeloop.base.ProblemException if lines have different numbers of fields, or a field is nothing that the type can hold; a first
	 *             line that holds no number is a header and left out
	 * @throws IOException if it cannot be read
	 */
	public static TensorArray read(Path file, ElementType type) throws IOException {
		return CsvArray.read(file, type);
	}

	/**
	 * Writes a tensor, a part at a time, to a stream that stays open.
	 *
	 * @throws org.edgeloop.base.ProblemException if its content is not as its shape says
	 * @throws IOException if it cannot be written
	 * @throws java.util.concurrent.CancellationException if cancelled
	 */
	public static void write(OutputStream out, Tensor tensor, Progress progress) throws IOException {
		Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
		new CsvLines(tensor, writer).write(progress);
		writer.flush();
	}
}
