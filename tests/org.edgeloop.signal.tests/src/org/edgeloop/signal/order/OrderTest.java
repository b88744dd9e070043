package org.edgeloop.signal.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.base.SampleRange;
import org.edgeloop.signal.ArraysSource;
import org.edgeloop.signal.Segment;
import org.edgeloop.signal.spectrum.FrequencyBand;
import org.edgeloop.signal.spectrum.Spectrum;
import org.edgeloop.signal.spectrum.SpectrumKind;
import org.edgeloop.signal.spectrum.WindowFunction;
import org.junit.jupiter.api.Test;

/** Order spectra of run-ups whose lines are known, and beside those of SciPy, which {@code fixtures/orders/make_orders.py} wrote. */
class OrderTest {

	private static final Path FIXTURES = Path.of(System.getProperty("edgeloop.root")).resolve("tests/org.edgeloop.signal.tests/fixtures/orders");
	private static final double RATE = 10_000;
	private static final int LENGTH = 100_000;
	/** From 10 to 30 revolutions a second in 10 s. */
	private static final ShaftPhase RUN_UP = ShaftPhase.linear(10, 30, 0, LENGTH / RATE);
	private static final ShaftSpeed SPEED = new ShaftSpeed.Given(600, 1800);

	private static double[] overPhase(DoubleUnaryOperator value) {
		return IntStream.range(0, LENGTH).mapToDouble(i -> value.applyAsDouble(RUN_UP.revolutions(i / RATE))).toArray();
	}

	private static double[] line(double order, double amplitude) {
		return overPhase(angle -> amplitude * Math.sin(2 * Math.PI * order * angle));
	}

	private static OrderSpectrum orders(ArraysSource source, ShaftSpeed speed, OrderSettings settings) throws IOException {
		return orders(source, new SampleRange(0, source.channels().getFirst().length()), speed, settings);
	}

	private static OrderSpectrum orders(ArraysSource source, SampleRange range, ShaftSpeed speed, OrderSettings settings) throws IOException {
		return new OrderOperation(source, 0, range, speed, settings, Long.MAX_VALUE).run(Progress.NONE, _ -> {
			// the whole counts
		});
	}

	private static OrderSettings settings(SpectrumKind kind, WindowFunction window, int revolutions, double highest) {
		return new OrderSettings(kind, window, OptionalInt.of(revolutions), 0.5, OptionalDouble.of(highest), Optional.empty());
	}

	@Test
	void whatTurnsWithTheShaftStaysOnItsLine() throws IOException {
		double[] samples = overPhase(angle -> 2 * Math.sin(2 * Math.PI * angle) + 0.5 * Math.sin(2 * Math.PI * 3.5 * angle) + 0.1 * Math.cos(2 * Math.PI * 20 * angle));
		Spectrum found = orders(new ArraysSource(List.of("x"), RATE, samples), SPEED, settings(SpectrumKind.AMPLITUDE, WindowFunction.HANN, 16, 40)).spectrum();
		assertEquals(2, found.values()[found.bin(1)], 2e-4);
		assertEquals(0.5, found.values()[found.bin(3.5)], 2e-4);
		assertEquals(0.1, found.values()[found.bin(20)], 2e-4);
		double elsewhere = IntStream.range(0, found.values().length).filter(bin -> List.of(1.0, 3.5, 20.0).stream().allMatch(order -> Math.abs(found.at(bin) - order) > 0.2))
				.mapToDouble(bin -> found.values()[bin]).max().orElseThrow();
		assertTrue(elsewhere < 2e-4, "nothing beside the lines: " + elsewhere);
		assertEquals("g", found.unit());
		assertEquals(40, found.at(found.values().length - 1), 1e-9);
	}

	/** 52 angles a revolution take order 40 for order 12 where nothing keeps it out. */
	@Test
	void ordersThatAreTooHighAreFilteredOut() throws IOException {
		Spectrum found = orders(new ArraysSource(List.of("x"), RATE, line(40, 1)), SPEED, settings(SpectrumKind.AMPLITUDE, WindowFunction.HANN, 16, 20)).spectrum();
		double greatest = Arrays.stream(found.values()).max().orElseThrow();
		assertTrue(greatest < 2e-4, "an alias of " + greatest);
	}

