package org.edgeloop.onnx.internal.quantization;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.onnx.internal.model.TensorContent;
import org.edgeloop.onnx.model.Tensor;

/** The real numbers that the whole ones of another tensor stand for, worked out as they are asked for. */
public final class DequantizedContent implements TensorContent {

	private final Tensor stored;
	private final ScalePlaces places;
	private final double[] scales;
	private final double[] zeroPoints;

	/** @param zeroPoints as many as scales */
	public DequantizedContent(Tensor stored, ScalePlaces places, double[] scales, double[] zeroPoints) {
		this.stored = stored;
		this.places = places;
		this.scales = scales;
		this.zeroPoints = zeroPoints;
	}

	@Override
	public long bytes(Tensor tensor) {
		return tensor.type().bytes(tensor.elements());
	}

	@Override
	public Optional<Path> file() {
		return stored.externalFile();
	}

	@Override
	public double[] doubles(Tensor tensor, long from, int count) throws IOException {
		double[] numbers = stored.doubles(from, count);
		for (int i = 0; i < count; i++) {
			int place = places.of(from + i);
			numbers[i] = (float) ((numbers[i] - zeroPoints[place]) * scales[place]);
		}
		return numbers;
	}

	@Override
	public long[] longs(Tensor tensor, long from, int count) throws IOException {
		throw new ProblemException(Problem.error("the real numbers are not whole", tensor.name(), ""));
	}

	@Override
	public List<String> texts(Tensor tensor, long from, int count) throws IOException {
		throw new ProblemException(Problem.error("the tensor holds no text", tensor.name(), ""));
	}

	@Override
	public ByteBuffer raw(Tensor tensor, long from, int count) throws IOException {
		ByteBuffer bytes = ByteBuffer.allocate(count * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
		for (double number : doubles(tensor, from, count)) {
			bytes.putFloat((float) number);
		}
		return bytes.flip();
	}
}
