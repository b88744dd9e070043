package org.edgeloop.drift.internal.stattest;

import org.apache.commons.math3.distribution.HypergeometricDistribution;

/** Fisher's exact test of a two by two table. */
final class Hypergeometric {

	/** Tables are as probable as the observed one within this share. */
	private static final double EQUAL = 1 + 1e-14;

	private Hypergeometric() {
	}

	/** @return the probability, rows and columns given, of all tables that are no more probable than [[a, b], [c, d]] */
	static double twoSided(long a, long b, long c, long d) {
		int drawn = Math.toIntExact(a + c);
		var law = new HypergeometricDistribution(null, Math.toIntExact(a + b + c + d), Math.toIntExact(a + b), drawn);
		double observed = law.probability((int) a);
		double sum = 0;
		for (int x = law.getSupportLowerBound(); x <= law.getSupportUpperBound(); x++) {
			double probability = law.probability(x);
			if (probability <= observed * EQUAL) {
				sum += probability;
			}
		}
		return Math.min(1, sum);
	}
}
