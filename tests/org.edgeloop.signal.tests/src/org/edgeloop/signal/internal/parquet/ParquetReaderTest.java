package org.edgeloop.signal.internal.parquet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

import org.edgeloop.signal.Channel;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.SampleType;
import org.edgeloop.signal.internal.memory.Fixtures;
import org.edgeloop.signal.internal.memory.Opened;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** DuckDB wrote the files; what is in each row follows from {@code fixtures/make_parquet_fixtures.sql}. */
class ParquetReaderTest {

	@TempDir
	Path folder;

	@Test
	void everyTypeOfNumberReadsAsItWasWritten() throws IOException {
		try (SampleSource source = Opened.open(Fixtures.file("types.parquet"))) {
			assertChannel(source, "i8", SampleType.INT8, 100, i -> i - 50);
			assertChannel(source, "u8", SampleType.UINT8, 100, i -> i % 250);
			assertChannel(source, "i16", SampleType.INT16, 100, i -> i * 7 - 9000);
			assertChannel(source, "u16", SampleType.UINT16, 100, i -> i * 13);
			assertChannel(source, "i32", SampleType.INT32, 100, i -> -i);
			assertChannel(source, "u32", SampleType.UINT32, 100, i -> 4_294_967_295L - i);
			assertChannel(source, "i64", SampleType.INT64, 100, i -> i * 1_000_000_007L);
			assertChannel(source, "f32", SampleType.FLOAT32, 100, i -> i / 8.0);
			assertChannel(source, "f64", SampleType.FLOAT64, 100, Math::sqrt);
			assertChannel(source, "flag", SampleType.UINT8, 100, i -> i % 3 == 0 ? 1 : 0);
			assertChannel(source, "gaps", SampleType.FLOAT64, 100, i -> i % 5 == 0 ? Double.NaN : i);
			assertChannel(source, "money", SampleType.FLOAT64, 100, i -> i * 0.01);
			assertChannel(source, "point.x", SampleType.FLOAT64, 100, i -> i * 0.5);
			assertChannel(source, "point.y", SampleType.INT64, 100, i -> i);
			assertEquals(14, source.channels().size());
			assertEquals("not read: STRING", source.metadata().get("word"));
		}
	}

	@Test
	void columnsOfTimesBecomeTheSampleRate() throws IOException {
		try (SampleSource source = Opened.open(Fixtures.file("groups-zstd.parquet"))) {
			assertEquals(List.of("x", "n"), Opened.names(source));
			Channel x = source.channels().getFirst();
			assertEquals(OptionalDouble.of(25_000), x.sampleRate());
			assertEquals(Optional.of(Instant.parse("2024-05-06T07:08:09Z")), x.start());
		}
		try (SampleSource source = Opened.open(Fixtures.file("groups-gzip.parquet"))) {
			assertEquals(OptionalDouble.of(50), source.channels().getFirst().sampleRate());
			assertChannel(source, "x", SampleType.FLOAT64, 3000, i -> i % 7);
		}
	}

	@Test
	void anyRangeReadsAcrossRowGroups() throws IOException {
		Random random = new Random(3);
		try (SampleSource source = Opened.open(Fixtures.file("groups-zstd.parquet"))) {
			for (int i = 0; i < 50; i++) {
				int from = random.nextInt(5000);
				int count = random.nextInt(5000 - from + 1);
				double[] part = new double[count];
				float[] floats = new float[count];
				source.read(1, from, part, 0, count);
				source.read(1, from, floats, 0, count);
				assertArrayEquals(IntStream.range(from, from + count).asDoubleStream().toArray(), part);
				assertEquals(count == 0 ? 0 : from, count == 0 ? 0 : floats[0]);
			}
		}
	}

	@Test
	void everyCompressionOfDuckDbIsRead() throws IOException {
		for (String file : List.of("plain.parquet", "delta-lz4.parquet")) {
			try (SampleSource source = Opened.open(Fixtures.file(file))) {
				assertChannel(source, "x", SampleType.INT64, 3000, i -> i);
			}
		}
	}

	@Test
	void whatCannotBeUnpackedIsNamed() throws IOException {
		Opened.refused(Fixtures.file("brotli.parquet"), "column 'x' is compressed with BROTLI");
	}

	@Test
	void damagedFilesAndOtherKindsAreRefused() throws IOException {
		Opened.refused(Files.writeString(folder.resolve("a.parquet"), "id,x\n1,2\n"), "no Parquet");
		byte[] sound = Files.readAllBytes(Fixtures.file("plain.parquet"));
		Opened.refused(Files.write(folder.resolve("cut.parquet"), Arrays.copyOf(sound, sound.length / 2)), "damaged");
	}

	private static void assertChannel(SampleSource source, String name, SampleType type, int rows, IntToDoubleFunction value)
			throws IOException {
		int c = Opened.names(source).indexOf(name);
		assertTrue(c >= 0, name);
		assertEquals(type, source.channels().get(c).type(), name);
		assertArrayEquals(IntStream.range(0, rows).mapToDouble(value).toArray(), Opened.samples(source, c), 1e-12, name);
	}

	/** A length of less than nothing led back to where it stood, for ever. */
	@Test
	void aPageHeaderThatLeadsBackIsRefused() throws IOException {
		Opened.refused(Fixtures.file("page-field-of-negative-length.parquet"), "no header of a page");
	}
}
