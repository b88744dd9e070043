package org.edgeloop.signal.internal.snapshots;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

import org.edgeloop.base.Progress;
import org.edgeloop.signal.ReadOptions;
import org.edgeloop.signal.Recordings;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.Segment;
import org.edgeloop.signal.internal.memory.Fixtures;
import org.edgeloop.signal.internal.memory.Opened;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotFolderTest {

	@TempDir
	Path folder;

	@Test
	void snapshotsFollowEachOtherInTheOrderOfTheirNumbers() throws IOException {
		for (int number : new int[] { 10, 9, 1, 2 }) {
			write(number + ".csv", "a [g],b\n" + number + ",1\n" + number + ".5,2\n");
		}
		try (SampleSource source = Opened.open(folder)) {
			assertEquals("Snapshots", source.format());
			assertEquals(List.of("a", "b"), Opened.names(source));
			assertEquals("g", source.channels().getFirst().unit());
			assertArrayEquals(new double[] { 1, 1.5, 2, 2.5, 9, 9.5, 10, 10.5 }, Opened.samples(source, 0));
			assertArrayEquals(new double[] { 1, 2, 1, 2, 1, 2, 1, 2 }, Opened.samples(source, 1));
			assertEquals(List.of(0L, 2L, 4L, 6L), source.segments().stream().map(Segment::firstSample).toList());
		}
	}

	/** The names of NASA's IMS bearing data, which have no extension. */
	@Test
	void timesInNamesAreTheSegmentsStarts() throws IOException {
		for (String minute : List.of("06", "16", "26")) {
			write("2003.10.22.12." + minute + ".24", "-0.022\t-0.039\n-0.105\t-0.017\n");
		}
		try (SampleSource source = Opened.open(folder)) {
			assertEquals(List.of(Optional.of(Instant.parse("2003-10-22T12:06:24Z")), Optional.of(Instant.parse("2003-10-22T12:16:24Z")),
					Optional.of(Instant.parse("2003-10-22T12:26:24Z"))), source.segments().stream().map(Segment::start).toList());
		}
		ReadOptions there = new ReadOptions(OptionalDouble.of(20_000), Optional.empty(), Optional.of(ZoneId.of("America/New_York")),
				List.of(), Optional.empty());
		try (SampleSource source = Recordings.open(folder, there, Progress.NONE)) {
			assertEquals(Optional.of(Instant.parse("2003-10-22T16:06:24Z")), source.channels().getFirst().start());
			assertEquals(OptionalDouble.of(20_000), source.channels().getFirst().sampleRate());
		}
	}

	@Test
	void theClockOfTheFirstColumnsBecomesTimeAndRateAcrossMidnight() throws IOException {
		clockSnapshot("acc_00001.csv", 23, 59, 50);
		clockSnapshot("acc_00002.csv", 0, 0, 0);
		clockSnapshot("acc_00003.csv", 0, 0, 10);
		try (SampleSource source = Opened.open(folder)) {
			assertEquals(List.of("column 5", "column 6"), Opened.names(source));
			assertEquals(OptionalDouble.of(25_600), source.channels().getFirst().sampleRate());
			assertEquals(List.of("1970-01-01T23:59:50.100Z", "1970-01-02T00:00:00.100Z", "1970-01-02T00:00:10.100Z"),
					source.segments().stream().map(segment -> segment.start().orElseThrow().toString()).toList());
		}
	}

	@Test
	void anotherSeriesIsNamedAndCompanionsAreLeftAside() throws IOException {
		for (int i = 1; i <= 5; i++) {
			write("acc_0000" + i + ".csv", "1,2\n3,4\n");
		}
		for (int i = 1; i <= 3; i++) {
			write("temp_0000" + i + ".csv", "20.5,1\n");
		}
		write("README.txt", "what this is\n");
		write("notes.pdf", "%PDF");
		try (SampleSource source = Opened.open(folder)) {
			assertEquals(10, source.channels().getFirst().length());
			assertEquals("3 × temp_#.csv", source.metadata().get("not read"));
		}
	}

	@Test
	void foldersOfOtherRecordingsAreNone() throws IOException {
		assertFalse(Recordings.readerFor(folder).isPresent(), "empty");
		write("run_1.csv", "1,2\n3,4\n");
		write("run_2.csv", "1,2\n3,4\n");
		assertFalse(Recordings.readerFor(folder).isPresent(), "two");
		write("run_3.csv", "1,2\n3,4\n");
		assertTrue(Recordings.readerFor(folder).isPresent(), "three of a kind");
		write("summary.csv", "1,2\n3,4\n");
		assertFalse(Recordings.readerFor(folder).isPresent(), "another recording among them");
		Files.delete(folder.resolve("summary.csv"));
		write("run_4.csv", "1,2\n".repeat(50));
		assertFalse(Recordings.readerFor(folder).isPresent(), "unlike sizes");
		Files.delete(folder.resolve("run_4.csv"));
		for (int i = 1; i < 9; i++) {
			write("long_" + i + ".wav", "x");
		}
		assertFalse(Recordings.readerFor(folder).isPresent(), "recordings of a format of their own");
	}

	@Test
	void aSnapshotThatCannotBeReadOrIsOfAnotherShapeIsNamed() throws IOException {
		write("1.csv", "10,20\n30,40\n");
		write("2.csv", "10,20\n30,40\n");
		write("3.csv", "1,2,3\n4,5,6\n");
		Opened.refused(folder, "3.csv", "not shaped as the first one");
		write("3.csv", "abcd,efghijk\n");
		Opened.refused(folder, "3.csv", "cannot be read");
	}

	/** Against NumPy's loadtxt, which {@code make_fixtures.py femto DIR} has read all files with. */
	@Test
	void aRealRunToFailureIsOneRecording() throws IOException {
		Path real = Fixtures.sharedData().resolve("femto/Bearing3_1");
		assumeTrue(Files.isDirectory(real), "skipped: no shared data");
		String[] line = Fixtures.table("femto.tsv").getFirst();
		try (SampleSource source = Opened.open(real)) {
			assertEquals(OptionalDouble.of(25_600), source.channels().getFirst().sampleRate());
			assertEquals(Integer.parseInt(line[0]), source.segments().size());
			for (int c = 0; c < 2; c++) {
				double[] samples = Opened.samples(source, c);
				assertEquals(Integer.parseInt(line[1]), samples.length);
				double sum = 0;
				double largest = 0;
				for (int i = 0; i < samples.length; i++) {
					sum += samples[i] * (i % 97);
					largest = Math.max(largest, Math.abs(samples[i]));
				}
				assertEquals(Fixtures.number(line[2 + 2 * c]), sum, 1e-6 * Math.abs(sum));
				assertEquals(Fixtures.number(line[3 + 2 * c]), largest);
			}
			assertEquals(line[6], source.segments().getLast().start().orElseThrow().toString());
		}
	}

	private void clockSnapshot(String name, int hour, int minute, int second) throws IOException {
		List<String> rows = new ArrayList<>();
		for (int i = 0; i < 2560; i++) {
			double microseconds = 100_000 + i * 39.0625;
			// Five digits, as the platform's logger writes them.
			rows.add(String.format(Locale.ROOT, "%d,%d,%d,%.4e,%.3f,%.3f", hour, minute, second, microseconds, Math.sin(i), 0.5));
		}
		write(name, String.join("\n", rows) + "\n");
	}

	private void write(String name, String text) throws IOException {
		Files.writeString(folder.resolve(name), text);
	}
}
