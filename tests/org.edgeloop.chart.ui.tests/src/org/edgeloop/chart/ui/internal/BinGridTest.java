package org.edgeloop.chart.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.edgeloop.base.SampleRange;
import org.edgeloop.chart.ui.GeneratedRecording;
import org.edgeloop.signal.Envelope;
import org.edgeloop.signal.EnvelopeSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BinGridTest {

	private static final int LENGTH = 123_457;

	private final GeneratedRecording recording = new GeneratedRecording(
			List.of(GeneratedRecording.channel("x", 1000, LENGTH)), (channel, sample) -> Math.sin(sample * sample % 9973));
	private final List<SampleRange> asked = new ArrayList<>();
	private final EnvelopeSource noting = (channel, range, bins) -> {
		asked.add(range);
		return recording.envelope(channel, range, bins);
	};

	private BinGrid grid(double samplesPerBin) {
		return new BinGrid(noting, 0, LENGTH, samplesPerBin);
	}

	@ParameterizedTest
	@ValueSource(doubles = { 2.01, 6.7, 100, 651.3, 70_000 })
	void aPanningViewHasTheBinsThatItWouldHaveHadAtOnce(double samplesPerBin) throws IOException {
		Random random = new Random(7);
		Envelope seen = null;
		for (int i = 0; i < 60; i++) {
			long from = random.nextInt(LENGTH - 2000);
			var view = new SampleRange(from, from + 1 + random.nextInt((int) (LENGTH - from)));
			seen = grid(samplesPerBin).over(view, seen);
			assertTrue(seen.range().from() <= view.from() && view.to() <= seen.range().to());
			assertBinsAreRight(seen);
		}
	}

	/** The oracle: the smallest and the largest of the samples that {@link Envelope#binStart} gives to each bin. */
	private void assertBinsAreRight(Envelope envelope) throws IOException {
		for (int k = 0; k < envelope.bins(); k++) {
			long from = Math.min(Envelope.binStart(envelope.range(), k, envelope.bins()), LENGTH);
			long to = Math.min(Envelope.binStart(envelope.range(), k + 1, envelope.bins()), LENGTH);
			double min = Double.POSITIVE_INFINITY;
			double max = Double.NEGATIVE_INFINITY;
			double[] samples = new double[(int) (to - from)];
			recording.read(0, from, samples, 0, samples.length);
			for (double sample : samples) {
				min = Math.min(min, sample);
				max = Math.max(max, sample);
			}
			assertEquals(from < to ? min : Double.NaN, envelope.min()[k], "bin " + k + " of " + envelope.range());
			assertEquals(from < to ? max : Double.NaN, envelope.max()[k], "bin " + k + " of " + envelope.range());
		}
	}

	@Test
	void onlyWhatComesIntoSightIsComputed() throws IOException {
		Envelope seen = grid(10).over(new SampleRange(1_600, 16_000), null);
		asked.clear();
		seen = grid(10).over(new SampleRange(1_800, 16_200), seen);
		assertEquals(List.of(new SampleRange(16_000, 16_320)), asked);
		asked.clear();
		grid(10).over(new SampleRange(1_500, 16_500), seen);
		assertEquals(List.of(new SampleRange(1_440, 1_760), new SampleRange(16_320, 16_640)), asked);
	}

	@Test
	void anotherZoomTakesNothingOver() throws IOException {
		Envelope seen = grid(10).over(new SampleRange(1_600, 16_000), null);
		asked.clear();
		grid(10.5).over(new SampleRange(1_680, 15_960), seen);
		assertEquals(List.of(new SampleRange(1_680, 15_960)), asked);
	}

	@Test
	void provisionalBinsAreAskedForAgain() throws IOException {
		Envelope seen = grid(10).over(new SampleRange(1_600, 16_000), null);
		seen.flags()[20] = Envelope.PROVISIONAL;
		asked.clear();
		Envelope again = grid(10).over(new SampleRange(1_600, 16_000), seen);
		assertEquals(List.of(new SampleRange(1_760, 1_920)), asked, "the chunk that bin 20 lies in");
		assertEquals(0, again.flags()[20]);
	}
}
