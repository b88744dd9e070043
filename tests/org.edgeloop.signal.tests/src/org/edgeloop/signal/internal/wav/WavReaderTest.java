package org.edgeloop.signal.internal.wav;

import static org.edgeloop.signal.internal.wav.WavFile.chunk;
import static org.edgeloop.signal.internal.wav.WavFile.container;
import static org.edgeloop.signal.internal.wav.WavFile.extensible;
import static org.edgeloop.signal.internal.wav.WavFile.format;
import static org.edgeloop.signal.internal.wav.WavFile.riff;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

import org.edgeloop.base.Progress;
import org.edgeloop.signal.ReadOptions;
import org.edgeloop.signal.Recordings;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.SampleType;
import org.edgeloop.signal.internal.memory.ByteFile;
import org.edgeloop.signal.internal.memory.Opened;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WavReaderTest {

	private static final int PCM = 1;
	private static final int FLOAT = 3;

	@TempDir
	Path folder;

	@Test
	void storedIntegersKeepTheirValues() throws IOException {
		assertStereo(SampleType.INT8, format(PCM, 2, 8000, 8), ByteFile.littleEndian().u8(0, 128, 255, 127), -128, 0, 127, -1);
		assertStereo(SampleType.INT16, format(PCM, 2, 8000, 16), ByteFile.littleEndian().u16(-32768, 32767, -1, 1), -32768,
				32767, -1, 1);
		assertStereo(SampleType.INT24, format(PCM, 2, 8000, 24),
				ByteFile.littleEndian().u8(0, 0, 0x80, 0xFF, 0xFF, 0x7F, 0xFF, 0xFF, 0xFF, 1, 2, 3), -8388608, 8388607, -1,
				0x030201);
		assertStereo(SampleType.INT32, format(PCM, 2, 8000, 32),
				ByteFile.littleEndian().u32(Integer.MIN_VALUE, Integer.MAX_VALUE, -1, 7), -2147483648.0, 2147483647.0, -1, 7);
	}

	@Test
	void floatsAreReadToTheLastBit() throws IOException {
		assertStereo(SampleType.FLOAT32, format(FLOAT, 2, 8000, 32),
				ByteFile.littleEndian().f32(0.1f, -0f, Float.NaN, Float.MIN_VALUE), 0.1f, -0.0, Double.NaN, Float.MIN_VALUE);
		assertStereo(SampleType.FLOAT64, format(FLOAT, 2, 8000, 64),
				ByteFile.littleEndian().f64(0.1, -0.0, Double.NEGATIVE_INFINITY, Double.MIN_VALUE), 0.1, -0.0,
				Double.NEGATIVE_INFINITY, Double.MIN_VALUE);
	}

	@Test
	void theExtensibleFormatIsKnownByItsSubformat() throws IOException {
		assertStereo(SampleType.INT24, extensible(PCM, 2, 8000, 24, 20),
				ByteFile.littleEndian().u8(0x10, 0, 0, 0xF0, 0xFF, 0xFF, 0, 0, 0, 0, 0, 0), 16, -16, 0, 0);
		assertStereo(SampleType.FLOAT32, extensible(FLOAT, 2, 8000, 32, 32), ByteFile.littleEndian().f32(1, 2, 3, 4), 1, 2, 3,
				4);
	}

	@Test
	void unknownChunksAndThePaddingOfOddOnesArePassedOver() throws IOException {
		Path file = riff(chunk("odd ", new byte[3]), chunk("fmt ", format(PCM, 1, 51200, 8)), chunk("fact", new byte[4]),
				chunk("LIST", ByteFile.littleEndian().text("adtl").u8(1, 2, 3).toBytes()),
				chunk("data", ByteFile.littleEndian().u8(129, 130, 131).toBytes()), chunk("cue ", new byte[5]))
				.writeTo(folder.resolve("chunks.wav"));
		assertArrayEquals(new double[][] { { 1, 2, 3 } }, Opened.samples(file));
	}

	@Test
	void channelsAreNumberedAndHaveTheFilesSampleRate() throws IOException {
		Path file = WavFile.of(format(PCM, 3, 25600, 16), new byte[60]).writeTo(folder.resolve("three.WAV"));
		try (SampleSource source = Opened.open(file)) {
			assertEquals("WAV", source.format());
			assertEquals(List.of("ch1", "ch2", "ch3"), Opened.names(source));
			assertEquals(OptionalDouble.of(25600), source.channels().get(2).sampleRate());
			assertEquals(10, source.channels().get(2).length());
		}
		try (SampleSource source = Recordings.open(file, new ReadOptions(OptionalDouble.of(12.5)), Progress.NONE)) {
			assertEquals(OptionalDouble.of(12.5), source.channels().get(0).sampleRate());
		}
	}

	@Test
	void listInfoAndBroadcastTextIsMetadata() throws IOException {
		byte[] info = ByteFile.littleEndian().text("INFO").bytes(chunk("INAM", "Pump 3\u0000".getBytes("UTF-8")))
				.bytes(chunk("ICMT", "Lager außen".getBytes("UTF-8"))).bytes(chunk("ISFT", "Me\u00dfger\u00e4t".getBytes("windows-1252")))
				.bytes(chunk("IXYZ", "own".getBytes("UTF-8"))).toBytes();
		byte[] bext = ByteFile.littleEndian().text("at the motor").bytes(new byte[244]).text("recorder").bytes(new byte[24 + 32])
				.text("2024-05-0612:34:56").bytes(new byte[250]).toBytes();
		Path file = riff(chunk("bext", bext), chunk("fmt ", format(PCM, 1, 8000, 16)),
				chunk("LIST", ByteFile.littleEndian().text("adtl").toBytes()), chunk("LIST", info),
				chunk("data", new byte[2])).writeTo(folder.resolve("info.wav"));
		try (SampleSource source = Opened.open(file)) {
			assertEquals(Map.of("title", "Pump 3", "comment", "Lager außen", "software", "Meßgerät", "IXYZ", "own",
					"description", "at the motor", "originator", "recorder", "created", "2024-05-06 12:34:56"),
					source.metadata());
		}
	}

	@Test
	void aListOfTextsLargerThanAnyoneReadsIsCutOff() throws IOException {
		byte[] info = ByteFile.littleEndian().text("INFO").bytes(chunk("INAM", "first".getBytes()))
				.bytes(chunk("ICMT", new byte[3 << 20])).bytes(chunk("ISFT", "last".getBytes())).toBytes();
		Path file = riff(chunk("LIST", info), chunk("fmt ", format(PCM, 1, 8000, 16)), chunk("data", new byte[2]))
				.writeTo(folder.resolve("long.wav"));
		try (SampleSource source = Opened.open(file)) {
			assertEquals(Map.of("title", "first"), source.metadata());
		}
	}

	@Test
	void rifxIsBigEndianThroughout() throws IOException {
		ByteOrder big = ByteOrder.BIG_ENDIAN;
		Path file = container(big, "RIFX", chunk(big, "fmt ", format(big, PCM, 2, 44100, 16)),
				chunk(big, "data", new ByteFile(big).u16(1, -2, 300, -400).toBytes())).writeTo(folder.resolve("big.wav"));
		assertArrayEquals(new double[][] { { 1, 300 }, { -2, -400 } }, Opened.samples(file));
	}

	@Test
	void rf64TakesItsSizesFromTheDs64Chunk() throws IOException {
		for (String id : List.of("RF64", "BW64")) {
			byte[] ds64 = ByteFile.littleEndian().i64(0, 6, 3).u32(1).text("big ").i64(5).toBytes();
			byte[] big = ByteFile.littleEndian().text("big ").u32(0xFFFF_FFFFL).u8(9, 9, 9, 9, 9).u8(0).toBytes();
			byte[] data = ByteFile.littleEndian().text("data").u32(0xFFFF_FFFFL).u16(5, 6, 7).toBytes();
			Path file = ByteFile.littleEndian().text(id).u32(0xFFFF_FFFFL).text("WAVE").bytes(chunk("ds64", ds64)).bytes(big)
					.bytes(chunk("fmt ", format(PCM, 1, 8000, 16))).bytes(data).bytes(chunk("JUNK", new byte[8]))
					.writeTo(folder.resolve(id + ".wav"));
			assertArrayEquals(new double[][] { { 5, 6, 7 } }, Opened.samples(file), id);
		}
	}

	@Test
	void rf64BeyondFourGigabytesIsReadToItsLastSample() throws IOException {
		Path file = folder.resolve("large.rf64");
		long samples = 2_300_000_000L;
		byte[] ds64 = ByteFile.littleEndian().i64(0, samples * 2, samples).u32(0).toBytes();
		byte[] head = ByteFile.littleEndian().text("RF64").u32(0xFFFF_FFFFL).text("WAVE").bytes(chunk("ds64", ds64))
				.bytes(chunk("fmt ", format(PCM, 1, 100_000, 16))).text("data").u32(0xFFFF_FFFFL).toBytes();
		try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
			sparse.write(head);
			sparse.setLength(head.length + samples * 2);
			sparse.seek(head.length + (samples - 1) * 2);
			sparse.write(new byte[] { 0x39, 0x30 });
		}
		try (SampleSource source = Opened.open(file)) {
			assertEquals(samples, source.channels().get(0).length());
			double[] last = new double[1];
			source.read(0, samples - 1, last, 0, 1);
			assertEquals(12345, last[0]);
		}
	}

	@Test
	void sonysW64IsReadByItsGuidsAndAlignment() throws IOException {
		byte[] data = ByteFile.littleEndian().f32(1, -1, 2, -2).toBytes();
		for (long size : new long[] { 24 + data.length, 0, -1 }) {
			Path file = WavFile.w64(format(FLOAT, 2, 96000, 32), data, size).writeTo(folder.resolve("sony.w64"));
			assertArrayEquals(new double[][] { { 1, 2 }, { -1, -2 } }, Opened.samples(file));
		}
	}

	@Test
	void anInterruptedWritersSamplesGoToTheEndOfTheFile() throws IOException {
		byte[] format = chunk("fmt ", format(PCM, 2, 8000, 16));
		// Sizes as left by writers that fill them in at the end (0 or the empty file's) or never (all ones).
		for (long[] sizes : new long[][] { { 0, 0 }, { 36, 0 }, { 0xFFFF_FFFFL, 0xFFFF_FFFFL }, { 0, 0xFFFF_FFFFL } }) {
			Path file = ByteFile.littleEndian().text("RIFF").u32(sizes[0]).text("WAVE").bytes(format).text("data").u32(sizes[1])
					.u16(1, 2, 3, 4, 5).writeTo(folder.resolve("interrupted.wav"));
			assertArrayEquals(new double[][] { { 1, 3 }, { 2, 4 } }, Opened.samples(file), "the last frame is incomplete");
		}
	}

	@Test
	void aSoundFileWithoutSamplesIsNotTakenForAnInterruptedOne() throws IOException {
		Path file = riff(chunk("fmt ", format(PCM, 1, 8000, 16)), chunk("data", new byte[0]), chunk("cue ", new byte[40]))
				.writeTo(folder.resolve("empty.wav"));
		Opened.refused(file, "holds no samples", "byte 36");
	}

	@Test
	void aHeaderThatPromisesTooMuchIsRefusedWithBothFigures() throws IOException {
		Path file = ByteFile.littleEndian().text("RIFF").u32(1036).text("WAVE").bytes(chunk("fmt ", format(PCM, 2, 8000, 16)))
				.text("data").u32(1000).bytes(new byte[401]).writeTo(folder.resolve("short.wav"));
		Opened.refused(file, "promises 250 samples", "holds 100", "byte 36");
	}

	@Test
	void compressedSamplesAreRefusedByTheirCodecsName() throws IOException {
		Opened.refused(WavFile.of(format(7, 1, 8000, 8), new byte[10]).writeTo(folder.resolve("a.wav")), "µ-law");
		Opened.refused(WavFile.of(format(2, 1, 8000, 4), new byte[10]).writeTo(folder.resolve("b.wav")), "Microsoft ADPCM");
		Opened.refused(WavFile.of(extensible(0x55, 1, 8000, 16, 16), new byte[10]).writeTo(folder.resolve("c.wav")), "MP3");
		Opened.refused(WavFile.of(format(0x1234, 1, 8000, 16), new byte[10]).writeTo(folder.resolve("d.wav")), "0x1234");
	}

	@Test
	void aFormatThatContradictsItselfIsRefused() throws IOException {
		Opened.refused(WavFile.of(format(PCM, 0, 8000, 16), new byte[10]).writeTo(folder.resolve("a.wav")), "no channels");
		Opened.refused(WavFile.of(format(PCM, 1, 8000, 0), new byte[10]).writeTo(folder.resolve("b.wav")), "0-bit integer");
		Opened.refused(WavFile.of(format(FLOAT, 1, 8000, 16), new byte[10]).writeTo(folder.resolve("c.wav")), "16-bit float");
		byte[] wrongAlign = ByteFile.littleEndian().u16(PCM, 2).u32(8000, 0).u16(3, 16).toBytes();
		Opened.refused(WavFile.of(wrongAlign, new byte[10]).writeTo(folder.resolve("d.wav")), "block of 3 bytes", "byte 32");
	}

	@Test
	void otherFilesAreRefusedByWhatTheyStartWith() throws IOException {
		Opened.refused(ByteFile.littleEndian().text("PK\u0003\u0004 and so on").writeTo(folder.resolve("zip.wav")), "no WAV",
				"50 4B 03 04", "a ZIP archive");
		Opened.refused(ByteFile.littleEndian().text("version https://git-lfs.github.com/spec/v1").writeTo(folder.resolve("p.wav")),
				"Git LFS pointer");
		Opened.refused(ByteFile.littleEndian().text("RIFF\u0004\u0000\u0000\u0000AVI ").writeTo(folder.resolve("avi.wav")), "no WAV");
		Opened.refused(ByteFile.littleEndian().text("R").writeTo(folder.resolve("r.wav")), "it starts with \"R\"");
	}

	/** Whatever is cut off: either the file is refused, or all samples are there. */
	@Test
	void aFileCutOffAnywhereIsRefusedOrWhole() throws IOException {
		byte[] info = ByteFile.littleEndian().text("INFO").bytes(chunk("INAM", new byte[] { 65 })).toBytes();
		byte[] whole = riff(chunk("junk", new byte[3]), chunk("fmt ", extensible(PCM, 2, 8000, 16, 16)),
				chunk("data", new byte[] { 1, 0, 2, 0 }), chunk("LIST", info)).toBytes();
		int samplesEnd = 12 + 12 + 48 + 12;
		for (int size = 0; size < whole.length; size++) {
			Path file = ByteFile.littleEndian().bytes(java.util.Arrays.copyOf(whole, size)).writeTo(folder.resolve("cut.wav"));
			if (size < samplesEnd) {
				Opened.refused(file);
			} else {
				assertArrayEquals(new double[][] { { 1 }, { 2 } }, Opened.samples(file));
			}
		}
	}

	private void assertStereo(SampleType type, byte[] format, ByteFile data, double... interleaved) throws IOException {
		Path file = WavFile.of(format, data.toBytes()).writeTo(folder.resolve("stereo.wav"));
		try (SampleSource source = Opened.open(file)) {
			assertEquals(type, source.channels().get(0).type());
		}
		assertArrayEquals(new double[][] { { interleaved[0], interleaved[2] }, { interleaved[1], interleaved[3] } },
				Opened.samples(file));
	}
}
