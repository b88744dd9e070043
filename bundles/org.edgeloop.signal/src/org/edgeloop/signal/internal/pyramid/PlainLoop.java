package org.edgeloop.signal.internal.pyramid;

/** The summary of samples as one would write it down: for every type without a vector loop, for NaN, and for tests to compare. */
final class PlainLoop {

	private PlainLoop() {
	}

	/** Adds the first {@code count} samples of an array to a summary. */
	static void add(double[] samples, int count, Summary into) {
		double min = Double.POSITIVE_INFINITY;
		double max = Double.NEGATIVE_INFINITY;
		double squares = 0;
		int valid = 0;
		for (int i = 0; i < count; i++) {
			double value = samples[i];
			if (!Double.isNaN(value)) {
				min = Math.min(min, value);
				max = Math.max(max, value);
				squares += value * value;
				valid++;
			}
		}
		into.include(min, max);
		into.addSquares(squares, valid);
		if (valid < count) {
			into.addGap();
		}
	}
}
