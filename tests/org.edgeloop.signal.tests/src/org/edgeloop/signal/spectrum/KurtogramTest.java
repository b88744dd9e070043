package org.edgeloop.signal.spectrum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Random;
import java.util.stream.IntStream;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.base.SampleRange;
import org.edgeloop.signal.ArraySource;
import org.junit.jupiter.api.Test;

/** Kurtosis in bands, of signals whose kurtosis is known. */
class KurtogramTest {

	private static final double RATE = 10_000;

	private static double[] noise(int length) {
		var random = new Random(6205);
		return IntStream.range(0, length).mapToDouble(_ -> random.nextGaussian()).toArray();
	}

	private static Kurtogram of(double[] samples) throws IOException {
		return new KurtogramOperation(new ArraySource(samples, RATE), 0, new SampleRange(0, samples.length), 100).run(Progress.NONE);
	}

	/** A complex envelope of Gaussian noise has the kurtosis 2, which counts as 0. */
	@Test
	void noiseIsImpulsiveNowhere() throws IOException {
		for (Kurtogram.Cell cell : of(noise(400_000)).cells()) {
			assertEquals(0, cell.kurtosis(), 0.15, cell.toString());
		}
	}

	/** A sine's envelope is constant, which counts as -1. */
	@Test
	void aSineIsTheContraryOfImpulsive() throws IOException {
		double[] samples = noise(100_000);
		for (int i = 0; i < samples.length; i++) {
			samples[i] = 0.001 * samples[i] + Math.sin(2 * Math.PI * 1000 * i / RATE);
		}
		Kurtogram.Cell around = of(samples).cells().stream().filter(cell -> cell.divisions() == 12 && cell.band().low() < 1000 && cell.band().high() > 1000)
				.findFirst().orElseThrow();
		assertEquals(-1, around.kurtosis(), 0.05);
	}

	/** A structure rings at 3100 Hz, struck twenty times a second, below noise of the same power. */
	@Test
	void theBandThatRingsIsFound() throws IOException {
		double[] samples = noise(200_000);
		for (int i = 0; i < samples.length; i++) {
			double since = i % 500 / RATE;
			samples[i] += 6 * Math.exp(-since * 800) * Math.sin(2 * Math.PI * 3100 * since);
		}
		Kurtogram.Cell best = of(samples).best();
		assertTrue(best.band().low() < 3100 && best.band().high() > 3100, best.toString());
		assertTrue(best.band().high() - best.band().low() < 1700 && best.kurtosis() > 1, best.toString());
	}

	@Test
	void allWidthsAreTriedThatAreWideEnough() throws IOException {
		Kurtogram found = of(noise(1000));
		assertEquals(1 + 2 + 3 + 4 + 6 + 8 + 12 + 16 + 24 + 32 + 48, found.cells().size(), "5000 / 64 Hz are less than 100");
	}

	@Test
	void whatCannotBeIsSaid() {
		assertThrows(ProblemException.class, () -> of(noise(100)));
		assertThrows(ProblemException.class, () -> of(new double[1000]));
		double[] gap = noise(1000);
		gap[500] = Double.NaN;
		assertThrows(ProblemException.class, () -> of(gap));
	}
}
