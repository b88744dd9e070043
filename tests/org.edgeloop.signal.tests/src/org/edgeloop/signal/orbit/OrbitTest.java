package org.edgeloop.signal.orbit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.base.SampleRange;
import org.edgeloop.signal.ArraysSource;
import org.edgeloop.signal.Segment;
import org.edgeloop.signal.order.ShaftSpeed;
import org.edgeloop.signal.order.TachoSettings;
import org.junit.jupiter.api.Test;

/** Orbits of ellipses that are known, and beside NumPy's least squares, which {@code fixtures/orbit/make_orbit.py} wrote. */
class OrbitTest {

	private static final Path FIXTURE = Path.of(System.getProperty("edgeloop.root")).resolve("tests/org.edgeloop.signal.tests/fixtures/orbit/orbit.tsv");
	private static final double RATE = 1000;

	private static Orbit orbit(ArraysSource source, Optional<ShaftSpeed> speed, int orders) throws IOException {
		return new OrbitOperation(source, 0, 1, new SampleRange(0, source.channels().getFirst().length()), speed, orders).run(Progress.NONE);
	}

	private static double[] wave(int length, double amplitude, double frequency, double lag) {
		return IntStream.range(0, length).mapToDouble(i -> amplitude * Math.cos(2 * Math.PI * frequency * i / RATE - lag)).toArray();
	}

	@Test
	void harmonicsAreThoseOfNumPy() throws IOException {
		List<double[]> lines = Files.readAllLines(FIXTURE).stream().map(line -> Arrays.stream(line.split("\t")).mapToDouble(Double::parseDouble).toArray()).toList();
		var source = new ArraysSource(List.of("x", "y"), 500, lines.get(0), lines.get(1));
		Orbit found = orbit(source, Optional.of(new ShaftSpeed.Given(300, 900)), 4);
		for (int order = 1; order <= 4; order++) {
			OrbitHarmonic harmonic = found.harmonics().get(order - 1);
			assertEquals(order, harmonic.order());
			assertArrayEquals(lines.get(1 + order), new double[] { harmonic.xCos(), harmonic.xSin(), harmonic.yCos(), harmonic.ySin() }, 1e-9);
		}
	}

	/** x = 3 cos, y = 2 sin: an ellipse of half axes 3 and 2 that goes from x to y. */
	@Test
	void anEllipseHasItsAxesAndItsDirection() throws IOException {
		double[] x = wave(1000, 3, 10, 0);
		var shaft = Optional.<ShaftSpeed>of(new ShaftSpeed.Given(600));
		OrbitHarmonic forward = orbit(new ArraysSource(List.of("x", "y"), RATE, x, wave(1000, 2, 10, Math.PI / 2)), shaft, 1).harmonics().getFirst();
		assertEquals(3, forward.major(), 1e-9);
		assertEquals(2, forward.minor(), 1e-9);
		assertTrue(forward.isForward());
		assertEquals(90, forward.yPhaseLag(), 1e-6);
		assertEquals(2, forward.yAmplitude(), 1e-9);
		assertFalse(orbit(new ArraysSource(List.of("x", "y"), RATE, x, wave(1000, 2, 10, -Math.PI / 2)), shaft, 1).harmonics().getFirst().isForward());
		OrbitHarmonic line = orbit(new ArraysSource(List.of("x", "y"), RATE, x, x), shaft, 1).harmonics().getFirst();
		assertEquals(3 * Math.sqrt(2), line.major(), 1e-9);
		assertEquals(0, line.minor(), 1e-9);
	}

	@Test
	void theFilteredPathIsClosedAndBeginsAtTheMark() throws IOException {
		var source = new ArraysSource(List.of("x", "y"), RATE, wave(1000, 3, 10, 0.5), wave(1000, 1, 20, 0));
		OrbitPath path = orbit(source, Optional.of(new ShaftSpeed.Given(600)), 2).filtered(100);
		assertEquals(101, path.size());
		assertEquals(3 * Math.cos(0.5), path.x()[0], 1e-9);
		assertEquals(path.x()[0], path.x()[100], 1e-9);
		assertEquals(1, path.y()[50], 1e-9, "twice a revolution");
	}

