package org.edgeloop.signal.internal.memory;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

import org.edgeloop.signal.Channel;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.SampleType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that NumPy and SciPy wrote, and real recordings that they read, against what the readers make of them. */
class FixturesTest {

	@ParameterizedTest
	@ValueSource(strings = { "expected.tsv", "expected-tdms.tsv", "expected-uff.tsv" })
	void filesHaveTheChannelsThatTheScriptsWrote(String table) throws IOException {
		for (Map.Entry<String, List<String[]>> file : byFile(table).entrySet()) {
			try (SampleSource source = Opened.open(Fixtures.file(file.getKey()))) {
				assertEquals(file.getValue().stream().map(line -> line[1]).toList(), Opened.names(source), file.getKey());
				for (int c = 0; c < file.getValue().size(); c++) {
					String[] line = file.getValue().get(c);
					String place = line[0] + " " + line[1];
					Channel channel = source.channels().get(c);
					assertEquals(SampleType.valueOf(line[2]), channel.type(), place);
					assertEquals(rate(line[3]), channel.sampleRate(), place);
					double[] expected = Arrays.stream(line[4].split(",")).mapToDouble(Fixtures::number).toArray();
					assertArrayEquals(expected, Opened.samples(source, c), place);
				}
			}
		}
	}

	@Test
	void realRecordingsHaveTheSamplesThatNumpyAndScipyRead() throws IOException {
		Path folder = Fixtures.sharedData();
		assumeTrue(Files.isDirectory(folder), "skipped: no shared data");
		for (Map.Entry<String, List<String[]>> file : byFile("real.tsv").entrySet()) {
			try (SampleSource source = Opened.open(folder.resolve(file.getKey()))) {
				assertEquals(file.getValue().stream().map(line -> line[1]).toList(), Opened.names(source), file.getKey());
				for (int c = 0; c < file.getValue().size(); c++) {
					assertStatistics(file.getValue().get(c), source, c);
				}
			}
		}
	}

	private static void assertStatistics(String[] line, SampleSource source, int c) throws IOException {
		String place = line[0] + " " + line[1];
		double[] samples = Opened.samples(source, c);
		double[] valid = Arrays.stream(samples).filter(sample -> !Double.isNaN(sample)).toArray();
		assertEquals(rate(line[2]), source.channels().get(c).sampleRate(), place);
		assertEquals(Integer.parseInt(line[3]), samples.length, place);
		assertEquals(Fixtures.number(line[4]), samples[0], place);
		assertEquals(Fixtures.number(line[5]), samples[samples.length - 1], place);
		assertEquals(Fixtures.number(line[6]), Arrays.stream(valid).min().orElseThrow(), place);
		assertEquals(Fixtures.number(line[7]), Arrays.stream(valid).max().orElseThrow(), place);
		double sum = Fixtures.number(line[8]);
		assertTrue(Math.abs(Arrays.stream(valid).sum() - sum) <= 1e-9 * Math.max(1, Math.abs(sum)), place);
	}

	private static OptionalDouble rate(String text) {
		double rate = Fixtures.number(text);
		return rate == 0 ? OptionalDouble.empty() : OptionalDouble.of(rate);
	}

	private static Map<String, List<String[]>> byFile(String table) throws IOException {
		return Fixtures.table(table).stream()
				.collect(Collectors.groupingBy(line -> line[0], LinkedHashMap::new, Collectors.toList()));
	}
}
