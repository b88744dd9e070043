package org.edgeloop.signal.spectrum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.base.SampleRange;
import org.edgeloop.signal.ArraySource;
import org.edgeloop.signal.ReadOptions;
import org.edgeloop.signal.Recordings;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.dsp.Detrend;
import org.junit.jupiter.api.Test;

/** Spectra beside those of SciPy, which {@code fixtures/spectra/make_spectra.py} wrote. */
class SpectrumTest {

	private static final Path ROOT = Path.of(System.getProperty("edgeloop.root"));
	private static final Path FIXTURES = ROOT.resolve("tests/org.edgeloop.signal.tests/fixtures/spectra");
	private static final Path SHARED = ROOT.resolveSibling("shared").resolve("data");
	private static final double RATE = 1000;

	/** A line of the reference file. */
	private record Case(SpectrumSettings settings, String recording, int channel, SampleRange range, int step, double[] expected) {

		static Case of(String line) {
			String[] fields = line.split("\t");
			String[] band = fields[5].split(":");
			Optional<Detrend.Kind> detrend = "none".equals(fields[4]) ? Optional.empty() : Optional.of(Detrend.Kind.valueOf(fields[4].toUpperCase()));
			var kind = Arrays.stream(SpectrumKind.values()).filter(one -> one.id().equals(fields[0])).findFirst().orElseThrow();
			var settings = new SpectrumSettings(kind, WindowFunction.of(fields[1]), OptionalInt.of(Integer.parseInt(fields[2])), Double.parseDouble(fields[3]), detrend,
					band.length < 2 ? Optional.empty() : Optional.of(new FrequencyBand(Double.parseDouble(band[0]), Double.parseDouble(band[1]))));
			return new Case(settings, fields[6], Integer.parseInt(fields[7]), new SampleRange(Long.parseLong(fields[8]), Long.parseLong(fields[9])),
					Integer.parseInt(fields[10]), numbers(fields, 11));
		}

		void check(SampleSource source, double tolerance) throws IOException {
			double[] values = new SpectrumOperation(source, channel, range, settings).run(Progress.NONE).values();
			assertEquals(expected.length, (values.length + step - 1) / step, settings.toString());
			double scale = Arrays.stream(expected).map(Math::abs).max().orElseThrow();
			for (int i = 0; i < expected.length; i++) {
				assertEquals(expected[i], values[i * step], tolerance * scale, settings + ", bin " + i * step);
			}
		}
	}

	private static double[] numbers(String[] fields, int from) {
		return Arrays.stream(fields, from, fields.length).mapToDouble(Double::parseDouble).toArray();
	}

	private static List<String> lines(String name) throws IOException {
		return Files.readAllLines(FIXTURES.resolve(name));
	}

	private static double[] input() throws IOException {
		return numbers(lines("spectra.tsv").getFirst().split("\t"), 1);
	}

	@Test
	void valuesAreThoseOfSciPy() throws IOException {
		SampleSource source = new ArraySource(input(), RATE);
		for (String line : lines("spectra.tsv").subList(1, lines("spectra.tsv").size())) {
			Case.of(line).check(source, 1e-12);
		}
	}

	@Test
	void valuesOfRealRecordingsAreThoseOfSciPy() throws IOException {
		assumeTrue(Files.isDirectory(SHARED), "skipped: no shared data");
		for (String line : lines("real.tsv")) {
			Case one = Case.of(line);
			var options = one.recording().startsWith("cwru") ? ReadOptions.NONE.withSampleRate(12_000) : ReadOptions.NONE;
			try (SampleSource source = Recordings.open(SHARED.resolve(one.recording()), options, Progress.NONE)) {
				one.check(source, 1e-9);
			}
		}
	}

	/** A = 3 between two bins: the flat top has it within a thousandth, whatever the place. */
	@Test
	void aSineHasItsAmplitudeAndItsPower() throws IOException {
		double[] sine = IntStream.range(0, 4096).mapToDouble(i -> 3 * Math.sin(2 * Math.PI * 100.37 * i / RATE)).toArray();
		SampleSource source = new ArraySource(sine, RATE);
		var settings = new SpectrumSettings(SpectrumKind.AMPLITUDE).withWindow(WindowFunction.FLAT_TOP);
		Spectrum amplitude = spectrum(source, settings);
		assertEquals(3, amplitude.values()[amplitude.bin(100.37)], 0.003);
		assertEquals("g", amplitude.unit());
		Spectrum density = spectrum(source, new SpectrumSettings(SpectrumKind.PSD));
		assertEquals(4.5, Arrays.stream(density.values()).sum() * density.resolution(), 0.01, "Parseval: the mean square");
		assertEquals("g²/Hz", density.unit());
	}

