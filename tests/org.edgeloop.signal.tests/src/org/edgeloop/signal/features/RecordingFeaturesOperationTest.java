package org.edgeloop.signal.features;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.CancellationException;

import org.edgeloop.base.Progress;
import org.edgeloop.base.SampleRange;
import org.edgeloop.signal.Channel;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.SampleType;
import org.edgeloop.signal.Segment;
import org.junit.jupiter.api.Test;

class RecordingFeaturesOperationTest {

	/** Channels "a" and "b", the second one shorter; a sample's value follows from its channel and place, every thousandth is missing. */
	private record Source(long length, long shorter, List<Segment> segments) implements SampleSource {

		@Override
		public Path file() {
			return Path.of("source");
		}

		@Override
		public String format() {
			return "formula";
		}

		@Override
		public List<Channel> channels() {
			return List.of(channel("a", length), channel("b", shorter));
		}

		private static Channel channel(String name, long samples) {
			return new Channel(name, "g", OptionalDouble.of(1000), Optional.empty(), samples, SampleType.FLOAT64);
		}

		@Override
		public Map<String, String> metadata() {
			return Map.of();
		}

		@Override
		public void read(int channel, long from, double[] into, int offset, int count) {
			for (int i = 0; i < count; i++) {
				long at = from + i;
				into[offset + i] = at % 1000 == 999 ? Double.NaN : (at * at * 31 + channel) % 10007;
			}
		}

		@Override
		public void read(int channel, long from, float[] into, int offset, int count) {
			throw new UnsupportedOperationException();
		}

		@Override
		public void close() {
			// nothing is held
		}
	}

	@Test
	void windowsLieInTheirSegmentsAsAWhole() throws IOException {
		// The second segment is too short for a window, the third has room for exactly one, the last for two.
		var source = new Source(100, 100, segments(0, 25, 32, 42, 60));
		assertEquals(List.of(0L, 5L, 10L, 15L, 32L, 42L, 47L, 60L, 65L, 70L, 75L, 80L, 85L, 90L),
				rows(source, List.of(0), new FeatureSettings(10, 5)).stream().map(row -> row.range().from()).toList());
	}

	@Test
	void everyChannelHasARowForEachWindowThatItHolds() throws IOException {
		var source = new Source(40, 25, segments(0));
		List<FeatureRow> rows = rows(source, List.of(1, 0), new FeatureSettings(10, 10));
		assertEquals(List.of("1 0", "0 0", "1 10", "0 10", "0 20", "0 30"),
				rows.stream().map(row -> row.channel() + " " + row.range().from()).toList());
		assertEquals(new SampleRange(30, 40), rows.getLast().range());
	}

	@Test
	void manyBlocksOfWindowsGiveWhatEachWindowGivesByItself() throws IOException {
		var source = new Source(1_000_000, 1_000_000, segments(0));
		var settings = new FeatureSettings(64, 61);
		List<FeatureRow> rows = rows(source, List.of(0, 1), settings);
		assertEquals(2 * ((1_000_000 - 64) / 61 + 1), rows.size());
		var one = new WindowFeatures(settings);
		double[] window = new double[64];
		for (int i = 0; i < rows.size(); i++) {
			FeatureRow row = rows.get(i);
			assertEquals(i / 2 * 61L, row.range().from());
			source.read(row.channel(), row.range().from(), window, 0, 64);
			assertEquals(Arrays.stream(window).filter(Double::isNaN).count(), row.missing());
			assertArrayEquals(one.of(window, 1000), row.values());
		}
	}

	@Test
	void tooShortARecordingHasNoRows() throws IOException {
		assertEquals(List.of(), rows(new Source(9, 9, segments(0)), List.of(0), new FeatureSettings(10, 1)));
		assertEquals(List.of(), rows(new Source(0, 0, segments(0)), List.of(0), new FeatureSettings(10, 1)));
	}

	@Test
	void cancellingStopsBeforeTheNextWindow() {
		var source = new Source(1_000_000, 1_000_000, segments(0));
		var operation = new RecordingFeaturesOperation(source, List.of(0), new FeatureSettings(64, 64));
		List<FeatureRow> taken = new ArrayList<>();
		Progress cancelled = Progress.NONE.until(() -> !taken.isEmpty());
		assertThrows(CancellationException.class, () -> operation.run(cancelled, taken::add));
		assertEquals(4096, taken.size());
	}

	private static List<FeatureRow> rows(SampleSource source, List<Integer> channels, FeatureSettings settings) throws IOException {
		List<FeatureRow> rows = new ArrayList<>();
		new RecordingFeaturesOperation(source, channels, settings).run(Progress.NONE, rows::add);
		return rows;
	}

	private static List<Segment> segments(long... first) {
		return Arrays.stream(first).mapToObj(sample -> new Segment(sample, Optional.empty())).toList();
	}
}
