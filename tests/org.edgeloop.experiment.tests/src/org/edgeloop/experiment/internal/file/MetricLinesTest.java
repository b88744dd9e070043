package org.edgeloop.experiment.internal.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;

import org.edgeloop.base.Progress;
import org.edgeloop.base.PythonFloat;
import org.edgeloop.experiment.MetricHistory;
import org.edgeloop.experiment.MetricPoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MetricLinesTest {

	@Test
	void readsTheBitsThatPythonWrites() {
		var random = new SplittableRandom(1);
		for (int i = 0; i < 200_000; i++) {
			double value = switch (i % 4) {
			case 0 -> Double.longBitsToDouble(random.nextLong());
			case 1 -> random.nextDouble();
			case 2 -> random.nextInt(100_000) / 1000.0;
			default -> -random.nextDouble(1e-6, 1e12);
			};
			long step = random.nextLong() >> random.nextInt(64);
			MetricPoint point = line(i + " " + PythonFloat.repr(value) + " " + step);
			assertEquals(new MetricPoint(i, value, step), point);
		}
	}

	@Test
	void readsLinesOfAllVersions() {
		assertEquals(new MetricPoint(5, 0.5, 0), line("5 0.5"));
		assertEquals(new MetricPoint(5, 0.5, 7), line("5 0.5 7"));
		assertEquals(new MetricPoint(5, 0.5, 7), line("5 0.5 7 train-data 4ccdccbc"));
		assertEquals(new MetricPoint(5, 0.5, -7), line("5 0.5 -7"));
		assertEquals(new MetricPoint(5, 1, 0), line("5 1 0"));
		assertEquals(new MetricPoint(5, 1000, 0), line("5 1_000.0 0"));
		assertEquals(new MetricPoint(5, Double.POSITIVE_INFINITY, 0), line("5 Infinity 0"));
		assertEquals(new MetricPoint(1700000000000000000L, 1, Long.MIN_VALUE), line("1700000000000000000 1.0 -9223372036854775808"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "5", "5 ", "5  1", "5 x 1", "x 1 1", "5 1 x", "5 1 1.5", "5 1d 1", "5 0x1p3 1", "5 - 1", "5 1 ", "5 1. .1",
			"99999999999999999999 1 1", "5 1,5 1", "5.0 1 1", "\u0000\u0001\u0002" })
	void passesOverLinesThatSayNothing(String line) {
		var columns = new HistoryColumns(1);
		var lines = MetricLines.read((line + "\n6 2.0 2\n").getBytes(StandardCharsets.ISO_8859_1), columns);
		assertEquals(1, lines.badLines());
		assertEquals(1, lines.firstBadLine());
		assertArrayEquals(new double[] { 2 }, columns.history().values());
	}

	@Test
	void aStreamSaysWhatTheWholeSays() throws IOException {
		var random = new SplittableRandom(9);
		for (int i = 0; i < 300; i++) {
			byte[] file = file(random);
			var whole = new HistoryColumns(1);
			var streamed = new HistoryColumns(1);
			MetricLines one = MetricLines.read(file, whole);
			MetricLines other = MetricLines.read(inPieces(file, random.split()), streamed, Progress.NONE);
			assertEquals(one.lines(), other.lines());
			assertEquals(one.badLines(), other.badLines());
			assertEquals(one.firstBadLine(), other.firstBadLine());
			assertEquals(one.isCut(), other.isCut());
			assertSame(whole.history(), streamed.history());
		}
	}

	@Test
	void theLastValueIsThatOfTheGreatestStepThenTimeThenValue() {
		var latest = new LatestPoint();
		var lines = MetricLines.read("9 1.0 1\n5 2.0 2\n6 0.5 2\n6 0.7 2\n6 nan 2\n6 0.6 2\n99 3.0 -3\n".getBytes(StandardCharsets.US_ASCII), latest);
		assertFalse(lines.isCut());
		assertEquals(new MetricPoint(6, Double.NaN, 2), latest.point().orElseThrow());
	}

	private static MetricPoint line(String line) {
		var columns = new HistoryColumns(1);
		MetricLines.read((line + "\n").getBytes(StandardCharsets.US_ASCII), columns);
		MetricHistory history = columns.history();
		assertEquals(1, history.size(), line);
		return history.point(0);
	}

	/** Lines of which some are broken, or far too long, or cut. */
	private static byte[] file(SplittableRandom random) {
		var text = new StringBuilder();
		for (int i = random.nextInt(3000); i > 0; i--) {
			switch (random.nextInt(40)) {
			case 0 -> text.append("broken");
			case 1 -> text.append("7".repeat(random.nextInt(3000)));
			case 2 -> text.append("5 0.5 1\r");
			default -> text.append(i).append(' ').append(random.nextDouble()).append(' ').append(i);
			}
			text.append('\n');
		}
		if (random.nextBoolean() && !text.isEmpty()) {
			text.setLength(random.nextInt(text.length()));
		}
		return text.toString().getBytes(StandardCharsets.US_ASCII);
	}

	private static InputStream inPieces(byte[] bytes, SplittableRandom random) {
		return new ByteArrayInputStream(bytes) {
			@Override
			public int read(byte[] buffer, int from, int length) {
				return super.read(buffer, from, Math.min(length, random.nextInt(1, 9000)));
			}
		};
	}

	private static void assertSame(MetricHistory one, MetricHistory other) {
		assertArrayEquals(one.timestamps(), other.timestamps());
		assertArrayEquals(one.values(), other.values());
		assertArrayEquals(one.steps(), other.steps());
		assertTrue(one.size() == other.size());
	}
}
