package org.edgeloop.signal.internal.raw;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.signal.Channel;
import org.edgeloop.signal.RawLayout;
import org.edgeloop.signal.ReadOptions;
import org.edgeloop.signal.Recordings;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.SampleType;
import org.edgeloop.signal.internal.memory.ByteFile;
import org.edgeloop.signal.internal.memory.Opened;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RawReaderTest {

	@TempDir
	Path folder;

	@Test
	void interleavedChannelsBehindAHeaderAreTakenApart() throws IOException {
		Path file = new ByteFile(ByteOrder.BIG_ENDIAN).text("HEADER").u16(1, 0xFFFF, 2, 0xFFFE, 3, 0xFFFD).u8(7)
				.writeTo(folder.resolve("a.bin"));
		RawLayout layout = new RawLayout(SampleType.INT16, 2, ByteOrder.BIG_ENDIAN, 6, true, List.of("up", "down"));
		try (SampleSource source = open(file, layout)) {
			assertEquals(List.of("up", "down"), Opened.names(source));
			assertArrayEquals(new double[] { 1, 2, 3 }, Opened.samples(source, 0));
			assertArrayEquals(new double[] { -1, -2, -3 }, Opened.samples(source, 1));
			assertEquals("1", source.metadata().get("bytes behind the last whole frame"));
			assertTrue(source.layout(1).isPresent(), "read in place");
		}
	}

	@Test
	void planarChannelsFollowEachOther() throws IOException {
		Path file = ByteFile.littleEndian().f32(1, 2, 3, 10, 20, 30).writeTo(folder.resolve("a.raw"));
		RawLayout layout = new RawLayout(SampleType.FLOAT32, 2, ByteOrder.LITTLE_ENDIAN, 0, false, List.of());
		try (SampleSource source = open(file, layout)) {
			assertEquals(List.of("ch1", "ch2"), Opened.names(source));
			assertArrayEquals(new double[] { 1, 2, 3 }, Opened.samples(source, 0));
			assertArrayEquals(new double[] { 10, 20, 30 }, Opened.samples(source, 1));
		}
	}

	@Test
	void everyTypeReadsItsOwnExtremes() throws IOException {
		byte[] ones = { -1, -1, -1, -1, -1, -1, -1, -1 };
		Path file = ByteFile.littleEndian().bytes(ones).writeTo(folder.resolve("a.dat"));
		assertEquals(-1, first(file, SampleType.INT8));
		assertEquals(255, first(file, SampleType.UINT8));
		assertEquals(-1, first(file, SampleType.INT24));
		assertEquals(65_535, first(file, SampleType.UINT16));
		assertEquals(4_294_967_295.0, first(file, SampleType.UINT32));
		assertEquals(0x1p64, first(file, SampleType.UINT64));
		assertEquals(-1, first(file, SampleType.INT64));
	}

	@Test
	void aFileWithoutALayoutSaysHowToGiveOne() throws IOException {
		Opened.refused(ByteFile.littleEndian().u8(1, 2).writeTo(folder.resolve("a.pcm")), "import wizard", "dataset.json", "--raw");
	}

	@Test
	void aLayoutThatIsTooLargeForTheFileIsRefused() throws IOException {
		Path file = ByteFile.littleEndian().u8(1, 2, 3).writeTo(folder.resolve("a.raw"));
		for (long header : new long[] { 2, 3, 4, Long.MAX_VALUE }) {
			RawLayout layout = new RawLayout(SampleType.INT16, 1, ByteOrder.LITTLE_ENDIAN, header, true, List.of());
			assertThrows(ProblemException.class, () -> open(file, layout));
		}
		assertThrows(ProblemException.class,
				() -> open(file, new RawLayout(SampleType.FLOAT64, RawLayout.MOST_CHANNELS, ByteOrder.LITTLE_ENDIAN)));
	}

	@Test
	void anUnknownExtensionIsRawWhereALayoutIsSaidAndChannelsAndStartAreChosen() throws IOException {
		Path file = ByteFile.littleEndian().u8(1, 2, 3, 4).writeTo(folder.resolve("a.i8"));
		Instant start = Instant.parse("2024-05-06T07:08:09Z");
		RawLayout layout = new RawLayout(SampleType.INT8, 2, ByteOrder.LITTLE_ENDIAN);
		ReadOptions options = new ReadOptions(OptionalDouble.of(100), Optional.of(start), Optional.empty(), List.of("ch2"),
				Optional.of(layout));
		try (SampleSource source = Recordings.open(file, options, Progress.NONE)) {
			assertEquals(List.of(new Channel("ch2", "", OptionalDouble.of(100), Optional.of(start), 2, SampleType.INT8)),
					source.channels());
			assertArrayEquals(new double[] { 2, 4 }, Opened.samples(source, 0));
		}
	}

	private static double first(Path file, SampleType type) throws IOException {
		try (SampleSource source = open(file, new RawLayout(type, 1, ByteOrder.LITTLE_ENDIAN))) {
			return Opened.samples(source, 0)[0];
		}
	}

	private static SampleSource open(Path file, RawLayout layout) throws IOException {
		return Recordings.open(file, ReadOptions.NONE.withRaw(layout), Progress.NONE);
	}
}
