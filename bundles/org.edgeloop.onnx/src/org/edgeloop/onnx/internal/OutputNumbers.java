package org.edgeloop.onnx.internal;

import java.nio.ByteBuffer;
import java.nio.DoubleBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.file.Path;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtException;

/** The numbers of an output, whatever their type. */
final class OutputNumbers {

	private OutputNumbers() {
	}

	/** @throws ProblemException if it holds none */
	static double[] of(OnnxValue value, String output, Path file) throws OrtException, ProblemException {
		if (!(value instanceof OnnxTensor tensor)) {
			throw none(output, file);
		}
		return switch (tensor.getInfo().type) {
			case FLOAT, FLOAT16, BFLOAT16 -> floats(tensor.getFloatBuffer());
			case DOUBLE -> doubles(tensor.getDoubleBuffer());
			case INT64 -> longs(tensor.getLongBuffer());
			case INT32 -> integers(tensor.getIntBuffer());
			case INT8, BOOL -> bytes(tensor.getByteBuffer());
			default -> throw none(output, file);
		};
	}

	private static ProblemException none(String output, Path file) {
		return new ProblemException(
				Problem.error("the output '" + output + "' holds no numbers", file.toString(), "choose an output that is a tensor of numbers"));
	}

	private static double[] floats(FloatBuffer buffer) {
		double[] numbers = new double[buffer.remaining()];
		for (int i = 0; i < numbers.length; i++) {
			numbers[i] = buffer.get(i);
		}
		return numbers;
	}

	private static double[] doubles(DoubleBuffer buffer) {
		double[] numbers = new double[buffer.remaining()];
		buffer.get(numbers);
		return numbers;
	}

	private static double[] longs(LongBuffer buffer) {
		double[] numbers = new double[buffer.remaining()];
		for (int i = 0; i < numbers.length; i++) {
			numbers[i] = buffer.get(i);
		}
		return numbers;
	}

	private static double[] integers(IntBuffer buffer) {
		double[] numbers = new double[buffer.remaining()];
		for (int i = 0; i < numbers.length; i++) {
			numbers[i] = buffer.get(i);
		}
		return numbers;
	}

	private static double[] bytes(ByteBuffer buffer) {
		double[] numbers = new double[buffer.remaining()];
		for (int i = 0; i < numbers.length; i++) {
			numbers[i] = buffer.get(i);
		}
		return numbers;
	}
}
