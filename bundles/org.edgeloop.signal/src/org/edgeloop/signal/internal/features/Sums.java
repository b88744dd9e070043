package org.edgeloop.signal.internal.features;

/** Adds up, four sums at a time, since each addition waits for the last one to its sum. */
final class Sums {

	private Sums() {
	}

	static double of(double[] values) {
		double a = 0;
		double b = 0;
		double c = 0;
		double d = 0;
		int i = 0;
		for (; i + 3 < values.length; i += 4) {
			a += values[i];
			b += values[i + 1];
			c += values[i + 2];
			d += values[i + 3];
		}
		for (; i < values.length; i++) {
			a += values[i];
		}
		return a + b + (c + d);
	}

	/** @return the sum of values, each times its place */
	static double byPlace(double[] values) {
		double a = 0;
		double b = 0;
		double c = 0;
		double d = 0;
		int i = 0;
		for (; i + 3 < values.length; i += 4) {
			a += i * values[i];
			b += (i + 1) * values[i + 1];
			c += (i + 2) * values[i + 2];
			d += (i + 3) * values[i + 3];
		}
		for (; i < values.length; i++) {
			a += i * values[i];
		}
		return a + b + (c + d);
	}

	/** @return the sum of values, each times the square of its distance to a place */
	static double bySquaredDistance(double[] values, double place) {
		double a = 0;
		double b = 0;
		double c = 0;
		double d = 0;
		int i = 0;
		for (; i + 3 < values.length; i += 4) {
			a += square(i - place) * values[i];
			b += square(i + 1 - place) * values[i + 1];
			c += square(i + 2 - place) * values[i + 2];
			d += square(i + 3 - place) * values[i + 3];
		}
		for (; i < values.length; i++) {
			a += square(i - place) * values[i];
		}
		return a + b + (c + d);
	}

	/** @return the sum of values, each times the fourth power of its distance to a place */
	static double byFourthDistance(double[] values, double place) {
		double a = 0;
		double b = 0;
		double c = 0;
		double d = 0;
		int i = 0;
		for (; i + 3 < values.length; i += 4) {
			a += square(square(i - place)) * values[i];
			b += square(square(i + 1 - place)) * values[i + 1];
			c += square(square(i + 2 - place)) * values[i + 2];
			d += square(square(i + 3 - place)) * values[i + 3];
		}
		for (; i < values.length; i++) {
			a += square(square(i - place)) * values[i];
		}
		return a + b + (c + d);
	}

	private static double square(double value) {
		return value * value;
	}
}
