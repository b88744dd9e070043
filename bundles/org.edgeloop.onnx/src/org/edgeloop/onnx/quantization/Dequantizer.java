package org.edgeloop.onnx.quantization;

import java.util.List;

/** Turns the elements of one quantized tensor into real numbers. */
public final class Dequantizer {

	private final double[] scales;
	private final double[] zeroPoints;
	private final boolean perAxis;
	private final long inner;
	private final long length;
	private final int blockSize;

	/** @param dims of the tensor whose elements are turned */
	Dequantizer(Quantization quantization, List<Long> dims, double[] scales, double[] zeroPoints) {
		this.scales = scales;
		this.zeroPoints = zeroPoints;
		perAxis = quantization.isPerAxis();
		inner = perAxis ? dims.subList(quantization.axis() + 1, dims.size()).stream().reduce(1L, (a, b) -> a * b) : 1;
		length = perAxis ? dims.get(quantization.axis()) : 1;
		blockSize = quantization.blockSize();
	}

	/**
	 * @param number an element as it is stored
	 * @param offset its place in the flattened tensor, in row-major order
	 * @return the real number it stands for
	 */
	public double real(double number, long offset) {
		int place = place(offset);
		return (number - zeroPoints[place]) * scales[place];
	}

	/** Blocks make the scale a tensor of the same rank, shorter along the axis; without them it has the axis alone. */
	private int place(long offset) {
		if (!perAxis) {
			return 0;
		}
		long along = offset / inner % length;
		if (blockSize == 0) {
			return (int) along;
		}
		long blocks = Math.ceilDiv(length, blockSize);
		return (int) (offset / inner / length * blocks * inner + along / blockSize * inner + offset % inner);
	}
}