	@Test
	void allOrdersThatTheSampleRateTellsAreThere() throws IOException {
		OrderSpectrum found = orders(new ArraysSource(List.of("x"), RATE, line(125, 1)), SPEED, new OrderSettings(SpectrumKind.AMPLITUDE));
		Spectrum spectrum = found.spectrum();
		assertEquals(Math.floor(RATE / 2.56 / 30), spectrum.at(spectrum.values().length - 1), 1e-9);
		assertEquals(1, spectrum.values()[spectrum.bin(125)], 2e-3);
		assertEquals(32, found.revolutions());
	}

	@Test
	void powersAndDensitiesAreByOrder() throws IOException {
		var source = new ArraysSource(List.of("x"), RATE, line(2, 3));
		Spectrum power = orders(source, SPEED, settings(SpectrumKind.POWER, WindowFunction.HANN, 16, 10)).spectrum();
		assertEquals(4.5, power.values()[power.bin(2)], 1e-3);
		Spectrum density = orders(source, SPEED, settings(SpectrumKind.PSD, WindowFunction.HANN, 16, 10)).spectrum();
		assertEquals("g²/order", density.unit());
		assertEquals(4.5, Arrays.stream(density.values()).sum() * density.resolution(), 2e-3, "Parseval: the mean square");
	}

	/** A resonance at 2000 Hz that is struck 3.6 times a revolution: only its envelope turns with the shaft. */
	@Test
	void theEnvelopeIsTakenInTimeAndSeenByOrder() throws IOException {
		double[] samples = new double[LENGTH];
		for (int i = 0; i < LENGTH; i++) {
			double angle = RUN_UP.revolutions(i / RATE);
			samples[i] = (1 + 0.5 * Math.cos(2 * Math.PI * 3.625 * angle)) * Math.sin(2 * Math.PI * 2000 * i / RATE);
		}
		var settings = new OrderSettings(SpectrumKind.ENVELOPE, WindowFunction.HANN, OptionalInt.of(16), 0.5, OptionalDouble.of(20),
				Optional.of(new FrequencyBand(1500, 2500)));
		Spectrum found = orders(new ArraysSource(List.of("x"), RATE, samples), SPEED, settings).spectrum();
		assertEquals(0.5, found.values()[found.bin(3.625)], 5e-3);
	}

	@Test
	void pulsesLeadToTheOrdersOfSciPy() throws IOException {
		List<double[]> lines = Files.readAllLines(FIXTURES.resolve("orders.tsv")).stream()
				.map(line -> Arrays.stream(line.split("\t")).mapToDouble(Double::parseDouble).toArray()).toList();
		double tachoRate = 50_000;
		double[] tacho = new double[160_000];
		for (double pulse : lines.getFirst()) {
			double place = pulse * tachoRate;
			for (int i = Math.max(0, (int) Math.floor(place - 1)); i < place + 200; i++) {
				tacho[i] = Math.clamp(2.5 + 2.5 * (i - place), 0, 5);
			}
		}
		var source = new ArraysSource(List.of("x", "tacho"), new double[][] { lines.get(1), tacho }, new double[] { 2000, tachoRate },
				List.of(new Segment(0, Optional.empty())));
		double[] expected = lines.getLast();
		OrderSpectrum found = orders(source, new ShaftSpeed.Tacho(1, new TachoSettings(1)), settings(SpectrumKind.AMPLITUDE, WindowFunction.HANN, 8, 10));
		assertEquals(expected.length, found.spectrum().values().length);
		assertEquals(60, found.shaft().pulses().orElseThrow().found(), 1);
		// Each averages segments that begin elsewhere, so that only lines on a bin are the same.
		for (double order : new double[] { 1, 2.5, 4, 7.125 }) {
			int bin = found.spectrum().bin(order);
			assertEquals(expected[bin], found.spectrum().values()[bin], 1e-3 * expected[bin], "order " + order);
		}
		assertEquals(20 * 60, found.shaft().speed().mean(), 20);
	}

