package org.edgeloop.signal.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.concurrent.CancellationException;

import org.edgeloop.base.Progress;
import org.edgeloop.signal.ArraySource;
import org.junit.jupiter.api.Test;

class ChannelStatisticsTest {

	@Test
	void aSineHasThePeakRmsAndCrestThatItsFormulaGives() throws IOException {
		int periods = 7_001;
		var samples = new double[periods * 400]; // more than one bin
		for (int i = 0; i < samples.length; i++) {
			samples[i] = 3 * Math.sin(2 * Math.PI * (i % 400) / 400);
		}
		ChannelStatistics statistics = of(samples);
		assertEquals(3 / Math.sqrt(2), statistics.rms(), 1e-12);
		assertEquals(3, statistics.peak());
		assertEquals(Math.sqrt(2), statistics.crest(), 1e-12);
		assertEquals(0, statistics.missing());
	}

	@Test
	void missingSamplesAreCountedAndLeftOut() throws IOException {
		var samples = new double[3_000_000];
		for (int i = 0; i < samples.length; i++) {
			samples[i] = i % 1000 == 17 ? Double.NaN : i < 2_000_000 ? -2 : 4;
		}
		ChannelStatistics statistics = of(samples);
		assertEquals(3_000, statistics.missing());
		assertEquals(-2, statistics.min());
		assertEquals(4, statistics.max());
		assertEquals(Math.sqrt((2 * 4 + 16) / 3.0), statistics.rms(), 1e-12);
	}

	@Test
	void aChannelWithoutAnyValidSampleHasNoFigures() throws IOException {
		ChannelStatistics statistics = of(new double[] { Double.NaN, Double.NaN });
		assertEquals(2, statistics.missing());
		assertTrue(Double.isNaN(statistics.min()) && Double.isNaN(statistics.max()) && Double.isNaN(statistics.rms()));
		assertTrue(Double.isNaN(of(new double[0]).rms()));
	}

	@Test
	void aNegativeScaleTurnsTheExtremesRound() {
		var stored = new ChannelStatistics(10, 0, -1, 5, 2);
		assertEquals(new ChannelStatistics(10, 0, -2.5, 0.5, 1), stored.scaled(-0.5));
	}

	@Test
	void cancellingStopsIt() {
		Progress cancelled = new Progress() {
			@Override
			public void begin(String task, long total) {
				// nobody looks
			}

			@Override
			public void worked(long amount) {
				// nobody looks
			}

			@Override
			public boolean isCancelled() {
				return true;
			}
		};
		var operation = new ChannelStatisticsOperation(new ArraySource(new double[10], Double.NaN), 0);
		assertThrows(CancellationException.class, () -> operation.run(cancelled));
	}

	private static ChannelStatistics of(double... samples) throws IOException {
		return new ChannelStatisticsOperation(new ArraySource(samples, Double.NaN), 0).run(Progress.NONE);
	}
}
