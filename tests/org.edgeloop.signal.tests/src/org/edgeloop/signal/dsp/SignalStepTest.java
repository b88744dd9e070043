package org.edgeloop.signal.dsp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.DoubleStream;

import org.edgeloop.signal.dsp.ButterworthFilter.Band;
import org.edgeloop.signal.internal.memory.Fixtures;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The oracle is SciPy: {@code fixtures/dsp/make_dsp.py} says how each line of {@code dsp.tsv} came to be. */
class SignalStepTest {

	private static final double RATE = 25_600;
	private static final Map<String, double[]> SCIPY = new HashMap<>();

	@BeforeAll
	static void readExpected() throws IOException {
		for (String[] line : Fixtures.table("dsp/dsp.tsv")) {
			SCIPY.put(line[0], Arrays.stream(line).skip(1).mapToDouble(Fixtures::number).toArray());
		}
	}

	@Test
	void missingSamplesAreFilledAsNumPyInterpolates() {
		assertSame("missing linear", new MissingSamples(MissingSamples.Policy.LINEAR), "gaps");
		assertSame("missing zero", new MissingSamples(MissingSamples.Policy.ZERO), "gaps");
		double nan = Double.NaN;
		assertArrayEquals(new double[] { 2, 2, 2, 5, 5 },
				new MissingSamples(MissingSamples.Policy.HOLD).apply(new double[] { nan, 2, nan, 5, nan }, RATE));
		assertArrayEquals(new double[] { nan, nan },
				new MissingSamples(MissingSamples.Policy.LINEAR).apply(new double[] { nan, nan }, RATE));
	}

	@Test
	void trendsAreThoseOfSciPy() {
		assertSame("detrend constant", new Detrend(Detrend.Kind.CONSTANT), "input");
		assertSame("detrend linear", new Detrend(Detrend.Kind.LINEAR), "input");
		assertArrayEquals(new double[] { 0 }, new Detrend(Detrend.Kind.LINEAR).apply(new double[] { 7 }, RATE));
	}

	@Test
	void scalesAreThoseOfSciPy() {
		assertSame("normalise zscore", new Normalise(Normalise.Method.ZSCORE), "input");
		assertSame("normalise zscore gaps", new Normalise(Normalise.Method.ZSCORE), "gaps");
		assertSame("normalise minmax", new Normalise(Normalise.Method.MINMAX), "input");
		assertSame("normalise rms", new Normalise(Normalise.Method.RMS), "input");
		for (Normalise.Method method : Normalise.Method.values()) {
			assertArrayEquals(new double[3], new Normalise(method).apply(new double[3], RATE), method::name);
		}
	}

	@ParameterizedTest
	@CsvSource({ "LOWPASS,1", "LOWPASS,2", "LOWPASS,5", "HIGHPASS,1", "HIGHPASS,2", "HIGHPASS,5", "BANDPASS,1", "BANDPASS,2",
			"BANDPASS,5", "BANDSTOP,1", "BANDSTOP,2", "BANDSTOP,5" })
	void filtersAreThoseOfSciPy(Band band, int order) {
		String name = band.name().toLowerCase(Locale.ROOT) + " " + order;
		double high = band == Band.LOWPASS || band.hasHighEdge() ? 3000 : 0;
		assertSame(name + " once", new ButterworthFilter(band, order, 500, high, false), "input");
		assertSame(name + " zero", new ButterworthFilter(band, order, 500, high, true), "input");
	}

	@Test
	void aFilterThatCannotBeIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> new ButterworthFilter(Band.BANDPASS, 2, 3000, 500, false));
		assertThrows(IllegalArgumentException.class, () -> new ButterworthFilter(Band.LOWPASS, 0, 0, 500, false));
		var filter = new ButterworthFilter(Band.LOWPASS, 2, 0, 3000, true);
		assertThrows(IllegalArgumentException.class, () -> filter.apply(new double[400], 6000));
		assertThrows(IllegalArgumentException.class, () -> filter.apply(new double[400], Double.NaN));
		assertThrows(IllegalArgumentException.class, () -> filter.apply(new double[9], RATE));
	}

	@ParameterizedTest
	@ValueSource(ints = { 12_800, 12_000, 51_200, 16_000, 44_100 })
	void resamplingIsThatOfSciPy(int rate) {
		var step = new Resample(rate);
		assertSame("resample " + rate, step, "input");
		assertEquals(SCIPY.get("resample " + rate).length, step.lengthAfter(400, RATE));
	}

	@Test
	void ratesNeedARatioOfWholeNumbers() {
		assertEquals(128, new Resample(20_000).lengthAfter(625, 97_656.25));
		assertThrows(IllegalArgumentException.class, () -> new Resample(Math.PI * 1000).apply(new double[10], RATE));
		assertThrows(IllegalArgumentException.class, () -> new Resample(1000).apply(new double[10], Double.NaN));
		assertThrows(IllegalArgumentException.class, () -> new Resample(1e-300).apply(new double[10], RATE));
		double[] samples = { 1, 2, 3 };
		assertArrayEquals(samples, new Resample(RATE).apply(samples.clone(), RATE));
	}

	private static void assertSame(String expected, SignalStep step, String input) {
		double[] actual = step.apply(SCIPY.get(input).clone(), RATE);
		double scale = DoubleStream.of(SCIPY.get(expected)).filter(value -> !Double.isNaN(value)).map(Math::abs).max().orElse(1);
		assertTrue(scale > 0, expected);
		assertArrayEquals(SCIPY.get(expected), actual, 1e-9 * scale, expected);
	}
}
