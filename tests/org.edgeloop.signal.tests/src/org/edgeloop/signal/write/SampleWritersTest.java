package org.edgeloop.signal.write;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;

import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.internal.memory.ByteFile;
import org.edgeloop.signal.internal.memory.Opened;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bytes are laid out by hand after the specifications; the readers have tests of their own. */
class SampleWritersTest {

	private static final float[][] BLOCK = { { 1, -2, 0.1f, 99 }, { 0, Float.MIN_VALUE, -1e30f, 99 } };
	private static final int USED = 3;

	@TempDir
	Path folder;

	@Test
	void wavIsWrittenAsSpecified() throws IOException {
		Path file = folder.resolve("a.wav");
		try (WavWriter writer = new WavWriter(file, 2, 25600)) {
			writer.write(BLOCK, USED);
			writer.write(BLOCK, 1);
		}
		ByteFile expected = ByteFile.littleEndian().text("RIFF").u32(120 + 32).text("WAVE").text("JUNK").u32(28)
				.bytes(new byte[28]).text("fmt ").u32(18).u16(3, 2).u32(25600, 25600 * 8).u16(8, 32, 0).text("fact").u32(4, 4)
				.text("JUNK").u32(26).bytes(new byte[26]).text("data").u32(32)
				.f32(1, 0, -2, Float.MIN_VALUE, 0.1f, -1e30f, 1, 0);
		assertArrayEquals(expected.toBytes(), Files.readAllBytes(file));
	}

	@Test
	void aWavFileThatOutgrowsItsSizesBecomesRf64() throws IOException {
		Path file = folder.resolve("large.wav");
		try (WavWriter writer = new WavWriter(file, 2, 25600, 140)) {
			writer.write(BLOCK, USED);
		}
		byte[] start = ByteFile.littleEndian().text("RF64").u32(0xFFFF_FFFFL).text("WAVE").text("ds64").u32(28)
				.i64(120 + 24, 24, 3).u32(0).toBytes();
		assertArrayEquals(start, java.util.Arrays.copyOf(Files.readAllBytes(file), start.length));
		assertArrayEquals(new double[][] { { 1, -2, 0.1f }, { 0, Float.MIN_VALUE, -1e30f } }, Opened.samples(file));
	}

	@Test
	void aWavFileThatWasNotClosedIsReadToItsEnd() throws IOException {
		Path file = folder.resolve("killed.wav");
		float[][] block = new float[1][100_000];
		block[0][7] = 5;
		try (WavWriter writer = new WavWriter(file, 1, 100)) {
			writer.write(block, block[0].length);
			Path killed = Files.copy(file, folder.resolve("copy.wav"));
			double[] samples = Opened.samples(killed)[0];
			assertEquals(5, samples[7]);
			assertEquals((Files.size(killed) - 128) / 4, samples.length);
		}
	}

	@Test
	void npyIsWrittenAsSpecified() throws IOException {
		Path file = folder.resolve("a.npy");
		try (NpyWriter writer = new NpyWriter(file, 2)) {
			writer.write(BLOCK, USED);
		}
		String header = "{'descr': '<f4', 'fortran_order': False, 'shape': (3, 2), }";
		ByteFile expected = new ByteFile(ByteOrder.LITTLE_ENDIAN).text("\u0093NUMPY\u0001\u0000").u16(118).text(header)
				.text(" ".repeat(117 - header.length()) + "\n").f32(1, 0, -2, Float.MIN_VALUE, 0.1f, -1e30f);
		assertArrayEquals(expected.toBytes(), Files.readAllBytes(file));
	}

	@Test
	void csvIsWrittenWithTheFewestDigitsThatKeepEveryValue() throws IOException {
		Path file = folder.resolve("a.csv");
		try (CsvWriter writer = new CsvWriter(file, List.of("drive, end [g]", "tacho [V]"), 25600)) {
			writer.write(new float[][] { { 0.1f, Float.NaN }, { 1e-7f, -3 } }, 2);
		}
		assertEquals("time [s],\"drive, end [g]\",tacho [V]\n0.0,0.1,1.0E-7\n3.90625E-5,,-3.0\n", Files.readString(file));
		try (SampleSource source = Opened.open(file)) {
			assertEquals(List.of("drive, end", "tacho"), Opened.names(source));
			assertEquals("g", source.channels().get(0).unit());
			assertEquals(OptionalDouble.of(25600), source.channels().get(0).sampleRate());
		}
	}

	@Test
	void blocksOfOtherChannelsAreRefused() throws IOException {
		try (NpyWriter writer = new NpyWriter(folder.resolve("b.npy"), 3)) {
			assertThrows(IllegalArgumentException.class, () -> writer.write(BLOCK, 1));
		}
		assertThrows(IllegalArgumentException.class, () -> new WavWriter(folder.resolve("b.wav"), 0, 100));
		assertThrows(IllegalArgumentException.class, () -> new WavWriter(folder.resolve("b.wav"), 20_000, 100));
	}
}
