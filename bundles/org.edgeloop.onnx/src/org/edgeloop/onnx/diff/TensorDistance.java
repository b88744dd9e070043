package org.edgeloop.onnx.diff;

/**
 * How far two tensors of one shape are from each other; elements that are no finite number on either side count as different, and enter
 * no norm.
 *
 * @param elements how many there are
 * @param changed how many differ
 * @param normBefore Euclidean norm, √Σx²
 * @param normAfter Euclidean norm
 * @param normOfDifference Euclidean norm of after - before
 * @param largestDifference largest |after - before|
 */
public record TensorDistance(long elements, long changed, double normBefore, double normAfter, double normOfDifference, double largestDifference) {

	/** @return the norm of the difference by the norm before; infinite if that is 0 and something differs */
	public double relative() {
		return normOfDifference == 0 ? 0 : normOfDifference / normBefore;
	}
}
