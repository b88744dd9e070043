package org.edgeloop.signal.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SeededNoiseTest {

	/** The first outputs for seed 1234567, as the reference implementation in C prints them. */
	@Test
	void theBitsAreThoseOfSplitMix64() {
		var noise = new SeededNoise(1234567);
		assertEquals(Long.parseUnsignedLong("6457827717110365317"), noise.bits());
		assertEquals(Long.parseUnsignedLong("3203168211198807973"), noise.bits());
		assertEquals(Long.parseUnsignedLong("9817491932198370423"), noise.bits());
	}

	@Test
	void gaussianNumbersHaveTheirMoments() {
		var noise = new SeededNoise(42);
		int count = 200_000;
		double mean = 0;
		double square = 0;
		int beyondTwo = 0;
		for (int i = 0; i < count; i++) {
			double value = noise.gaussian();
			mean += value / count;
			square += value * value / count;
			beyondTwo += Math.abs(value) > 2 ? 1 : 0;
		}
		assertEquals(0, mean, 0.01);
		assertEquals(1, square, 0.02);
		assertEquals(0.0455, (double) beyondTwo / count, 0.002);
	}
}
