package org.edgeloop.signal.dsp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

class AugmentationTest {

	/** For n = 10^5 the estimated ratio in dB has a standard deviation of about 0.03. */
	@Test
	void noiseHasTheRatioAskedFor() {
		double[][] window = sine();
		new AddNoise(10).apply(window, new SplittableRandom(1));
		double noise = 0;
		double[] clean = sine()[0];
		for (int i = 0; i < clean.length; i++) {
			noise += (window[0][i] - clean[i]) * (window[0][i] - clean[i]);
		}
		assertEquals(10, 10 * Math.log10(0.5 * clean.length / noise), 0.2);
		assertNotEquals(window[0][0] - sine()[0][0], window[1][0] - sine()[1][0]);
	}

	@Test
	void oneGainAndOneShiftHoldForAllChannels() {
		for (int seed = 0; seed < 20; seed++) {
			double[][] gained = { { 1, 2, 3 }, { 10, 20, 30 } };
			new Gain(0.5, 2).apply(gained, new SplittableRandom(seed));
			double factor = gained[0][0];
			assertTrue(factor >= 0.5 && factor < 2);
			assertArrayEquals(new double[] { 10 * factor, 20 * factor, 30 * factor }, gained[1], 1e-12);

			double[][] shifted = { { 0, 1, 2, 3, 4, 5, 6 }, { 10, 11, 12, 13, 14, 15, 16 } };
			new Shift(2).apply(shifted, new SplittableRandom(seed));
			int by = Math.floorMod(-(int) shifted[0][0], 7);
			assertTrue(by <= 2 || by >= 5, () -> "shifted by " + by);
			for (int i = 0; i < 7; i++) {
				assertEquals(Math.floorMod(i - by, 7), shifted[0][i]);
				assertEquals(shifted[0][i] + 10, shifted[1][i]);
			}
		}
	}

	@Test
	void theSameSeedDoesTheSame() {
		double[][] one = sine();
		double[][] other = sine();
		new AddNoise(3).apply(one, new SplittableRandom(9));
		new AddNoise(3).apply(other, new SplittableRandom(9));
		assertArrayEquals(one, other);
	}

	@Test
	void whatCannotBeIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> new Gain(0, 1));
		assertThrows(IllegalArgumentException.class, () -> new Gain(2, 1));
		assertThrows(IllegalArgumentException.class, () -> new Shift(-1));
		assertThrows(IllegalArgumentException.class, () -> new AddNoise(Double.NaN));
	}

	private static double[][] sine() {
		double[][] channels = new double[2][100_000];
		for (double[] channel : channels) {
			for (int i = 0; i < channel.length; i++) {
				channel[i] = Math.sin(2 * Math.PI * i / 100);
			}
		}
		return channels;
	}
}