	/** Marks of a tachometer whose pulses come at the top of x. */
	@Test
	void marksAreWhereThePulsesAre() throws IOException {
		double[] x = wave(1000, 3, 10, 0);
		double[] tacho = new double[1000];
		for (int i = 50; i < 1000; i++) {
			tacho[i] = i % 100 < 10 ? 5 : 0;
		}
		tacho[50] = 0;
		var source = new ArraysSource(List.of("x", "y", "tacho"), RATE, x, wave(1000, 2, 10, Math.PI / 2), tacho);
		Orbit found = orbit(source, Optional.of(new ShaftSpeed.Tacho(2, new TachoSettings(1))), 1);
		assertEquals(9, found.marks().size());
		for (int i = 0; i < 9; i++) {
			assertEquals(3, found.marks().x()[i], 0.02);
		}
		assertEquals(0, Math.sin(Math.toRadians(found.harmonics().getFirst().xPhaseLag())), 0.05);
	}

	@Test
	void noExcursionOfALongRangeIsLost() throws IOException {
		int length = 1_000_000;
		var random = new Random(11);
		double[] x = IntStream.range(0, length).mapToDouble(_ -> random.nextGaussian()).toArray();
		double[] y = IntStream.range(0, length).mapToDouble(_ -> random.nextGaussian()).toArray();
		x[777_777] = 50;
		y[123_456] = -60;
		x[500_000] = Double.NaN;
		Orbit found = orbit(new ArraysSource(List.of("x", "y"), RATE, x, y), Optional.empty(), 1);
		assertFalse(found.isWhole());
		assertTrue(found.path().size() <= OrbitOperation.MOST_POINTS, found.path().size() + " points");
		assertEquals(50, Arrays.stream(found.path().x()).filter(value -> !Double.isNaN(value)).max().orElseThrow());
		assertEquals(-60, Arrays.stream(found.path().y()).filter(value -> !Double.isNaN(value)).min().orElseThrow());
		double corner = IntStream.range(0, length).filter(i -> i != 500_000).mapToDouble(i -> x[i] + y[i]).max().orElseThrow();
		assertEquals(corner, IntStream.range(0, found.path().size()).mapToDouble(i -> found.path().x()[i] + found.path().y()[i]).filter(value -> !Double.isNaN(value))
				.max().orElseThrow());
		assertEquals(1, Arrays.stream(found.path().x()).filter(Double::isNaN).count(), "a break at the gap");
	}

	@Test
	void shortRangesAreThereWithEveryPoint() throws IOException {
		double[] x = wave(5000, 1, 3, 0);
		Orbit found = orbit(new ArraysSource(List.of("x", "y"), RATE, x, x), Optional.empty(), 1);
		assertTrue(found.isWhole());
		assertArrayEquals(x, found.path().x());
		assertTrue(found.harmonics().isEmpty() && found.shaft().isEmpty() && found.marks().size() == 0);
	}

	@Test
	void whatCannotBeIsSaid() {
		double[] x = wave(100, 1, 3, 0);
		var other = new ArraysSource(List.of("x", "y"), new double[][] { x, x }, new double[] { RATE, 2 * RATE }, List.of(new Segment(0, Optional.empty())));
		assertTrue(problem(other, Optional.empty()).contains("same times"));
		var shorter = new ArraysSource(List.of("x", "y"), RATE, x, wave(50, 1, 3, 0));
		assertTrue(problem(shorter, Optional.empty()).contains("no samples there"));
		var few = new ArraysSource(List.of("x", "y"), RATE, wave(4, 1, 3, 0), wave(4, 1, 3, 0));
		assertTrue(problem(few, Optional.of(new ShaftSpeed.Given(60))).contains("apart"));
		var good = new ArraysSource(List.of("x", "y"), RATE, x, x);
		assertThrows(IllegalArgumentException.class, () -> orbit(good, Optional.empty(), 21));
		assertThrows(CancellationException.class,
				() -> new OrbitOperation(good, 0, 1, new SampleRange(0, 100), Optional.empty(), 1).run(Progress.NONE.until(() -> true)));
	}

	private static String problem(ArraysSource source, Optional<ShaftSpeed> speed) {
		return assertThrows(ProblemException.class, () -> orbit(source, speed, 4)).problem().toLine();
	}
}
