package org.edgeloop.onnx.internal;

import java.nio.DoubleBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.onnx.OnnxPort;
import org.edgeloop.onnx.RowReader;
import org.edgeloop.onnx.RowWriter;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtException;

/** Rows as the tensors that a model takes, and tensors as the rows that it gives. */
public final class Batches {

	private static final int MOST_ROWS = 256;
	private static final int MOST_NUMBERS = 1 << 20;
	private static final Set<String> TYPES = Set.of("float", "double", "int32", "int64");

	private final OnnxPort input;
	private final int width;
	private final int rows;
	private final long[] shape;
	private final Path file;

	private Batches(OnnxPort input, int width, int rows, long[] shape, Path file) {
		this.input = input;
		this.width = width;
		this.rows = rows;
		this.shape = shape;
		this.file = file;
	}

	/** @throws ProblemException if the input takes no rows of that width */
	public static Batches of(OnnxPort input, int width, Path file) throws ProblemException {
		if (!input.tensor() || !TYPES.contains(input.type())) {
			throw new ProblemException(Problem.error("the model's input takes no numbers (" + input + ")", file.toString(),
					"choose a model whose input is of type float, double, int32 or int64"));
		}
		if (input.batch() > MOST_NUMBERS / Math.max(1, width)) {
			throw new ProblemException(Problem.error("the model takes " + input.batch() + " rows at once (" + input + "), which are too many",
					file.toString(), "choose a model that takes one row, or any number of rows"));
		}
		int rows = input.batch() == OnnxPort.FREE ? Math.clamp(MOST_NUMBERS / Math.max(1, width), 1, MOST_ROWS) : (int) input.batch();
		return new Batches(input, width, rows, shape(input, width, rows, file), file);
	}

	private static long[] shape(OnnxPort input, int width, int rows, Path file) throws ProblemException {
		List<Long> sizes = input.shape();
		long[] shape = new long[Math.max(1, sizes.size())];
		shape[0] = rows;
		long known = 1;
		int free = 0;
		for (int i = 1; i < shape.length; i++) {
			shape[i] = sizes.get(i);
			known *= shape[i] == OnnxPort.FREE ? 1 : shape[i];
			free += shape[i] == OnnxPort.FREE ? 1 : 0;
		}
		boolean fits = free == 0 ? known == width : free == 1 && known > 0 && width % known == 0;
		if (rows < 1 || !fits) {
			throw new ProblemException(Problem.error("the model takes no rows of " + width + " numbers (" + input + ")", file.toString(),
					"choose the columns that the model was made for"));
		}
		for (int i = 1; i < shape.length; i++) {
			shape[i] = shape[i] == OnnxPort.FREE ? width / known : shape[i];
		}
		return sizes.isEmpty() ? new long[0] : shape;
	}

	/** @return how many rows go into one tensor */
	public int rows() {
		return rows;
	}

	/** @return the input's name */
	public String name() {
		return input.name();
	}

	/** @return the rows from {@code from} on; where the model takes more of them at once, zeros stand behind the last. To be closed */
	public OnnxTensor tensor(int from, int count, RowReader reader) throws OrtException, ProblemException {
		long[] given = shape.clone();
		if (input.batch() == OnnxPort.FREE) {
			given[0] = count;
		}
		double[] numbers = new double[(input.batch() == OnnxPort.FREE ? count : rows) * width];
		double[] row = new double[width];
		for (int i = 0; i < count; i++) {
			reader.read(from + i, row);
			System.arraycopy(row, 0, numbers, i * width, width);
		}
		return tensor(numbers, given);
	}

	private OnnxTensor tensor(double[] numbers, long[] given) throws OrtException, ProblemException {
		var environment = OrtRuntime.environment();
		switch (input.type()) {
			case "float" -> {
				float[] floats = new float[numbers.length];
				for (int i = 0; i < floats.length; i++) {
					floats[i] = (float) numbers[i];
				}
				return OnnxTensor.createTensor(environment, FloatBuffer.wrap(floats), given);
			}
			case "double" -> {
				return OnnxTensor.createTensor(environment, DoubleBuffer.wrap(numbers), given);
			}
			case "int32" -> {
				int[] integers = new int[numbers.length];
				for (int i = 0; i < integers.length; i++) {
					integers[i] = (int) Math.rint(numbers[i]);
				}
				return OnnxTensor.createTensor(environment, IntBuffer.wrap(integers), given);
			}
			default -> {
				long[] integers = new long[numbers.length];
				for (int i = 0; i < integers.length; i++) {
					integers[i] = Math.round(numbers[i]);
				}
				return OnnxTensor.createTensor(environment, LongBuffer.wrap(integers), given);
			}
		}
	}

	/** Hands over what an output says of the first {@code count} rows of a tensor. */
	public void write(OnnxValue value, int from, int count, String output, RowWriter writer) throws OrtException, ProblemException {
		double[] numbers = OutputNumbers.of(value, output, file);
		int given = input.batch() == OnnxPort.FREE ? count : rows;
		if (numbers.length % given != 0) {
			throw new ProblemException(Problem.error("the output '" + output + "' gives " + numbers.length + " numbers for " + given + " rows",
					file.toString(), "choose an output that says something of each row"));
		}
		double[] row = new double[numbers.length / given];
		for (int i = 0; i < count; i++) {
			System.arraycopy(numbers, i * row.length, row, 0, row.length);
			writer.write(from + i, row);
		}
	}
}
