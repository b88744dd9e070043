package org.edgeloop.signal.internal.pyramid;

/**
 * The summary of samples as one would write it down: for every type without a vector loop, for NaN, and for tests to compare. Few calls are
 * made, so that the loop is tolerable before it is compiled.
 */
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
				// Equal values are looked at again, since −0.0 is smaller than +0.0.
				if (value <= min) {
					min = Math.min(min, value);
				}
				if (value >= max) {
					max = Math.max(max, value);
				}
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

	/** Adds the first {@code count} samples of an array to a summary. */
	static void add(float[] samples, int count, Summary into) {
		float min = Float.POSITIVE_INFINITY;
		float max = Float.NEGATIVE_INFINITY;
		double squares = 0;
		int valid = 0;
		for (int i = 0; i < count; i++) {
			float value = samples[i];
			if (!Float.isNaN(value)) {
				// Equal values are looked at again, since −0.0 is smaller than +0.0.
				if (value <= min) {
					min = Math.min(min, value);
				}
				if (value >= max) {
					max = Math.max(max, value);
				}
				squares += (double) value * value;
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
