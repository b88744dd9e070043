package org.edgeloop.drift.internal.random;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Draws against NumPy's, as {@code fixtures/make_multivariate.py} prints them. */
class NumpyRandomTest {

	@Test
	void drawsAreThoseOfNumpy() {
		var random = new NumpyRandom(5);
		assertArrayEquals(new int[] { 6, 2, 4, 1, 0, 5, 3 }, random.permutation(7));
		assertArrayEquals(new int[] { 62, 27, 30, 80, 7 }, random.choice(100, 5));
		assertEquals(0.9908209308067055, random.uniform());
		assertEquals(1324059761, random.upTo(Integer.MAX_VALUE - 1));
		assertEquals(0, random.upTo(0));
	}
}