	@Test
	void aRangeIsSeenByTheSpeedInIt() throws IOException {
		var source = new ArraysSource(List.of("x"), RATE, line(5, 1));
		double from = 40_000 / RATE;
		double to = 80_000 / RATE;
		var speed = new ShaftSpeed.Given(60 * RUN_UP.speed(RUN_UP.revolutions(from)), 60 * RUN_UP.speed(RUN_UP.revolutions(to)));
		OrderSpectrum found = orders(source, new SampleRange(40_000, 80_000), speed, settings(SpectrumKind.AMPLITUDE, WindowFunction.HANN, 16, 10));
		assertEquals(1, found.spectrum().values()[found.spectrum().bin(5)], 1e-3);
		assertEquals(4, found.shaft().speed().seconds()[0], 1e-9);
	}

	@Test
	void phaseAndTimeAreEachOthersInverse() {
		TachoPulses pulses = new TachoPulses(IntStream.range(0, 50).mapToDouble(k -> RUN_UP.seconds(k / 2.0) * RATE).toArray(), 2, 50, 0, 0, 0);
		ShaftPhase told = ShaftPhase.of(pulses, 0, RATE);
		for (double angle = 1; angle < 24; angle += 0.37) {
			assertEquals(angle, told.revolutions(told.seconds(angle)), 1e-12);
			assertEquals(RUN_UP.seconds(angle), told.seconds(angle), 1e-6);
			assertEquals(RUN_UP.speed(angle), told.speed(angle), 1e-2);
			assertEquals(angle, RUN_UP.revolutions(RUN_UP.seconds(angle)), 1e-12);
		}
	}

	@Test
	void gapsAreLeftOut() throws IOException {
		double[] samples = line(1, 1);
		samples[50_000] = Double.NaN;
		Spectrum found = orders(new ArraysSource(List.of("x"), RATE, samples), SPEED, settings(SpectrumKind.AMPLITUDE, WindowFunction.HANN, 16, 10)).spectrum();
		assertTrue(found.leftOut() >= 1 && found.leftOut() <= 2, found.leftOut() + " left out");
		assertEquals(1, found.values()[found.bin(1)], 1e-3);
	}

	@Test
	void whatCannotBeIsSaid() {
		var source = new ArraysSource(List.of("x"), RATE, line(1, 1));
		var usual = new OrderSettings(SpectrumKind.AMPLITUDE);
		assertTrue(problem(source, new ShaftSpeed.Given(1, 3000), usual).contains("factor of 64"));
		assertTrue(problem(source, new ShaftSpeed.Given(600_000), usual).contains("tell orders up to 0.4"));
		assertTrue(problem(source, SPEED, settings(SpectrumKind.AMPLITUDE, WindowFunction.HANN, 16, 200)).contains("choose lower orders"));
		assertTrue(problem(source, SPEED, settings(SpectrumKind.AMPLITUDE, WindowFunction.HANN, 500, 20)).contains("not enough"));
		var broken = new ArraysSource(List.of("x"), new double[][] { line(1, 1) }, new double[] { RATE },
				List.of(new Segment(0, Optional.empty()), new Segment(5000, Optional.empty())));
		assertTrue(problem(broken, SPEED, usual).contains("time jumps"));
		assertThrows(IllegalArgumentException.class, () -> new OrderSettings(SpectrumKind.CEPSTRUM));
		assertThrows(IllegalArgumentException.class, () -> new ShaftSpeed.Given(0));
		assertThrows(CancellationException.class, () -> new OrderOperation(source, 0, new SampleRange(0, LENGTH), SPEED, usual, Long.MAX_VALUE)
				.run(Progress.NONE.until(() -> true), _ -> {
					// nothing comes
				}));
	}

	private static String problem(ArraysSource source, ShaftSpeed speed, OrderSettings settings) {
		return assertThrows(ProblemException.class, () -> orders(source, speed, settings)).problem().toLine();
	}
}
