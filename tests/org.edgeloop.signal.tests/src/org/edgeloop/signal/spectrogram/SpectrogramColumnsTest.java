package org.edgeloop.signal.spectrogram;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.base.SampleRange;
import org.edgeloop.signal.ArraySource;
import org.edgeloop.signal.Envelope;
import org.edgeloop.signal.EnvelopeSource;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.Segment;
import org.edgeloop.signal.spectrum.SpectrumKind;
import org.edgeloop.signal.spectrum.WindowFunction;
import org.junit.jupiter.api.Test;

/** Which segments the columns of a spectrogram are of. */
class SpectrogramColumnsTest {

	private static final double RATE = 1000;
	private static final int SEGMENT = 64;
	private static final SpectrogramSettings PEAK = new SpectrogramSettings(SpectrumKind.PSD, SEGMENT);

	private static double[] noise(int length) {
		return new Random(5).doubles(length, -1, 1).toArray();
	}

	private static Spectrogram run(SampleSource source, SpectrogramSettings settings, ColumnGrid grid, Optional<EnvelopeSource> envelopes) throws IOException {
		return operation(source, settings, grid, envelopes).run(Progress.NONE);
	}

	private static SpectrogramOperation operation(SampleSource source, SpectrogramSettings settings, ColumnGrid grid, Optional<EnvelopeSource> envelopes) {
		return new SpectrogramOperation(source, 0, new SampleRange(0, source.channels().getFirst().length()), settings, grid,
				FrequencyCells.all(settings.segment()), envelopes);
	}

	/** Exact extremes by going over the samples. */
	private static EnvelopeSource extremes(double[] samples) {
		return (_, range, bins) -> {
			var min = new double[bins];
			var max = new double[bins];
			for (int k = 0; k < bins; k++) {
				min[k] = Double.NaN;
				max[k] = Double.NaN;
				for (long i = Envelope.binStart(range, k, bins); i < Envelope.binStart(range, k + 1, bins); i++) {
					min[k] = Double.isNaN(min[k]) ? samples[(int) i] : Math.min(min[k], samples[(int) i]);
					max[k] = Double.isNaN(max[k]) ? samples[(int) i] : Math.max(max[k], samples[(int) i]);
				}
			}
			return new Envelope(range, min, max, new double[bins], new byte[bins]);
		};
	}

	/** One sample of 100,000 sticks out: it lies in no segment of eight a column, but its column must show it. */
	@Test
	void aShortImpactInALongColumnIsSeen() throws IOException {
		double[] samples = noise(100_000);
		samples[43_210] = 500;
		ColumnGrid grid = ColumnGrid.over(0, samples.length, 10);
		Spectrogram blind = run(new ArraySource(samples, RATE), PEAK, grid, Optional.empty());
		Spectrogram found = run(new ArraySource(samples, RATE), PEAK, grid, Optional.of(extremes(samples)));
		assertEquals(8, blind.columns().get(4).segments());
		assertEquals(9, found.columns().get(4).segments());
		for (int column = 0; column < 10; column++) {
			double density = found.value(column, 20);
			assertTrue(column == 4 ? density > 10 : density < 0.1, "column " + column + ": " + density);
			assertTrue(blind.value(column, 20) < 0.1);
		}
	}

	/** The mean of segments that overlap by a half is Welch's; its sum is the mean square. */
	@Test
	void theMeanOfAllSegmentsHoldsThePower() throws IOException {
		double[] samples = noise(64_000);
		var mean = new SpectrogramSettings(SpectrumKind.PSD, WindowFunction.HANN, SEGMENT, ColumnSummary.MEAN, Integer.MAX_VALUE);
		Spectrogram found = run(new ArraySource(samples, RATE), mean, ColumnGrid.over(0, samples.length, 2), Optional.empty());
		assertEquals(1000, found.columns().getFirst().segments());
		for (int column = 0; column < 2; column++) {
			double sum = 0;
			for (int bin = 0; bin <= SEGMENT / 2; bin++) {
				sum += found.value(column, bin) * found.resolution();
			}
			assertEquals(1 / 3.0, sum, 0.02, "the variance of even noise from -1 to 1, less what went with each segment's mean");
		}
		assertEquals("g²/Hz", found.unit());
	}

	@Test
	void cellsHoldTheGreatestOfTheirBins() throws IOException {
		var source = new ArraySource(noise(1000), RATE);
		ColumnGrid grid = ColumnGrid.over(0, 1000, 10);
		Spectrogram all = run(source, PEAK, grid, Optional.empty());
		var cells = FrequencyCells.within(SEGMENT, RATE / SEGMENT, 100, 400, 7);
		assertEquals(new FrequencyCells(4, 4, 6), cells, "bins 6 to 26, from a whole cell on");
		Spectrogram pooled = new SpectrogramOperation(source, 0, new SampleRange(0, 1000), PEAK, grid, cells, Optional.empty()).run(Progress.NONE);
		for (int cell = 0; cell < cells.count(); cell++) {
			double greatest = 0;
			for (int bin = 4 + 4 * cell; bin < 8 + 4 * cell; bin++) {
				greatest = Math.max(greatest, all.value(3, bin));
			}
			assertEquals(greatest, pooled.value(3, cell));
		}
		assertEquals(0, cells.cellAt(5.5 - 2), "the first cell begins half a bin before its first one");
		assertEquals(5.5, cells.centre(0));
	}

