package org.edgeloop.drift.chunk;

/** Distances of two discrete distributions. */
final class Distances {

	private static final double YATES = 0.5;

	private Distances() {
	}

	/** The square root of the Jensen-Shannon divergence, to base 2, of shares that each sum to 1. */
	static double jensenShannon(double[] p, double[] q) {
		double sum = 0;
		for (int i = 0; i < p.length; i++) {
			double middle = (p[i] + q[i]) / 2;
			sum += relativeEntropy(p[i], middle) + relativeEntropy(q[i], middle);
		}
		// rounding may bring the sum of equal shares a hair below 0
		return Math.sqrt(Math.max(0, sum) / Math.log(2) / 2);
	}

	private static double relativeEntropy(double share, double other) {
		return share == 0 ? 0 : share * Math.log(share / other);
	}

	static double hellinger(double[] p, double[] q) {
		double sum = 0;
		for (int i = 0; i < p.length; i++) {
			double difference = Math.sqrt(p[i]) - Math.sqrt(q[i]);
			sum += difference * difference;
		}
		return Math.sqrt(sum) / Math.sqrt(2);
	}

	static double lInfinity(long[] reference, long[] chunk) {
		double referenceSum = LevelShares.sum(reference);
		double chunkSum = LevelShares.sum(chunk);
		double greatest = 0;
		for (int i = 0; i < reference.length; i++) {
			greatest = Math.max(greatest, Math.abs(reference[i] / referenceSum - chunk[i] / chunkSum));
		}
		return greatest;
	}

	/** As {@code scipy.stats.chi2_contingency}, levels without any count left out. */
	static double chiSquare(long[] reference, long[] chunk) {
		double referenceSum = LevelShares.sum(reference);
		double chunkSum = LevelShares.sum(chunk);
		int levels = 0;
		for (int i = 0; i < reference.length; i++) {
			levels += reference[i] + chunk[i] > 0 ? 1 : 0;
		}
		double correction = levels == 2 ? YATES : 0;
		double sum = 0;
		for (int i = 0; i < reference.length; i++) {
			double both = (double) reference[i] + chunk[i];
			if (both > 0) {
				sum += term(reference[i], both * (referenceSum / (referenceSum + chunkSum)), correction);
				sum += term(chunk[i], both * (chunkSum / (referenceSum + chunkSum)), correction);
			}
		}
		return sum;
	}

	private static double term(double observed, double expected, double correction) {
		double difference = Math.abs(observed - expected);
		double corrected = difference - Math.min(correction, difference);
		return corrected * corrected / expected;
	}
}
