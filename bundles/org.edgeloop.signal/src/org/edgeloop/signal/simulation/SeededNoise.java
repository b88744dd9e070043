package org.edgeloop.signal.simulation;

/**
 * Random numbers that are the same on every machine and in every version of Java: only algorithms written down here, and
 * {@link StrictMath}.
 * <p>
 * Sources: SplitMix64 of G. L. Steele, D. Lea and C. H. Flood, "Fast splittable pseudorandom number generators" (2014); the
 * polar method of G. Marsaglia and T. A. Bray (1964).
 */
final class SeededNoise {

	private long state;
	private double spare;
	private boolean hasSpare;

	SeededNoise(long seed) {
		state = seed;
	}

	/** @return 64 random bits */
	long bits() {
		state += 0x9E3779B97F4A7C15L;
		long z = state;
		z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
		z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
		return z ^ (z >>> 31);
	}

	/** @return evenly distributed in [0, 1) */
	double uniform() {
		return (bits() >>> 11) * 0x1.0p-53;
	}

	/** @return normally distributed with mean 0 and standard deviation 1 */
	double gaussian() {
		if (hasSpare) {
			hasSpare = false;
			return spare;
		}
		double x;
		double y;
		double square;
		do {
			x = 2 * uniform() - 1;
			y = 2 * uniform() - 1;
			square = x * x + y * y;
		} while (square >= 1 || square == 0);
		double scale = Math.sqrt(-2 * StrictMath.log(square) / square);
		spare = y * scale;
		hasSpare = true;
		return x * scale;
	}

	/** @return a generator of its own, so that one part of a model can draw more numbers without changing another's */
	SeededNoise split() {
		return new SeededNoise(bits());
	}
}
