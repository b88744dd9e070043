package org.edgeloop.signal.order;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.base.SampleRange;
import org.edgeloop.signal.ArraysSource;
import org.junit.jupiter.api.Test;

/** Pulses of a tachometer that is known: where they begin, which of them are missing and which are too many. */
class TachoTest {

	private static final double RATE = 10_000;

	/** Edges rise over two samples from 0 to 5, so that the threshold is passed exactly at the place. */
	private static double[] signal(int length, double... places) {
		double[] samples = new double[length];
		for (double place : places) {
			for (int i = (int) Math.floor(place - 1); i < place + 20 && i < length; i++) {
				samples[i] = Math.clamp(2.5 + 2.5 * (i - place), 0, 5);
			}
		}
		return samples;
	}

	private static double[] places(double from, double step, int count) {
		return IntStream.range(0, count).mapToDouble(i -> from + step * i).toArray();
	}

	private static TachoPulses find(double[] samples, TachoSettings settings) throws IOException {
		return new FindPulsesOperation(new ArraysSource(List.of("tacho"), RATE, samples), 0, new SampleRange(0, samples.length), settings).run(Progress.NONE);
	}

	@Test
	void pulsesBeginBetweenSamples() throws IOException {
		double[] places = places(100.25, 333.3, 20);
		TachoPulses pulses = find(signal(7000, places), new TachoSettings(1));
		assertArrayEquals(places, pulses.positions(), 1e-9);
		assertEquals(20, pulses.found());
		double[] upsideDown = Arrays.stream(signal(7000, places)).map(value -> -value).toArray();
		assertArrayEquals(places, find(upsideDown, new TachoSettings(1, OptionalDouble.empty(), OptionalDouble.empty(), true)).positions(), 1e-9);
	}

	@Test
	void noiseOnAnEdgeMakesNoPulses() throws IOException {
		var random = new Random(5);
		double[] samples = IntStream.range(0, 20_000).mapToDouble(i -> Math.sin(2 * Math.PI * 25 * i / RATE) + 0.05 * random.nextGaussian()).toArray();
		assertEquals(50, find(samples, new TachoSettings(1)).size(), 1);
		var bare = new TachoSettings(1, OptionalDouble.of(0), OptionalDouble.of(0), false);
		assertTrue(find(samples, bare).found() > 60, "without a hysteresis there are many");
	}

	@Test
	void missingPulsesArePutInAndDoublesLeftOut() throws IOException {
		double[] all = places(50, 200, 40);
		double[] faulty = DoubleStream.concat(IntStream.range(0, 40).filter(i -> i != 10 && i != 20 && i != 21).mapToDouble(i -> all[i]),
				DoubleStream.of(all[30] + 35)).sorted().toArray();
		TachoPulses pulses = find(signal(8200, faulty), new TachoSettings(1));
		assertArrayEquals(all, pulses.positions(), 1e-6);
		assertEquals(3, pulses.missing());
		assertEquals(1, pulses.doubled());
		assertEquals(38, pulses.found());
	}

	/** 60 teeth of which two are missing: each revolution is whole again. */
	@Test
	void aGapInAToothedWheelIsFilled() throws IOException {
		double[] all = places(60, 60, 300);
		double[] toothed = IntStream.range(0, 300).filter(i -> i % 60 < 58).mapToDouble(i -> all[i]).toArray();
		TachoPulses pulses = find(signal(18_200, toothed), new TachoSettings(60));
		assertArrayEquals(Arrays.copyOf(all, 298), pulses.positions(), 1e-6);
		assertEquals(8, pulses.missing());
	}

	/** From 300 to 3000 revolutions a minute in 20 revolutions: no interval is taken for an error. */
	@Test
	void aSteepRunUpLacksNothing() throws IOException {
		ShaftPhase phase = ShaftPhase.linear(5, 50, 0, 20 / 27.5);
		double[] places = IntStream.range(1, 20).mapToDouble(k -> phase.seconds(k) * RATE).toArray();
		TachoPulses pulses = find(signal(7500, places), new TachoSettings(1));
		assertEquals(0, pulses.missing() + pulses.doubled() + pulses.interruptions());
		assertArrayEquals(places, pulses.positions(), 1e-9);
	}

	@Test
	void theLongestStretchWithoutABreakCounts() throws IOException {
		double[] broken = DoubleStream.concat(Arrays.stream(places(50, 100, 10)), Arrays.stream(places(5000, 100, 20))).toArray();
		TachoPulses pulses = find(signal(7200, broken), new TachoSettings(1));
		assertArrayEquals(places(5000, 100, 20), pulses.positions(), 1e-9);
		assertEquals(1, pulses.interruptions());
	}

	@Test
	void whatIsNoTachometerIsSaid() {
		var random = new Random(3);
		assertTrue(problem(new double[1000]).contains("does not vary"));
		assertTrue(problem(IntStream.range(0, 1000).mapToDouble(_ -> random.nextGaussian()).toArray()).contains("between low and high"));
		assertTrue(problem(signal(1000, 100, 300, 500)).contains("3 pulses in a row are too few"));
		double[] missing = new double[1000];
		Arrays.fill(missing, Double.NaN);
		assertTrue(problem(missing).contains("does not vary"));
		assertThrows(IllegalArgumentException.class, () -> new TachoSettings(0));
	}

	private static String problem(double[] samples) {
		return assertThrows(ProblemException.class, () -> find(samples, new TachoSettings(1))).problem().toLine();
	}
}
