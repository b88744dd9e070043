package org.edgeloop.onnx.internal.quantization;

import java.util.List;

/** Which scale an element of a tensor has. */
public final class ScalePlaces {

	private final int axis;
	private final int blockSize;
	private final List<Long> dims;
	private final long inner;
	private final long length;

	/**
	 * @param dims of the tensor
	 * @param axis which the scales go along; -1 for one scale alone
	 * @param blockSize how many indices of the axis share a scale; 0 if each has its own
	 */
	public ScalePlaces(List<Long> dims, int axis, int blockSize) {
		this.dims = dims;
		this.axis = axis;
		this.blockSize = blockSize;
		inner = axis < 0 ? 1 : dims.subList(axis + 1, dims.size()).stream().reduce(1L, (a, b) -> a * b);
		length = axis < 0 ? 1 : dims.get(axis);
	}

	/** @return how many scales there must be */
	public long count() {
		if (axis < 0) {
			return 1;
		}
		return blockSize == 0 ? length : dims.stream().reduce(1L, (a, b) -> a * b) / Math.max(1, length) * blocks();
	}

	private long blocks() {
		return Math.ceilDiv(length, blockSize);
	}

	/**
	 * Blocks make the scale a tensor of the same rank, shorter along the axis; without them it has the axis alone.
	 *
	 * @param offset an element's place in the flattened tensor, in row-major order
	 * @return the place of its scale in the flattened scales
	 */
	public int of(long offset) {
		if (axis < 0) {
			return 0;
		}
		long along = offset / inner % length;
		return (int) (blockSize == 0 ? along : offset / inner / length * blocks() * inner + along / blockSize * inner + offset % inner);
	}
}
