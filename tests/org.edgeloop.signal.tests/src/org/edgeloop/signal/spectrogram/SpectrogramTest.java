package org.edgeloop.signal.spectrogram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.edgeloop.base.Progress;
import org.edgeloop.base.SampleRange;
import org.edgeloop.signal.ArraySource;
import org.edgeloop.signal.ReadOptions;
import org.edgeloop.signal.Recordings;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.spectrum.SpectrumKind;
import org.edgeloop.signal.spectrum.WindowFunction;
import org.junit.jupiter.api.Test;

/** Spectrograms beside those of SciPy, which {@code fixtures/spectrogram/make_spectrograms.py} wrote. */
class SpectrogramTest {

	private static final Path ROOT = Path.of(System.getProperty("edgeloop.root"));
	private static final Path FIXTURES = ROOT.resolve("tests/org.edgeloop.signal.tests/fixtures/spectrogram");
	private static final Path SHARED = ROOT.resolveSibling("shared").resolve("data");
	/** Columns are kept in single precision, as powers: half of 2⁻²⁴ each way, and of the root half of that. */
	private static final double TOLERANCE = 1e-7;

	/** A line of the reference file. */
	private record Case(SpectrogramSettings settings, int hop, String recording, SampleRange range, int columns, int columnStep, int binStep,
			double[] expected) {

		static Case of(String line) {
			String[] fields = line.split("\t");
			var kind = SpectrogramSettings.KINDS.stream().filter(one -> one.id().equals(fields[0])).findFirst().orElseThrow();
			var settings = new SpectrogramSettings(kind, WindowFunction.of(fields[1]), Integer.parseInt(fields[2]), ColumnSummary.MEAN, 1);
			return new Case(settings, Integer.parseInt(fields[3]), fields[4], new SampleRange(Long.parseLong(fields[6]), Long.parseLong(fields[7])),
					Integer.parseInt(fields[8]), Integer.parseInt(fields[9]), Integer.parseInt(fields[10]), numbers(fields, 11));
		}

		void check(SampleSource source) throws IOException {
			var grid = ColumnGrid.ofSegments(range.from(), settings.segment(), hop, columns);
			Spectrogram found = new SpectrogramOperation(source, 0, range, settings, grid, FrequencyCells.all(settings.segment()), Optional.empty())
					.run(Progress.NONE);
			int place = 0;
			for (int column = 0; column < columns; column += columnStep) {
				for (int bin = 0; bin <= settings.segment() / 2; bin += binStep) {
					// The mean is taken off: at 0 Hz of a boxcar only noise is left, of 1e-16 of the mean.
					double most = Math.max(TOLERANCE * expected[place], settings.kind() == SpectrumKind.AMPLITUDE ? 1e-13 : 1e-24);
					assertEquals(expected[place++], found.value(column, bin), most, settings + ", column " + column + ", bin " + bin);
				}
			}
			assertEquals(expected.length, place);
		}
	}

	private static double[] numbers(String[] fields, int from) {
		return Arrays.stream(fields, from, fields.length).mapToDouble(Double::parseDouble).toArray();
	}

	@Test
	void valuesAreThoseOfSciPy() throws IOException {
		List<String> lines = Files.readAllLines(FIXTURES.resolve("spectrograms.tsv"));
		SampleSource source = new ArraySource(numbers(lines.getFirst().split("\t"), 1), 1000);
		for (String line : lines.subList(1, lines.size())) {
			Case.of(line).check(source);
		}
	}

	@Test
	void valuesOfRealRecordingsAreThoseOfSciPy() throws IOException {
		assumeTrue(Files.isDirectory(SHARED), "skipped: no shared data");
		for (String line : Files.readAllLines(FIXTURES.resolve("real.tsv"))) {
			Case one = Case.of(line);
			var options = one.recording().startsWith("cwru") ? ReadOptions.NONE.withSampleRate(12_000) : ReadOptions.NONE;
			try (SampleSource source = Recordings.open(SHARED.resolve(one.recording()), options, Progress.NONE)) {
				one.check(source);
			}
		}
	}

	@Test
	void whatCannotBeIsRefused() {
		var usual = new SpectrogramSettings(SpectrumKind.POWER, 256);
		assertThrows(IllegalArgumentException.class, () -> usual.withKind(SpectrumKind.CEPSTRUM));
		assertThrows(IllegalArgumentException.class, () -> usual.withSegment(SpectrogramSettings.LONGEST + 1));
		assertThrows(IllegalArgumentException.class, () -> ColumnSummary.of("median"));
		assertThrows(IllegalArgumentException.class, () -> new ColumnGrid(0, 0, 0, 1));
		assertTrue(SpectrogramSettings.KINDS.stream().allMatch(kind -> usual.withKind(kind).kind() == kind));
	}
}
