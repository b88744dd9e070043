package org.edgeloop.table.internal.local;

/** Sums of many numbers, taken in blocks, so that rounding does not grow with their number. */
final class BlockSums {

	private static final int BLOCK = 512;

	private BlockSums() {
	}

	/** @return the sum of the values less the origin */
	static double sum(double[] values, double origin) {
		var sum = new CompensatedSum();
		for (int start = 0; start < values.length; start += BLOCK) {
			int end = Math.min(values.length, start + BLOCK);
			double block = 0;
			for (int i = start; i < end; i++) {
				block += values[i] - origin;
			}
			sum.add(block);
		}
		return sum.sum();
	}

	/** @return the sum of the squared distances from the mean */
	static double sumOfSquares(double[] values, double mean) {
		var sum = new CompensatedSum();
		for (int start = 0; start < values.length; start += BLOCK) {
			int end = Math.min(values.length, start + BLOCK);
			double block = 0;
			for (int i = start; i < end; i++) {
				block += (values[i] - mean) * (values[i] - mean);
			}
			sum.add(block);
		}
		return sum.sum();
	}
}
