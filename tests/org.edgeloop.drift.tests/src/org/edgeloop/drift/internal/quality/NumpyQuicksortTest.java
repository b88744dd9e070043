package org.edgeloop.drift.internal.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The order of equal values is that of {@code numpy.argsort(values, kind="quicksort")}, NumPy 1.24.2: each row was made by
 * {@code h = 0; for place in order: h = (h * 31 + place) % 2**64} over numbers of the generator that {@link #values} repeats.
 */
class NumpyQuicksortTest {

	@ParameterizedTest
	@CsvSource({ "1, 1, 0", "2, 1, 1", "2, 2, 1f", "16, 1, d0b16aa3e4c87008", "16, 2, d111e768032ae00c", "16, 7, 705242027a368112",
			"16, 1000, e6a24feb45c447f8", "17, 1, 92623359b655e5bc", "17, 2, 8c68410582bab5bc", "17, 7, da6010848b49deea",
			"17, 1000, ccf5aa7c08c07cae", "18, 1, de5525142e036209", "18, 2, 8b89ebac92f5a81d", "18, 7, 17358e34fa4e64cd",
			"18, 1000, e5e298466ece1a9f", "40, 1, b0cab5d6b903594", "40, 7, d4db1db242ba1308", "257, 1, c80e8417bdf7dfc4",
			"257, 2, 883f1e90cb7af034", "257, 1000, 2f0d3f11fd3e2276", "1000, 1, 222ed3437c62be8", "1000, 2, 7519df4d4e850522",
			"1000, 7, 4b6c94d877d93e08", "1000, 1000, cdfb547710cc2c02", "20000, 1, 739b48f9445e5796", "20000, 2, 655959fbaf04c516",
			"20000, 7, 77a7bfb24b5fe1a8", "20000, 1000, 58434d488165c9a8" })
	void ordersAsNumpyDoes(int length, int different, String expected) {
		assertEquals(expected, Long.toHexString(hash(NumpyQuicksort.argsort(values(length, different)))));
	}

	/** Numbers that make the median of three a bad choice again and again. */
	@Test
	void ordersAsNumpyDoesWhereMediansMislead() {
		int half = 1000;
		var values = new int[2 * half];
		for (int i = 1; i <= half; i++) {
			if (i % 2 == 1) {
				values[i - 1] = i;
				values[i] = half + i;
			}
			values[half + i - 1] = 2 * i;
		}
		assertEquals("25c1ead400a06540", Long.toHexString(hash(NumpyQuicksort.argsort(values))));
	}

	private static int[] values(int length, int different) {
		long[] state = { length * 31L + different };
		return IntStream.range(0, length).map(i -> {
			state[0] = state[0] * 6364136223846793005L + 1442695040888963407L;
			return (int) ((state[0] >>> 33) % different);
		}).toArray();
	}

	private static long hash(int[] order) {
		long hash = 0;
		for (int place : order) {
			hash = hash * 31 + place;
		}
		return hash;
	}
}
