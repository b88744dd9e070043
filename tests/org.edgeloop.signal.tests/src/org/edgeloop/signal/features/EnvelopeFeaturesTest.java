package org.edgeloop.signal.features;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.edgeloop.base.Progress;
import org.edgeloop.signal.Channel;
import org.edgeloop.signal.ReadOptions;
import org.edgeloop.signal.Recordings;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.bearing.BearingGeometry;
import org.edgeloop.signal.diagnosis.FaultFrequencies;
import org.edgeloop.signal.internal.memory.Fixtures;
import org.edgeloop.signal.spectrum.FrequencyBand;
import org.junit.jupiter.api.Test;

/** The oracle is SciPy: {@code fixtures/features/make_envelopes.py} says how each line came to be. */
class EnvelopeFeaturesTest {

	private static final Path SHARED = Path.of(System.getProperty("edgeloop.root")).resolveSibling("shared").resolve("data");
	private static final double TOLERANCE = 1e-9;
	private static final int BASIS = 7;

	@Test
	void envelopesAreThoseOfSciPy() throws IOException {
		List<String[]> lines = Fixtures.table("features/envelopes.tsv");
		for (String[] line : lines) {
			check(formula(Integer.parseInt(line[1])), line, 2);
		}
		assertEquals(9, lines.size());
	}

	/** Also the features of time and frequency, of windows of even, odd and prime lengths. */
	@Test
	void featuresOfRealRecordingsAreThoseOfSciPy() throws IOException {
		assumeTrue(Files.isDirectory(SHARED), "skipped: no shared data");
		for (String[] line : Fixtures.table("features/real.tsv")) {
			try (SampleSource source = Recordings.open(SHARED.resolve(line[0]), ReadOptions.NONE, Progress.NONE)) {
				int channel = source.channels().stream().map(Channel::name).toList().indexOf(line[1]);
				var window = new double[Integer.parseInt(line[3])];
				source.read(channel, Long.parseLong(line[2]), window, 0, window.length);
				check(window, line, 4);
			}
		}
	}

	/** @param at where the sample rate stands in the line */
	private static void check(double[] window, String[] line, int at) {
		double rate = Fixtures.number(line[at]);
		double[] band = Arrays.stream(line[at + 6].split(":")).mapToDouble(Double::parseDouble).toArray();
		var basis = new EnvelopeBasis(new FaultFrequencies(Fixtures.number(line[at + 5]), Fixtures.number(line[at + 1]), Fixtures.number(line[at + 2]),
				Fixtures.number(line[at + 3]), Fixtures.number(line[at + 4])), new FrequencyBand(band[0], band[1]));
		Map<String, Double> found = features(window, rate, Optional.of(basis));
		double square = Math.pow(Arrays.stream(window).map(Math::abs).max().orElseThrow(), 2);
		for (int i = at + BASIS; i < line.length; i++) {
			String[] cell = line[i].split("=");
			double expected = Fixtures.number(cell[1]);
			// Where nothing but rounding is left of a value, it is measured by what it was rounded of.
			double scale = cell[0].equals("mean") ? Math.sqrt(square) : cell[0].equals("skewness") ? 1 : 0;
			if (Double.isNaN(expected)) {
				assertTrue(Double.isNaN(found.get(cell[0])), line[0] + ": " + cell[0]);
			} else {
				assertEquals(expected, found.get(cell[0]), TOLERANCE * Math.max(Math.abs(expected), scale), line[0] + ": " + cell[0]);
			}
		}
	}

	@Test
	void aToneThatIsModulatedHasItsEnergyAtTheModulation() {
		// (1 + m·cos 2πFt) times a carrier of amplitude 1 has the envelope 1 + m·cos 2πFt, whose mean square about its mean is m²/2.
		double rate = 16_384;
		double[] window = IntStream.range(0, 16_384)
				.mapToDouble(i -> (1 + 0.2 * Math.cos(2 * Math.PI * 107 * i / rate)) * Math.sin(2 * Math.PI * 3000 * i / rate)).toArray();
		var frequencies = new FaultFrequencies(30, 107, 162, 71, 12);
		Map<String, Double> found = features(window, rate, Optional.of(new EnvelopeBasis(frequencies, new FrequencyBand(1000, 6000))));
		assertEquals(0.2 * 0.2 / 2, found.get("envelope_bpfo_1"), 2e-4);
		assertTrue(found.get("envelope_bpfo_1_ratio") > 1000, found::toString);
		assertTrue(found.get("envelope_bpfi_1") < 1e-4, found::toString);
	}

	@Test
	void withoutABasisOrVariationEnvelopesHaveNoValuesButTheRestHas() {
		Map<String, Double> unknown = features(formula(4096), 12_000, Optional.empty());
		assertTrue(unknown.entrySet().stream().allMatch(each -> each.getKey().startsWith("envelope") == Double.isNaN(each.getValue())), unknown::toString);
		var basis = new EnvelopeBasis(FaultFrequencies.of(BearingGeometry.SKF_6205, 30), new FrequencyBand(1000, 5000));
		Map<String, Double> still = features(new double[4096], 12_000, Optional.of(basis));
		assertTrue(still.entrySet().stream().filter(each -> each.getKey().startsWith("envelope")).allMatch(each -> Double.isNaN(each.getValue())));
	}

	@Test
	void aWindowInWhichNoFilterSettlesIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> new FeatureSettings(63, 63).withEnvelope(EnvelopeSettings.AUTOMATIC));
	}

	private static Map<String, Double> features(double[] window, double rate, Optional<EnvelopeBasis> basis) {
		FeatureSettings settings = new FeatureSettings(window.length, 1).withEnvelope(EnvelopeSettings.AUTOMATIC);
		double[] values = new WindowFeatures(settings).of(window.clone(), rate, basis);
		List<Feature> definitions = WindowFeatures.definitions(settings);
		assertEquals(definitions.size(), values.length);
		Map<String, Double> byName = new HashMap<>();
		IntStream.range(0, values.length).forEach(i -> byName.put(definitions.get(i).name(), values[i]));
		return byName;
	}

	/** As in the script. */
	private static double[] formula(int length) {
		return IntStream.range(0, length).mapToDouble(i -> {
			double noise = ((long) i * i * 31 + i * 7919L) % 10007 / 1000.0 - 5;
			int since = i % 117;
			return 0.05 * noise + (i % 700 < 350 ? 1.5 : 1) * Math.exp(-since / 16.0) * Math.sin(since * 0.75);
		}).toArray();
	}
}
