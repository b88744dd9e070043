package org.edgeloop.signal.snap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.DoubleStream;

import org.edgeloop.signal.Channel;
import org.edgeloop.signal.SampleType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where edges snap to, against the closed forms of the signals. */
class SnapPointsTest {

	private static final long LENGTH = 100_000;
	/** Is zero half-way between samples 24 and 25, and every 50 samples further on. */
	private static final FormulaSource COSINE = new FormulaSource(LENGTH, i -> Math.cos(Math.PI * (i + 0.5) / 50));

	private static final double PERIOD = 1234.5;

	@ParameterizedTest
	@ValueSource(longs = { 0, 25, 49, 51, 4999, 5024, 99_949 })
	void zeroCrossingsOfACosine(long position) throws IOException {
		long exact = Math.round((position - 25) / 50.0) * 50 + 25;
		assertEquals(OptionalLong.of(exact), new ZeroCrossings(COSINE, 0, 100).nearest(position));
	}

	@Test
	void aCrossingOutOfReachIsNone() throws IOException {
		assertEquals(OptionalLong.empty(), new ZeroCrossings(COSINE, 0, 10).nearest(50));
		var step = new FormulaSource(LENGTH, i -> i < 500 ? -1 : 1);
		assertEquals(OptionalLong.of(500), new ZeroCrossings(step, 0, 10).nearest(490));
		assertEquals(OptionalLong.of(500), new ZeroCrossings(step, 0, 10).nearest(510));
		assertEquals(OptionalLong.empty(), new ZeroCrossings(step, 0, 10).nearest(511));
		assertEquals(OptionalLong.empty(), new ZeroCrossings(step, 0, 10).nearest(489));
	}

	@Test
	void aGapIsNoCrossing() throws IOException {
		var gap = new FormulaSource(LENGTH, i -> i < 100 ? -1 : i < 200 ? Double.NaN : 1);
		assertEquals(OptionalLong.empty(), new ZeroCrossings(gap, 0, 1000).nearest(150));
	}

	@Test
	void theLargestMagnitudeWithinReachIsThePeak() throws IOException {
		var spikes = new FormulaSource(LENGTH, i -> i == 700 ? -9 : i == 720 ? 5 : 0.1 * Math.sin(i));
		assertEquals(OptionalLong.of(700), new Peaks(spikes, 0, 30).nearest(715));
		assertEquals(OptionalLong.of(720), new Peaks(spikes, 0, 10).nearest(715));
	}

	@Test
	void ofEqualPeaksTheNearestIsTaken() throws IOException {
		var spikes = new FormulaSource(LENGTH, i -> i == 700 || i == 730 ? 2 : 0);
		assertEquals(OptionalLong.of(730), new Peaks(spikes, 0, 50).nearest(716));
		assertEquals(OptionalLong.of(700), new Peaks(spikes, 0, 50).nearest(715));
	}

	@Test
	void nothingSnapsWhereAllSamplesAreMissing() throws IOException {
		var nothing = new FormulaSource(LENGTH, _ -> Double.NaN);
		assertEquals(OptionalLong.empty(), new Peaks(nothing, 0, 50).nearest(700));
		assertEquals(OptionalLong.empty(), new ZeroCrossings(nothing, 0, 50).nearest(700));
		assertEquals(OptionalLong.empty(), new ShaftRevolutions(nothing, 0).nearest(700));
	}

	@ParameterizedTest
	@ValueSource(longs = { 0, 99_999, 100_000 })
	void theEndsOfTheRecordingAreNoTrap(long position) throws IOException {
		assertTrue(new ZeroCrossings(COSINE, 0, 1000).nearest(position).isPresent());
		assertTrue(new Peaks(COSINE, 0, 1000).nearest(position).isPresent());
	}

	@ParameterizedTest
	@ValueSource(doubles = { 0.02, 0.05, 0.5 })
	void revolutionsBeginAtTheRisingEdges(double mark) throws IOException {
		var noise = new Random(7);
		double[] noisy = noise.doubles(LENGTH, -0.3, 0.3).toArray();
		var tacho = new FormulaSource(LENGTH, i -> (i / PERIOD - Math.floor(i / PERIOD) < mark ? 5 : 0) + noisy[(int) i]);
		for (long position = 3000; position < 90_000; position += 777) {
			long exact = (long) Math.ceil(Math.round(position / PERIOD) * PERIOD);
			assertEquals(OptionalLong.of(exact), new ShaftRevolutions(tacho, 0).nearest(position));
		}
	}

	@Test
	void noiseTurnsNoShaft() throws IOException {
		Random random = new Random(9);
		double[] noise = DoubleStream.generate(random::nextGaussian).limit(LENGTH).toArray();
		assertEquals(OptionalLong.empty(), new ShaftRevolutions(new FormulaSource(LENGTH, i -> noise[(int) i]), 0).nearest(5000));
	}

	@Test
	void aGridOfFractionsOfASampleDoesNotDrift() {
		Grid tenthOfASecond = new Grid(4410.7);
		for (long k = 0; k < 1000; k++) {
			long exact = Math.round(k * 4410.7);
			assertEquals(OptionalLong.of(exact), tenthOfASecond.nearest(exact + 2000));
			assertEquals(OptionalLong.of(exact), tenthOfASecond.nearest(Math.max(0, exact - 2000)));
		}
	}

	@Test
	void aGridHasAtLeastASampleBetweenItsPlaces() {
		assertThrows(IllegalArgumentException.class, () -> new Grid(0.5));
		assertThrows(IllegalArgumentException.class, () -> new Grid(Double.NaN));
	}

	@Test
	void aTachometerIsKnownByItsName() {
		assertEquals(OptionalInt.of(1), ShaftRevolutions.tachoOf(List.of(channel("DE"), channel("Tacho [V]"))));
		assertEquals(OptionalInt.of(0), ShaftRevolutions.tachoOf(List.of(channel("Keyphasor 1"), channel("tacho"))));
		assertEquals(OptionalInt.empty(), ShaftRevolutions.tachoOf(List.of(channel("attached mass"), channel("DE_time"))));
	}

	private static Channel channel(String name) {
		return new Channel(name, "", OptionalDouble.empty(), Optional.empty(), LENGTH, SampleType.FLOAT64);
	}
}
