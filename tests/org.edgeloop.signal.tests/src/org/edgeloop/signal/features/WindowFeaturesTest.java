package org.edgeloop.signal.features;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.edgeloop.signal.dsp.MissingSamples;
import org.edgeloop.signal.internal.memory.Fixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The oracle is NumPy and SciPy: {@code fixtures/features/make_features.py} says how each line of {@code features.tsv} came to be. */
class WindowFeaturesTest {

	private static final double TOLERANCE = 1e-9;
	private static final int FIRST_FEATURE = 3;

	static Stream<Arguments> lines() throws IOException {
		return Fixtures.table("features/features.tsv").stream().map(line -> Arguments.of(line[0], line[2], line));
	}

	@ParameterizedTest(name = "{0} [{1}]")
	@MethodSource("lines")
	void featuresAreThoseOfNumPyAndSciPy(String name, String bands, String[] line) throws IOException {
		double[] window = window(name);
		List<Double> edges = Arrays.stream(bands.split(",")).filter(edge -> !edge.isEmpty()).map(Double::valueOf).toList();
		FeatureSettings settings = new FeatureSettings(window.length, 1).withBandEdges(edges);
		double[] values = new WindowFeatures(settings).of(window, Fixtures.number(line[1]));
		List<Feature> features = WindowFeatures.definitions(settings);
		assertEquals(Arrays.stream(line).skip(FIRST_FEATURE).map(cell -> cell.split("=")[0]).toList(),
				features.stream().map(Feature::name).toList());
		double peak = Arrays.stream(window).map(Math::abs).max().orElseThrow();
		for (int i = 0; i < values.length; i++) {
			String[] cell = line[FIRST_FEATURE + i].split("=");
			assertClose(Fixtures.number(cell[1]), values[i], scale(features.get(i), peak), name + ": " + cell[0]);
		}
	}

	/** What a rounding error of a feature is measured by where the feature itself is nearly 0. */
	private static double scale(Feature feature, double peak) {
		return switch (feature.unit()) {
			case CHANNEL -> peak;
			case CHANNEL_SQUARED -> peak * peak;
			case HERTZ -> 0;
			case ONE -> 1;
		};
	}

	private static void assertClose(double expected, double actual, double scale, String what) {
		if (Double.isNaN(expected)) {
			assertTrue(Double.isNaN(actual), () -> what + " has a value: " + actual);
		} else {
			assertEquals(expected, actual, TOLERANCE * Math.max(Math.abs(expected), scale), what);
		}
	}

	@Test
	void theSpectrumHasTheEnergyOfASine() {
		// A sine of amplitude 3 in the middle of bin 100 of 2048 lies with its side lobes in the first band alone; its mean square is 4.5.
		double[] sine = IntStream.range(0, 2048).mapToDouble(i -> 3 * Math.sin(2 * Math.PI * 100 * i / 2048)).toArray();
		Map<String, Double> features = features(new FeatureSettings(2048, 1), sine, 2048);
		assertEquals(4.5, features.get("band_energy_1"), TOLERANCE);
		assertEquals(100, features.get("peak_frequency_1"), TOLERANCE);
		assertEquals(100, features.get("spectral_centroid"), 1e-6);
		assertEquals(Math.sqrt(2), features.get("crest_factor"), 1e-6);
		assertEquals(1.5, features.get("kurtosis"), TOLERANCE);
	}

	@Test
	void withoutASampleRateFrequenciesHaveNoValueAndTheRestHas() {
		double[] window = IntStream.range(0, 64).mapToDouble(i -> i * i % 17 - 8).toArray();
		FeatureSettings settings = new FeatureSettings(64, 64).withBandEdges(List.of(0.0, 10.0));
		List<String> without = features(settings, window, Double.NaN).entrySet().stream()
				.filter(entry -> Double.isNaN(entry.getValue())).map(Map.Entry::getKey).sorted().toList();
		assertEquals(List.of("band_energy_0_10", "peak_frequency_1", "peak_frequency_2", "peak_frequency_3", "spectral_centroid",
				"spectral_spread"), without);
	}

	@Test
	void aWindowThatLacksASampleHasNoFeaturesUnlessItIsFilled() {
		double[] window = { 1, 2, Double.NaN, 4, 3, 1, 0, 2 };
		double[] filled = { 1, 2, 3, 4, 3, 1, 0, 2 };
		FeatureSettings settings = new FeatureSettings(8, 8);
		assertTrue(Arrays.stream(new WindowFeatures(settings).of(window, 1)).allMatch(Double::isNaN));
		assertEquals(features(settings, filled, 1),
				features(settings.withFilling(MissingSamples.Policy.LINEAR), window.clone(), 1));
		double[] none = new double[8];
		Arrays.fill(none, Double.NaN);
		assertTrue(features(settings.withFilling(MissingSamples.Policy.LINEAR), none, 1).values().stream().allMatch(v -> v.isNaN()));
	}

	@Test
	void anInfiniteSampleDoesNoHarmBeyondItsWindow() {
		FeatureSettings settings = new FeatureSettings(8, 8);
		var features = new WindowFeatures(settings);
		double[] sound = { 1, 2, 3, 4, 3, 1, 0, 2 };
		double[] before = features.of(sound, 1);
		assertEquals(Double.POSITIVE_INFINITY, features.of(new double[] { 1, Double.POSITIVE_INFINITY, 0, 0, 0, 0, 0, 0 }, 1)[0]);
		assertTrue(Arrays.equals(before, features.of(sound, 1)));
	}

	@Test
	void unitsFollowFromTheChannels() {
		assertEquals("g²", FeatureUnit.CHANNEL_SQUARED.of("g"));
		assertEquals("(m/s²)²", FeatureUnit.CHANNEL_SQUARED.of("m/s²"));
		assertEquals("", FeatureUnit.CHANNEL_SQUARED.of(""));
		assertEquals("Hz", FeatureUnit.HERTZ.of("g"));
		assertEquals("1", FeatureUnit.ONE.of("g"));
	}

	@Test
	void settingsThatCannotBeAreRefused() {
		assertThrows(IllegalArgumentException.class, () -> new FeatureSettings(3, 1));
		assertThrows(IllegalArgumentException.class, () -> new FeatureSettings(16, 0));
		var sound = new FeatureSettings(16, 1);
		assertThrows(IllegalArgumentException.class, () -> sound.withBandEdges(List.of(5.0)));
		assertThrows(IllegalArgumentException.class, () -> sound.withBandEdges(List.of(5.0, 5.0)));
		assertThrows(IllegalArgumentException.class, () -> sound.withBandEdges(List.of(0.0, Double.POSITIVE_INFINITY)));
	}

	private static Map<String, Double> features(FeatureSettings settings, double[] window, double rate) {
		double[] values = new WindowFeatures(settings).of(window, rate);
		List<Feature> definitions = WindowFeatures.definitions(settings);
		Map<String, Double> byName = new HashMap<>();
		IntStream.range(0, values.length).forEach(i -> byName.put(definitions.get(i).name(), values[i]));
		return byName;
	}

	private static double[] window(String name) throws IOException {
		if (name.startsWith("formula ")) {
			return IntStream.range(0, Integer.parseInt(name.substring("formula ".length())))
					.mapToDouble(i -> ((long) i * i * 31 + i * 7919L) % 10007 / 1000.0 - 5).toArray();
		}
		String[] cells = Fixtures.table("features/windows.tsv").stream().filter(line -> line[0].equals(name)).findFirst().orElseThrow();
		return Arrays.stream(cells).skip(1).mapToDouble(Fixtures::number).toArray();
	}
}
