package org.edgeloop.table.internal.local;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.function.DoubleSupplier;
import java.util.stream.DoubleStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against the JDK's own sort, over distributions that spread the bits of their values differently. */
class RadixSortTest {

	@ParameterizedTest
	@ValueSource(ints = {0, 1, 100, 2048, 5000, 300_000})
	void sortsAsTheJdkDoes(int n) {
		var random = new Random(n);
		Map<String, DoubleSupplier> kinds = Map.of("normal", random::nextGaussian, "narrow", () -> 1000 + random.nextDouble(), "integers",
				() -> random.nextInt(500), "wide", () -> Math.exp(200 * random.nextGaussian()) * (random.nextBoolean() ? 1 : -1), "clusters",
				() -> random.nextInt(3) == 0 ? 0 : 1e9 + random.nextGaussian(), "any bits", () -> finite(random.nextLong()), "last bits",
				() -> Double.longBitsToDouble(0x3FF0_0000_0000_0000L + random.nextInt(50)), "constant", () -> 7, "one far",
				() -> random.nextInt(1000) == 0 ? 1e300 : 1 + random.nextInt(9) * Math.ulp(1.0));
		kinds.forEach((kind, next) -> {
			double[] values = DoubleStream.generate(next).map(value -> value + 0.0).limit(n).toArray();
			double[] expected = values.clone();
			Arrays.sort(expected);
			RadixSort.sort(values, n);
			assertArrayEquals(expected, values, kind);
		});
	}

	private static double finite(long bits) {
		double value = Double.longBitsToDouble(bits);
		return Double.isFinite(value) ? value : 0;
	}
}