	@Test
	void aPictureThatIsMovedKeepsItsColumns() throws IOException {
		var source = new ArraySource(noise(10_000), RATE);
		Spectrogram before = run(source, PEAK, ColumnGrid.over(1000, 3000, 100), Optional.empty());
		var reads = new AtomicLong();
		SampleSource counting = new CountingSource(source, reads);
		Spectrogram after = operation(counting, PEAK, ColumnGrid.over(1200, 3200, 100), Optional.empty()).run(Progress.NONE, Optional.of(before), _ -> {
			// nobody looks
		});
		assertEquals(10, reads.get(), "200 samples of 20 each are new");
		assertSame(before.columns().get(10), after.columns().get(0));
		Spectrogram anew = operation(counting, PEAK.withWindow(WindowFunction.FLAT_TOP), after.grid(), Optional.empty()).run(Progress.NONE, Optional.of(after), _ -> {
			// nobody looks
		});
		assertEquals(110, reads.get(), "other settings share nothing");
		assertEquals(100, anew.columns().size());
	}

	@Test
	void whatIsKnownAlreadyIsToldMeanwhile() throws IOException {
		var told = new ArrayList<Spectrogram>();
		Spectrogram found = operation(new ArraySource(noise(100_000), RATE), PEAK, ColumnGrid.over(0, 100_000, 400), Optional.empty()).run(Progress.NONE,
				Optional.empty(), told::add);
		assertEquals(50, told.getFirst().columns().stream().filter(column -> !column.isPending()).count(), "every eighth first");
		assertTrue(told.get(1).columns().stream().noneMatch(SpectrogramColumn::isPending));
		assertTrue(!told.get(1).isFinal() && found.isFinal());
	}

	@Test
	void gapsAndJumpsOfTimeAreInNoSegment() throws IOException {
		double[] samples = noise(1000);
		samples[500] = Double.NaN;
		Spectrogram found = run(new ArraySource(samples, RATE), PEAK.withSegment(32), ColumnGrid.over(0, 1000, 100), Optional.empty());
		assertTrue(found.empty() >= 3 && found.empty() <= 4, "columns of 10 samples around the gap: " + found.empty());
		assertTrue(found.columns().get(50).isEmpty() && Double.isNaN(found.value(50, 3)));

		// The first half swings at 100 Hz, the second at 300 Hz; next to the jump each column has one of them alone.
		double[] halves = new double[1000];
		for (int i = 0; i < 1000; i++) {
			halves[i] = Math.sin(2 * Math.PI * (i < 500 ? 100 : 300) * i / RATE);
		}
		SampleSource jumping = new JumpingSource(new ArraySource(halves, RATE), List.of(new Segment(0, Optional.empty()), new Segment(500, Optional.<Instant>empty())));
		Spectrogram both = run(jumping, PEAK.withSegment(50), ColumnGrid.over(0, 1000, 100), Optional.empty());
		assertTrue(both.value(49, 5) > 1e6 * both.value(49, 15), "100 Hz alone");
		assertTrue(both.value(50, 15) > 1e6 * both.value(50, 5), "300 Hz alone");
	}

	@Test
	void theEndsHaveTheNearestWholeSegment() throws IOException {
		Spectrogram found = run(new ArraySource(noise(1000), RATE), PEAK, ColumnGrid.over(0, 1000, 1000), Optional.empty());
		assertEquals(0, found.empty());
		assertArrayEquals(found.columns().get(0).powers(), found.columns().get(SEGMENT / 2).powers());
		assertArrayEquals(found.columns().get(999).powers(), found.columns().get(1000 - SEGMENT / 2).powers());
	}

	@Test
	void whatCannotBeIsSaid() {
		ColumnGrid grid = ColumnGrid.over(0, 1000, 10);
		assertTrue(problem(new ArraySource(noise(1000), Double.NaN), PEAK, grid).contains("sample rate is not known"));
		assertTrue(problem(new ArraySource(noise(1000), RATE), PEAK.withSegment(1001), grid).contains("no 1001 samples follow each other"));
		assertThrows(CancellationException.class,
				() -> operation(new ArraySource(noise(1000), RATE), PEAK, grid, Optional.empty()).run(Progress.NONE.until(() -> true)));
	}

	private static String problem(SampleSource source, SpectrogramSettings settings, ColumnGrid grid) {
		return assertThrows(ProblemException.class, () -> run(source, settings, grid, Optional.empty())).problem().toLine();
	}
}
