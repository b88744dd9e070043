package org.edgeloop.signal.internal.csv;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;

import org.edgeloop.base.Progress;
import org.edgeloop.signal.Channel;
import org.edgeloop.signal.ReadOptions;
import org.edgeloop.signal.Recordings;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.internal.memory.Opened;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvRecordingReaderTest {

	private static final double NAN = Double.NaN;

	@TempDir
	Path folder;

	@Test
	void theDelimiterAndDecimalSeparatorAreFound() throws IOException {
		double[][] expected = { { 1.5, 2.5 }, { -2, 4 } };
		for (String text : List.of("a,b\n1.5,-2\n2.5,4\n", "a;b\n1.5;-2\n2.5;4\n", "a;b\n1,5;-2,0\n2,5;4,0\n",
				"a\tb\n1.5\t-2\n2.5\t4\n", "a\tb\n1,5\t-2\n2,5\t4\n", "a|b\n1.5|-2\n2.5|4\n", "a b\n1.5 -2\n2.5 4\n",
				"  a    b\n 1.5   -2\n 2.5    4\n", "a, b\r\n1.5, -2\r\n2.5, 4\r\n", "a,b\r1.5,-2\r2.5,4",
				"\"a\",\"b\"\n\"1.5\",\"-2\"\n\"2.5\",\"4\"\n", "\"a\";\"b\"\n\"1,5\";\"-2,0\"\n\"2,5\";\"4,0\"\n",
				"a,b\n\"1,5\",\"-2\"\n\"2,5\",4\n")) {
			Path file = write(text);
			assertArrayEquals(expected, Opened.samples(file), text);
			try (SampleSource source = Opened.open(file)) {
				assertEquals(List.of("a", "b"), Opened.names(source), text);
			}
		}
	}

	@Test
	void columnsWithoutHeadingsAreNumbered() throws IOException {
		try (SampleSource source = Opened.open(write("9,10,1.1879e+05,0.338\n9,10,1.1883e+05,0.278\n"))) {
			assertEquals(List.of("column 1", "column 2", "column 3", "column 4"), Opened.names(source));
			assertArrayEquals(new double[] { 118790, 118830 }, Opened.samples(source, 2));
		}
	}

	@Test
	void aHeadingMayNameTheUnit() throws IOException {
		Path file = write("acc [g],speed (rpm),acc (m/s²),sensor (left),Temp [°C],,x,x\n1,2,3,4,5,6,7,8\n1,2,3,4,5,6,7,8\n");
		try (SampleSource source = Opened.open(file)) {
			assertEquals(List.of("acc", "speed", "acc (2)", "sensor (left)", "Temp", "column 6", "x", "x (2)"),
					Opened.names(source));
			assertEquals(List.of("g", "rpm", "m/s²", "", "°C", "", "", ""),
					source.channels().stream().map(Channel::unit).toList());
		}
	}

	@Test
	void unitsMayStandInALineOfTheirOwn() throws IOException {
		try (SampleSource source = Opened.open(write("Time,Channel A,Channel B\n(ms),(mV),(g)\n\n0.0,1,2\n0.1,3,4\n"))) {
			assertEquals(List.of("Channel A", "Channel B"), Opened.names(source));
			assertEquals("mV", source.channels().get(0).unit());
			assertEquals(OptionalDouble.of(10_000), source.channels().get(0).sampleRate());
		}
	}

	/** Names as short as units: what everybody knows as one decides. */
	@Test
	void unitsMayStandBelowShortNames() throws IOException {
		try (SampleSource source = Opened.open(write("time,a,b\ns,g,m/s2\n0.0,1,2\n0.5,3,4\n"))) {
			assertEquals(List.of("a", "b"), Opened.names(source));
			assertEquals(List.of("g", "m/s2"), source.channels().stream().map(Channel::unit).toList());
			assertEquals(OptionalDouble.of(2), source.channels().get(0).sampleRate());
		}
	}

	@Test
	void commentsAndAPreambleAreSkippedAndKeptAsMetadata() throws IOException {
		String text = "Logger 7\nSerial: 0815\n# mounted at the drive end\n\nt [s],a\n0,1\n# paused\n0.5,2\n1.0,3\n";
		try (SampleSource source = Opened.open(write(text))) {
			assertArrayEquals(new double[] { 1, 2, 3 }, Opened.samples(source, 0));
			assertEquals(OptionalDouble.of(2), source.channels().get(0).sampleRate());
			assertEquals("0815", source.metadata().get("Serial"));
			assertEquals("Logger 7", source.metadata().get("line 1"));
			assertEquals("mounted at the drive end", source.metadata().get("line 3"));
		}
	}

	@Test
	void theHeadingOfNumpysSavetxtIsAComment() throws IOException {
		try (SampleSource source = Opened.open(write("# time,a [g]\n0.0e+00,1.5e+00\n1.0e-03,2.5e+00\n"))) {
			assertEquals(List.of("a"), Opened.names(source));
			assertEquals(OptionalDouble.of(1000), source.channels().get(0).sampleRate());
		}
	}

	@Test
	void textColumnsArePassedOverAndNamed() throws IOException {
		try (SampleSource source = Opened.open(write("state,a,note\nok,1,x\nok,2,\nbad,3,\"y, z\"\nok,4,\n"))) {
			assertEquals(List.of("a"), Opened.names(source));
			assertEquals("state, note", source.metadata().get("text columns"));
		}
	}

	@Test
	void missingAndInfiniteCellsAreKept() throws IOException {
		assertArrayEquals(new double[][] { { 1, NAN, NAN, Double.NEGATIVE_INFINITY }, { 5, 6, 7, 8 } },
				Opened.samples(write("a,b\n1,5\n,6\nNaN,7\n-inf,8\n")));
	}

	@Test
	void aColumnThatStartsLateIsNumbersAllTheSame() throws IOException {
		StringBuilder text = new StringBuilder("a,late,never,words\n");
		for (int i = 0; i < 5000; i++) {
			text.append(i).append(',').append(i < 4000 ? "" : i).append(",,").append(i == 3000 ? "hello" : "").append('\n');
		}
		try (SampleSource source = Opened.open(write(text.toString()))) {
			assertEquals(List.of("a", "late", "never"), Opened.names(source));
			assertTrue(Double.isNaN(Opened.samples(source, 1)[3999]));
			assertEquals(4999, Opened.samples(source, 1)[4999]);
			assertEquals("words", source.metadata().get("text columns"));
		}
	}

	@Test
	void aDelimiterAtTheEndOfEachLineMakesNoColumn() throws IOException {
		try (SampleSource source = Opened.open(write("a;b;\n1;2;\n3;4;\n"))) {
			assertEquals(List.of("a", "b"), Opened.names(source));
		}
		try (SampleSource source = Opened.open(write("a;b\n1;2;\n3;4;\n"))) {
			assertEquals(List.of("a", "b"), Opened.names(source));
		}
	}

	@Test
	void theSampleRateComesFromTheTimeColumn() throws IOException {
		assertRate(OptionalDouble.of(25600), "time [s],a\n" + times(1000, i -> Double.toString(i / 25600.0)));
		assertRate(OptionalDouble.of(25600), "t,a\n" + times(1000, i -> "%.7f".formatted(i / 25600.0)));
		assertRate(OptionalDouble.of(48828), "seconds,a\n" + times(48829, i -> "%.6f".formatted(i / 48828.0)));
		assertRate(OptionalDouble.of(2000), "Time (ms);a\n" + times(100, i -> "%.1f".formatted(i / 2.0)).replace(',', ';'));
		assertRate(OptionalDouble.of(50), "time_us,a\n" + times(100, i -> Integer.toString(20_000 * i)));
		assertRate(OptionalDouble.of(0.1), "t,a\n" + times(100, i -> Integer.toString(10 * i)));
		assertRate(OptionalDouble.empty(), "x,a\n" + times(100, i -> Integer.toString(i)));
	}

	@Test
	void timesOfOneMissingSampleAreNotEvenlySpaced() throws IOException {
		Path file = write("t,a\n" + times(1000, i -> "%.4f".formatted((i < 500 ? i : i + 1) / 1000.0)));
		try (SampleSource source = Opened.open(file)) {
			assertEquals(List.of("t", "a"), Opened.names(source));
			assertEquals(OptionalDouble.empty(), source.channels().get(1).sampleRate());
			assertTrue(source.metadata().get("time").contains("not evenly spaced"), source.metadata()::toString);
		}
		try (SampleSource source = Recordings.open(file, new ReadOptions(OptionalDouble.of(5)), Progress.NONE)) {
			assertEquals(OptionalDouble.of(5), source.channels().get(1).sampleRate());
		}
	}

	@Test
	void timesThatGoBackOrAreMissingGiveNoSampleRate() throws IOException {
		for (String text : List.of("t,a\n2,1\n1,1\n0,1\n", "t,a\n0,1\n,1\n2,1\n", "t,a\n1,1\n1,1\n", "t,a\n1,1\n")) {
			try (SampleSource source = Opened.open(write(text))) {
				assertEquals(OptionalDouble.empty(), source.channels().get(1).sampleRate(), text);
				assertTrue(source.metadata().containsKey("time"), text);
			}
		}
	}

	@Test
	void datesGiveTheStartToTheNanosecond() throws IOException {
		assertStart("2024-05-06T07:08:09.123456789Z", "time,a\n2024-05-06T07:08:09.123456789Z,1\n"
				+ "2024-05-06T07:08:09.133456789Z,2\n2024-05-06T07:08:09.143456789Z,3\n", 100);
		assertStart("2024-05-06T05:08:09Z", "when;a\n2024-05-06 07:08:09+02:00;1,5\n2024-05-06 07:08:10+02:00;2,5\n", 1);
		assertStart("1999-12-31T23:59:59.500Z", "d,a\n1999-12-31 23:59:59.5,1\n2000-01-01 00:00:00.0,2\n", 2);
	}

	@Test
	void secondsSince1970GiveTheStartInAnyUnit() throws IOException {
		Instant start = Instant.parse("2024-05-06T07:08:09.500Z");
		assertStart(start.toString(), "timestamp,a\n1714979289.5,1\n1714979289.75,2\n", 4);
		assertStart(start.toString(), "timestamp,a\n1714979289500,1\n1714979289750,2\n", 4);
		assertStart(start.toString(), "epoch,a\n1714979289500000,1\n1714979289750000,2\n", 4);
		assertStart(start.toString(), "time [ns],a\n1714979289500000000,1\n1714979289750000000,2\n", 4);
	}

	@Test
	void anyUnicodeEncodingAndWindows1252AreRead() throws IOException {
		String text = "Gehäuse [m/s²];b\n1,5;2\n2,5;4\n";
		assertEncoding(text.getBytes(StandardCharsets.UTF_8));
		assertEncoding(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8));
		assertEncoding(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE));
		assertEncoding(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE));
		assertEncoding(text.getBytes(Charset.forName("windows-1252")));
	}

	@Test
	void raggedAndCutOffRowsAreRefusedWithTheirLine() throws IOException {
		Opened.refused(write("a,b\n1,2\n3\n5,6\n"), "line 3", "1 cells instead of 2");
		Opened.refused(write("a,b\n1,2\n3,4,5\n6,7\n"), "line 3", "3 cells instead of 2");
		Opened.refused(write("preamble\n\na,b\n1,2\n3,4\n5"), "line 6", "cut off");
		StringBuilder text = new StringBuilder("a,b\n");
		for (int i = 0; i < 100_000; i++) {
			text.append(i == 90_000 ? "1\n" : "1,2\n");
		}
		Opened.refused(write(text.toString()), "line 90002");
	}

	@Test
	void textAmongNumbersIsRefusedWithItsLineAndColumn() throws IOException {
		StringBuilder text = new StringBuilder("a,b\n");
		for (int i = 0; i < 1000; i++) {
			text.append(i == 700 ? "1,overflow\n" : "1,2\n");
		}
		Opened.refused(write(text.toString()), "line 702", "'overflow'", "column 'b'", "no number");
	}

	@Test
	void whatIsNoTableIsRefused() throws IOException {
		Opened.refused(write("just some words\nand more of them\n"), "no table of numbers");
		Opened.refused(write("a,b\n"), "no table of numbers");
		Opened.refused(write("\n\n\n"), "no table of numbers");
		Opened.refused(write(""), "is empty");
		Opened.refused(write("1,2\n\u0000\u0000\n"), "no text");
		Opened.refused(write("t\n0\n1\n2\n"), "times and nothing else");
		Opened.refused(write("a,b\n1,2\n\"3,4\n5,6\n"), "line 3");
		Opened.refused(folder, "this is a folder", "open a file in it");
		Opened.refused(Files.createDirectory(folder.resolve("folder.csv")), "a folder");
	}

	@Test
	void manyColumnsAndRowsAreReadIntoContiguousChannels() throws IOException {
		int columns = 300;
		int rows = 2000;
		Random random = new Random(4);
		double[][] expected = new double[columns][rows];
		StringBuilder text = new StringBuilder();
		for (int r = 0; r < rows; r++) {
			for (int c = 0; c < columns; c++) {
				expected[c][r] = Math.round(random.nextGaussian() * 1e6) / 1e6;
				text.append(expected[c][r]).append(c == columns - 1 ? '\n' : ',');
			}
		}
		Path file = write(text.toString());
		assertArrayEquals(expected, Opened.samples(file));
		try (SampleSource source = Opened.open(file)) {
			assertTrue(source.layout(299).orElseThrow().isContiguous());
		}
	}

	@Test
	void progressIsToldOfEveryByteAndCancels() throws IOException {
		Path file = write("a,b\n" + "1,2\n".repeat(500_000));
		AtomicLong total = new AtomicLong();
		AtomicLong worked = new AtomicLong();
		AtomicLong limit = new AtomicLong(Long.MAX_VALUE);
		Progress progress = new Progress() {
			@Override
			public void begin(String task, long amount) {
				total.set(amount);
			}

			@Override
			public void worked(long amount) {
				worked.addAndGet(amount);
			}

			@Override
			public boolean isCancelled() {
				return worked.get() > limit.get();
			}
		};
		Recordings.open(file, ReadOptions.NONE, progress).close();
		assertEquals(Files.size(file), total.get());
		assertEquals(Files.size(file), worked.get());
		worked.set(0);
		limit.set(total.get() / 2);
		assertThrows(CancellationException.class, () -> Recordings.open(file, ReadOptions.NONE, progress));
	}

	/** Patterns that search such lines from every place anew would not come to an end. */
	@Test
	void longRunsOfSpacesAreReadInOneGo() throws IOException {
		String spaces = " ".repeat(1_000_000);
		Path file = write("key" + spaces + "x\n2024-05-06T07:08" + spaces + "x,a" + spaces + "[g\n1,2\n3,4\n");
		assertArrayEquals(new double[][] { { 1, 3 }, { 2, 4 } }, Opened.samples(file));
	}

	private void assertRate(OptionalDouble expected, String text) throws IOException {
		try (SampleSource source = Opened.open(write(text))) {
			assertEquals(expected, source.channels().getLast().sampleRate(), text.substring(0, 20));
			assertEquals(expected.isPresent() ? 1 : 2, source.channels().size());
		}
	}

	private void assertStart(String start, String text, double rate) throws IOException {
		try (SampleSource source = Opened.open(write(text))) {
			assertEquals(Optional.of(Instant.parse(start)), source.channels().get(0).start(), text);
			assertEquals(OptionalDouble.of(rate), source.channels().get(0).sampleRate(), text);
			assertEquals(List.of("a"), Opened.names(source));
		}
	}

	private void assertEncoding(byte[] bytes) throws IOException {
		Path file = Files.write(folder.resolve("table.csv"), bytes);
		assertArrayEquals(new double[][] { { 1.5, 2.5 }, { 2, 4 } }, Opened.samples(file));
		try (SampleSource source = Opened.open(file)) {
			assertEquals("Gehäuse", source.channels().get(0).name());
			assertEquals("m/s²", source.channels().get(0).unit());
		}
	}

	private static String times(int count, java.util.function.IntFunction<String> time) {
		StringBuilder rows = new StringBuilder();
		for (int i = 0; i < count; i++) {
			rows.append(time.apply(i)).append(",").append(i % 7).append('\n');
		}
		return rows.toString();
	}

	private Path write(String text) throws IOException {
		return Files.writeString(folder.resolve("table.csv"), text);
	}

	/** Berlin's clocks went from 01:59:59 to 03:00:00 on 2024-03-31, when it was 01:00 in London's winter time. */
	@Test
	void timesWithoutAnOffsetAreThoseOfTheChosenZone() throws IOException {
		Path file = write("time,x\n2024-03-31 01:59:58,1\n2024-03-31 01:59:59,2\n2024-03-31 03:00:00,3\n2024-03-31 03:00:01,4\n");
		var berlin = new ReadOptions(OptionalDouble.empty(), Optional.empty(), Optional.of(ZoneId.of("Europe/Berlin")), List.of(),
				Optional.empty());
		try (SampleSource source = Recordings.open(file, berlin, Progress.NONE)) {
			assertEquals(Optional.of(Instant.parse("2024-03-31T00:59:58Z")), source.channels().getFirst().start());
			assertEquals(OptionalDouble.of(1), source.channels().getFirst().sampleRate());
		}
		try (SampleSource source = Recordings.open(file, ReadOptions.NONE, Progress.NONE)) {
			assertEquals(Optional.of(Instant.parse("2024-03-31T01:59:58Z")), source.channels().getFirst().start());
			assertEquals(OptionalDouble.empty(), source.channels().getFirst().sampleRate(), "an hour is missing");
		}
	}
}