	/** Parts at the beginning, the end and between of a signal whose amplitude grows: their mean power is that of the parts alone. */
	@Test
	void ofALongRangePartsAreLookedAtThatAreSpreadOverIt() throws IOException {
		int part = 1 << 19;
		double[] growing = IntStream.range(0, 5 * part).mapToDouble(i -> (1 + i / part) * Math.sin(Math.PI * i / 4)).toArray();
		SampleSource source = new ArraySource(growing, RATE);
		var settings = new SpectrumSettings(SpectrumKind.POWER).withSegment(1024).withOverlap(0);
		List<Spectrum> partial = new ArrayList<>();
		Spectrum bounded = new SpectrumOperation(source, 0, new SampleRange(0, growing.length), settings, 3L * part).run(Progress.NONE, partial::add);
		assertEquals(3.0 / 5, bounded.coverage());
		assertEquals(3 * part / 1024, bounded.segments());
		assertEquals((1 + 9 + 25) / 6.0, bounded.values()[128], 1e-9, "parts 1, 3 and 5, half of each amplitude's square");
		assertEquals(List.of(1L, 2L, 4L), partial.stream().map(Spectrum::segments).limit(3).toList());
		assertEquals(0.5, partial.getFirst().values()[128], 1e-9);
		Spectrum whole = new SpectrumOperation(source, 0, new SampleRange(0, growing.length), settings).run(Progress.NONE);
		assertEquals(1, whole.coverage());
		assertEquals((1 + 4 + 9 + 16 + 25) / 10.0, whole.values()[128], 1e-9);
	}

	@Test
	void theEnvelopeOfALongRunIsThatOfTheWhole() throws IOException {
		int length = 5_000_000;
		double[] beats = IntStream.range(0, length)
				.mapToDouble(i -> (1 + 0.5 * Math.cos(2 * Math.PI * 7 * i / RATE)) * Math.sin(2 * Math.PI * 200 * i / RATE)).toArray();
		var settings = new SpectrumSettings(SpectrumKind.ENVELOPE).withBand(new FrequencyBand(150, 250)).withSegment(1 << 20);
		Spectrum envelope = spectrum(new ArraySource(beats, RATE), settings.withWindow(WindowFunction.FLAT_TOP));
		assertEquals(0.5, envelope.values()[envelope.bin(7)], 1e-3);
		double greatestElsewhere = IntStream.range(0, envelope.values().length).filter(bin -> Math.abs(envelope.at(bin) - 7) > 0.1 && envelope.at(bin) > 0.1)
				.mapToDouble(bin -> envelope.values()[bin]).max().orElseThrow();
		assertTrue(greatestElsewhere < 1e-3, "no trace of the borders of blocks: " + greatestElsewhere);
	}

	@Test
	void segmentsThatLackSamplesAreLeftOut() throws IOException {
		double[] samples = input();
		samples[100] = Double.NaN;
		Spectrum found = spectrum(new ArraySource(samples, RATE), new SpectrumSettings(SpectrumKind.PSD).withSegment(64));
		assertEquals(2, found.leftOut());
		assertEquals(12, found.segments());
		assertTrue(Arrays.stream(found.values()).allMatch(Double::isFinite));
		assertThrows(ProblemException.class, () -> spectrum(new ArraySource(samples, RATE), new SpectrumSettings(SpectrumKind.PSD)));
		Spectrum envelope = spectrum(new ArraySource(samples, RATE), new SpectrumSettings(SpectrumKind.ENVELOPE).withSegment(64));
		assertEquals(2, envelope.leftOut());
	}

	@Test
	void whatCannotBeIsSaid() throws IOException {
		double[] samples = input();
		var usual = new SpectrumSettings(SpectrumKind.AMPLITUDE);
		assertTrue(problem(new ArraySource(samples, Double.NaN), usual).contains("sample rate is not known"));
		assertTrue(problem(new ArraySource(samples, RATE), usual.withSegment(502)).contains("fewer than a segment"));
		assertTrue(problem(new ArraySource(samples, RATE), new SpectrumSettings(SpectrumKind.ENVELOPE).withBand(new FrequencyBand(100, 500))).contains("half the sample rate"));
		assertThrows(IllegalArgumentException.class, () -> new FrequencyBand(100, 100));
		assertThrows(IllegalArgumentException.class, () -> usual.withSegment(3));
		assertThrows(CancellationException.class, () -> new SpectrumOperation(new ArraySource(samples, RATE), 0, new SampleRange(0, 501), usual)
				.run(Progress.NONE.until(() -> true)));
	}

	private static String problem(SampleSource source, SpectrumSettings settings) {
		return assertThrows(ProblemException.class, () -> spectrum(source, settings)).problem().toLine();
	}

	private static Spectrum spectrum(SampleSource source, SpectrumSettings settings) throws IOException {
		return new SpectrumOperation(source, 0, new SampleRange(0, source.channels().getFirst().length()), settings).run(Progress.NONE);
	}
}
