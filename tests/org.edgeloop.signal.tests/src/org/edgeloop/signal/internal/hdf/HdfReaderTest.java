package org.edgeloop.signal.internal.hdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.Collectors;

import org.edgeloop.signal.Channel;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.SampleType;
import org.edgeloop.signal.internal.memory.Fixtures;
import org.edgeloop.signal.internal.memory.Opened;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The oracle is h5py: {@code fixtures/make_hdf_fixtures.py}. */
class HdfReaderTest {

	@TempDir
	Path folder;

	@Test
	void filesOfH5pyHaveTheChannelsThatItWrote() throws IOException {
		for (Map.Entry<String, List<String[]>> file : byFile("hdf.tsv").entrySet()) {
			try (SampleSource source = Opened.open(Fixtures.file(file.getKey()))) {
				Map<String, Integer> indices = indices(source);
				assertEquals(file.getValue().stream().map(line -> line[1]).sorted().toList(),
						indices.keySet().stream().sorted().toList(), file.getKey());
				for (String[] line : file.getValue()) {
					int c = indices.get(line[1]);
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
	void realFilesOfMatlabHaveTheSamplesThatH5pyReads() throws IOException {
		Path shared = Fixtures.sharedData();
		assumeTrue(Files.isDirectory(shared.resolve("mat73")), "skipped: no shared data");
		for (Map.Entry<String, List<String[]>> file : byFile("hdf-real.tsv").entrySet()) {
			try (SampleSource source = Opened.open(shared.resolve(file.getKey()))) {
				Map<String, Integer> indices = indices(source);
				assertEquals(file.getValue().stream().map(line -> line[1]).sorted().toList(),
						indices.keySet().stream().sorted().toList(), file.getKey());
				for (String[] line : file.getValue()) {
					double[] samples = Opened.samples(source, indices.get(line[1]));
					double[] valid = Arrays.stream(samples).filter(sample -> !Double.isNaN(sample)).toArray();
					assertEquals(Integer.parseInt(line[3]), samples.length, line[1]);
					assertEquals(Fixtures.number(line[4]), samples[0], line[1]);
					assertEquals(Fixtures.number(line[5]), samples[samples.length - 1], line[1]);
					assertEquals(Fixtures.number(line[6]), Arrays.stream(valid).min().orElse(0), line[1]);
					assertEquals(Fixtures.number(line[7]), Arrays.stream(valid).max().orElse(0), line[1]);
					assertEquals(Fixtures.number(line[8]), Arrays.stream(valid).sum(), 1e-9 * valid.length, line[1]);
				}
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "layouts-earliest.h5", "layouts-latest.h5" })
	void anyRangeReadsAsItDoesInTheWhole(String file) throws IOException {
		Random random = new Random(5);
		try (SampleSource source = Opened.open(Fixtures.file(file))) {
			for (int c = 0; c < source.channels().size(); c++) {
				double[] whole = Opened.samples(source, c);
				for (int i = 0; i < 20; i++) {
					int from = random.nextInt(whole.length);
					int count = 1 + random.nextInt(whole.length - from);
					double[] part = new double[count + 2];
					float[] floats = new float[count + 2];
					source.read(c, from, part, 1, count);
					source.read(c, from, floats, 1, count);
					assertArrayEquals(Arrays.copyOfRange(whole, from, from + count), Arrays.copyOfRange(part, 1, count + 1));
					assertEquals((float) whole[from], floats[1]);
				}
			}
		}
	}

	@Test
	void samplesInOnePieceAreReadInPlaceAndPackedOnesAreNot() throws IOException {
		try (SampleSource source = Opened.open(Fixtures.file("layouts-latest.h5"))) {
			Map<String, Integer> indices = indices(source);
			assertTrue(source.layout(indices.get("rows/plain[:,1]")).isPresent());
			assertFalse(source.layout(indices.get("rows/fixed-packed[:,1]")).isPresent());
		}
	}

	@Test
	void whatIsNoSampleIsSaidAndNothingOutsideTheFileIsFollowed() throws IOException {
		try (SampleSource source = Opened.open(Fixtures.file("layouts-earliest.h5"))) {
			assertEquals("not read: it has 3 dimensions", source.metadata().get("cube"));
			assertTrue(source.metadata().get("words").startsWith("not read: it holds string data"));
			assertFalse(source.metadata().containsKey("outside"));
		}
	}

	@Test
	void attributesTellUnitsRatesAndStarts() throws IOException {
		try (SampleSource source = Opened.open(Fixtures.file("said.h5"))) {
			Map<String, Integer> indices = indices(source);
			assertEquals("m/s²", source.channels().get(indices.get("rig/de")).unit());
			Channel ni = source.channels().get(indices.get("ni/x"));
			assertEquals("V", ni.unit());
			assertEquals(Optional.of(Instant.parse("2024-05-06T07:08:09Z")), ni.start());
			assertEquals("Prüfstand 7", source.metadata().get("site"));
		}
	}

	@Test
	void filesOfOtherKindsAreRefused() throws IOException {
		Opened.refused(Files.writeString(folder.resolve("text.h5"), "no HDF5"), "no HDF5 signature");
		byte[] sound = Files.readAllBytes(Fixtures.file("said.h5"));
		Opened.refused(Files.write(folder.resolve("cut.h5"), Arrays.copyOf(sound, 2000)), "damaged");
	}

	private static Map<String, Integer> indices(SampleSource source) {
		Map<String, Integer> indices = new LinkedHashMap<>();
		for (String name : Opened.names(source)) {
			indices.put(name, indices.size());
		}
		return indices;
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
