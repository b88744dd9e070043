package org.edgeloop.device.linux.runner;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;

/**
 * How far outputs may be from those that were expected: numbers e with a fraction by {@code absolute + relative * |e|}, as NumPy's
 * {@code allclose} has it; all others not at all.
 */
final class Parity {

	private final double relative;
	private final double absolute;
	private double largest;

	Parity(double relative, double absolute) {
		this.relative = relative;
		this.absolute = absolute;
	}

	/** @return the largest distance of two numbers so far */
	double largest() {
		return largest;
	}

	/** @throws RefusedException if they differ, with the first place */
	void check(String name, OnnxTensor expected, OnnxTensor actual) throws OrtException, RefusedException {
		if (expected.getInfo().type != actual.getInfo().type || !Arrays.equals(expected.getInfo().getShape(), actual.getInfo().getShape())) {
			throw new RefusedException("the output '" + name + "' is " + actual.getInfo().type + Arrays.toString(actual.getInfo().getShape())
					+ " and should be " + expected.getInfo().type + Arrays.toString(expected.getInfo().getShape()));
		}
		switch (expected.getInfo().type) {
			case FLOAT, FLOAT16, BFLOAT16 -> {
				var wanted = expected.getFloatBuffer();
				var given = actual.getFloatBuffer();
				numbers(name, wanted.remaining(), wanted::get, given::get);
			}
			case DOUBLE -> {
				var wanted = expected.getDoubleBuffer();
				var given = actual.getDoubleBuffer();
				numbers(name, wanted.remaining(), wanted::get, given::get);
			}
			case STRING -> same(name, Arrays.deepEquals(new Object[] { expected.getValue() }, new Object[] { actual.getValue() }));
			default -> bytes(name, expected.getByteBuffer(), actual.getByteBuffer());
		}
	}

	private void numbers(String name, int count, IntToDoubleFunction expected, IntToDoubleFunction actual) throws RefusedException {
		for (int i = 0; i < count; i++) {
			double wanted = expected.applyAsDouble(i);
			double given = actual.applyAsDouble(i);
			if (wanted == given || Double.isNaN(wanted) && Double.isNaN(given)) {
				continue;
			}
			double distance = Math.abs(wanted - given);
			largest = Math.max(largest, distance);
			if (!Double.isFinite(wanted) || !(distance <= absolute + relative * Math.abs(wanted))) {
				throw new RefusedException("element " + i + " of the output '" + name + "' is " + given + " and should be " + wanted);
			}
		}
	}

	private static void bytes(String name, ByteBuffer expected, ByteBuffer actual) throws RefusedException {
		same(name, expected.equals(actual));
	}

	private static void same(String name, boolean equal) throws RefusedException {
		if (!equal) {
			throw new RefusedException("the output '" + name + "' is not as it should be");
		}
	}
}
