package org.edgeloop.chart.trace;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Extremes of stretches, held against looking at every value; smoothing and groups against their closed forms. */
class TraceDataTest {

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 15, 16, 17, 33, 255, 256, 4096, 5000, 70_001 })
	void anyStretchHasTheExtremesOfItsValues(int size) {
		var random = new Random(size);
		double[] y = random.doubles(size, -1, 1).toArray();
		for (int i = 0; i < size / 10; i++) {
			y[random.nextInt(size)] = new double[] { Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 1e300 }[random.nextInt(4)];
		}
		TraceData data = TraceData.of(steps(size), y);
		for (int round = 0; round < 500; round++) {
			int from = random.nextInt(size + 1);
			int to = from + random.nextInt(size + 1 - from);
			var extent = new TraceExtent();
			data.extremes(from, to, extent);
			double[] finite = Arrays.stream(y, from, to).filter(Double::isFinite).toArray();
			assertEquals(Arrays.stream(finite).min().orElse(Double.POSITIVE_INFINITY), extent.low(), from + " to " + to);
			assertEquals(Arrays.stream(finite).max().orElse(Double.NEGATIVE_INFINITY), extent.high(), from + " to " + to);
		}
	}

	@Test
	void placesAreFoundFromAnyStart() {
		TraceData data = TraceData.of(new double[] { -3, 0, 0, 0, 2, 7, 7, 11 }, new double[8]);
		for (double bound = -4; bound <= 12; bound += 0.5) {
			double wanted = bound;
			int expected = (int) IntStream.range(0, 8).filter(i -> data.x(i) < wanted).count();
			assertEquals(expected, data.firstFrom(bound));
			for (int start = 0; start <= expected; start++) {
				assertEquals(expected, data.firstFrom(bound, start), bound + " from " + start);
			}
		}
	}

	/** Their places are counted instead of looked for, which rounding must not show. */
	@ParameterizedTest
	@ValueSource(doubles = { 1, 0.1, 1 / 3.0, 1e-7, 1e9, Double.MIN_VALUE })
	void placesOfEvenPointsAreFoundFromAnyStart(double pitch) {
		for (double first : new double[] { 0, -7.3, 1e6 }) {
			TraceData data = TraceData.of(IntStream.range(0, 1000).mapToDouble(i -> first + i * pitch).toArray(), new double[1000]);
			for (int i = 0; i < 1000; i++) {
				for (double bound : new double[] { data.x(i), Math.nextUp(data.x(i)), Math.nextDown(data.x(i)), data.x(i) + pitch / 2 }) {
					int expected = (int) IntStream.range(0, 1000).filter(place -> data.x(place) < bound).count();
					assertEquals(expected, data.firstFrom(bound));
					assertEquals(expected, data.firstFrom(bound, expected / 2));
				}
			}
			assertEquals(0, data.firstFrom(Double.NEGATIVE_INFINITY));
			assertEquals(1000, data.firstFrom(Double.POSITIVE_INFINITY));
		}
	}

	@Test
	void pointsOfEqualPlaceKeepTheirOrderAndThoseWithoutPlaceGo() {
		TraceData data = TraceData.of(new double[] { 5, 1, Double.NaN, 5, 0, Double.POSITIVE_INFINITY }, new double[] { 10, 11, 12, 13, 14, 15 });
		assertArrayEquals(new double[] { 14, 11, 10, 13 }, IntStream.range(0, data.size()).mapToDouble(data::y).toArray());
		assertThrows(IllegalArgumentException.class, () -> TraceData.of(new double[1], new double[2]));
	}

	@Test
	void infiniteValuesAreKnownByTheirPlaces() {
		TraceData data = TraceData.of(steps(4), new double[] { 1, Double.POSITIVE_INFINITY, Double.NaN, Double.NEGATIVE_INFINITY });
		assertArrayEquals(new int[] { 1, 3 }, data.infinite());
	}

	@Test
	void betweenPointsValuesAreOnTheLine() {
		TraceData data = TraceData.of(new double[] { 0, 10, 20 }, new double[] { 1, 3, Double.NaN });
		assertEquals(1, data.valueAt(0));
		assertEquals(1.5, data.valueAt(2.5), 1e-15);
		assertTrue(Double.isNaN(data.valueAt(15)));
		assertTrue(Double.isNaN(data.valueAt(-1)));
		assertTrue(Double.isNaN(data.valueAt(21)));
		assertEquals(0, data.nearest(5));
		assertEquals(1, data.nearest(5.1));
	}

	/** The sum that defines the debiased average, written out: weights (1 − w)·wⁿ⁻ⁱ over their sum. */
	@Test
	void smoothingIsTheWeightedMeanOfWhatCameBefore() {
		double[] y = new Random(7).doubles(50, -5, 5).toArray();
		y[20] = Double.NaN;
		double weight = 0.83;
		TraceData smoothed = new Smoothing(weight).of(TraceData.of(steps(y.length), y));
		for (int end = 0; end < y.length; end++) {
			double sum = 0;
			double weights = 0;
			int age = 0;
			for (int i = end; i >= 0; i--) {
				if (!Double.isNaN(y[i])) {
					sum += Math.pow(weight, age) * y[i];
					weights += Math.pow(weight, age++);
				}
			}
			assertEquals(end == 20 ? Double.NaN : sum / weights, smoothed.y(end), 1e-12, "at " + end);
		}
	}

	@Test
	void aGroupReachesFromItsLowestToItsHighestTrace() {
		TraceGroup group = TraceGroup.of(List.of(TraceData.of(new double[] { 0, 2, 4 }, new double[] { 1, 3, 5 }),
				TraceData.of(new double[] { 1, 2, 3 }, new double[] { 10, Double.NaN, 20 })));
		assertArrayEquals(new double[] { 0, 1, 2, 3, 4 }, IntStream.range(0, group.mean().size()).mapToDouble(group.mean()::x).toArray());
		assertArrayEquals(new double[] { 1, 6, 3, 12, 5 }, IntStream.range(0, 5).mapToDouble(group.mean()::y).toArray(), 1e-12);
		assertArrayEquals(new double[] { 1, 2, 3, 4, 5 }, IntStream.range(0, 5).mapToDouble(group.low()::y).toArray(), 1e-12);
		assertArrayEquals(new double[] { 1, 10, 3, 20, 5 }, IntStream.range(0, 5).mapToDouble(group.high()::y).toArray(), 1e-12);
	}

	@Test
	void aGroupOfManyPlacesKeepsItsSpikes() {
		double[] y = new double[100_000];
		y[77_777] = 9;
		y[3] = -9;
		TraceGroup group = TraceGroup.of(List.of(TraceData.of(steps(y.length), y), TraceData.of(steps(y.length), new double[y.length])));
		assertTrue(group.mean().size() <= 16_384);
		assertEquals(9, group.high().extremes().high());
		assertEquals(-9, group.low().extremes().low());
		assertEquals(77_777, group.high().x(IntStream.range(0, group.high().size()).filter(i -> group.high().y(i) == 9).findFirst().getAsInt()), 7);
	}

	private static double[] steps(int size) {
		return IntStream.range(0, size).mapToDouble(i -> i).toArray();
	}
}
