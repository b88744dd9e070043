package org.edgeloop.signal.internal.mat;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

import org.edgeloop.base.Progress;
import org.edgeloop.signal.ReadOptions;
import org.edgeloop.signal.Recordings;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.internal.memory.ByteFile;
import org.edgeloop.signal.internal.memory.Fixtures;
import org.edgeloop.signal.internal.memory.Opened;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What SciPy writes is tested with the fixtures; here are files that it would not write. */
class MatReaderTest {

	@TempDir
	Path folder;

	@Test
	void scalarsAndTextsAreMetadataAndWhatIsNoRecordingIsSaidThere() throws IOException {
		for (String name : List.of("plain.mat", "packed.mat")) {
			try (SampleSource source = Opened.open(Fixtures.file(name))) {
				assertEquals(Map.ofEntries(Map.entry("Fs", "12000"), Map.entry("title", "Lager außen"),
						Map.entry("complex", "not read: complex 1×2"), Map.entry("cell", "not read: cell 1×2"),
						Map.entry("cube", "not read: double 2×2×2"), Map.entry("sparse", "not read: sparse 4×4"),
						Map.entry("bearing.sr", "48828"), Map.entry("bearing.rate", "25"), Map.entry("runs(1).sr", "100"),
						Map.entry("runs(2).sr", "200")), source.metadata());
			}
		}
	}

	@Test
	void bothByteOrdersAreRead() throws IOException {
		for (ByteOrder order : List.of(ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN)) {
			MatFileBytes mat = new MatFileBytes(order);
			byte[] bytes = mat.add(mat.vector("plain", 1.5, -2)).add(mat.packed(mat.vector("packed", 0.1, Double.NaN)))
					.toBytes();
			assertArrayEquals(new double[][] { { 1.5, -2 }, { 0.1, Double.NaN } }, Opened.samples(write(bytes)),
					order.toString());
		}
	}

	@Test
	void numbersStoredInASmallerTypeHaveTheTypeOfTheirVariable() throws IOException {
		MatFileBytes mat = new MatFileBytes(ByteOrder.LITTLE_ENDIAN);
		byte[] stored = mat.element(4, ByteFile.littleEndian().u16(1, 65535, 3).toBytes());
		byte[] small = ByteFile.littleEndian().u16(1, 3).u8(200, 1, 2, 0).toBytes();
		byte[] bytes = mat.add(mat.array(6, new int[] { 1, 3 }, "d", stored)).add(mat.array(9, new int[] { 1, 3 }, "u8", small))
				.toBytes();
		try (SampleSource source = Opened.open(write(bytes))) {
			assertEquals("FLOAT64", source.channels().get(0).type().name());
			assertArrayEquals(new double[] { 1, 65535, 3 }, Opened.samples(source, 0));
			assertArrayEquals(new double[] { 200, 1, 2 }, Opened.samples(source, 1));
		}
	}

	@Test
	void theUsersSampleRateGoesBeforeTheFiles() throws IOException {
		ReadOptions options = new ReadOptions(OptionalDouble.of(7));
		try (SampleSource source = Recordings.open(Fixtures.file("plain.mat"), options, Progress.NONE)) {
			source.channels().forEach(channel -> assertEquals(OptionalDouble.of(7), channel.sampleRate()));
		}
	}

	@Test
	void otherLevelsOfTheFormatAreRefusedByTheirNames() throws IOException {
		Opened.refused(Fixtures.file("level4.mat"), "MATLAB 4");
		Opened.refused(ByteFile.littleEndian().text("MATLAB 7.3 MAT-file, Platform").bytes(new byte[500])
				.text("\u0089HDF\r\n\u001a\n").writeTo(folder.resolve("hdf.mat")), "HDF5 file is damaged");
	}

	@Test
	void otherFilesAreRefusedByWhatTheyStartWith() throws IOException {
		Opened.refused(Files.write(folder.resolve("zip.mat"), "PK\u0003\u0004".repeat(50).getBytes()), "no MATLAB 5 file",
				"ZIP archive");
		Opened.refused(Files.write(folder.resolve("short.mat"), "MATLAB 5.0 MAT-file".getBytes()), "no MATLAB 5 file");
	}

	@Test
	void aLyingArrayIsRefusedWithPlaceAndFigures() throws IOException {
		MatFileBytes mat = new MatFileBytes(ByteOrder.LITTLE_ENDIAN);
		byte[] eight = mat.element(MatFileBytes.MI_DOUBLE, new byte[64]);
		refused(mat.array(6, new int[] { 9, 1 }, "x", eight), "promises 9 values", "holds 8", "byte 184");
		refused(mat.array(6, new int[] { -8, 1 }, "x", eight), "dimension -8");
		refused(mat.array(6, new int[] { 65536, 65536, 65536 }, "x", eight), "dimension 65536");
		refused(mat.array(6, new int[] { 8 }, "x", eight), "dimensions have 4 bytes");
		refused(mat.array(99, new int[] { 8, 1 }, "x", eight), "unknown class 99");
		refused(mat.array(6, new int[] { 8, 1 }, "x", eight, eight), "behind the end");
		refused(mat.array(1, new int[] { 30_000, 30_000 }, "x"), "900000000 nested arrays");
		refused(mat.array(4, new int[] { 1, 1 << 30 }, "x", mat.element(4, new byte[2])), "a text of 1073741824 characters");
		refused(ByteFile.littleEndian().u32(14, 1000).bytes(new byte[100]).toBytes(), "promises 1000 bytes", "byte 128");
		refused(ByteFile.littleEndian().u32(9, 8).bytes(new byte[8]).toBytes(), "an array was expected");
	}

	@Test
	void aStructureOfCountlessEmptyElementsIsRefused() throws IOException {
		MatFileBytes mat = new MatFileBytes(ByteOrder.LITTLE_ENDIAN);
		byte[] nameLength = mat.element(5, ByteFile.littleEndian().u32(8).toBytes());
		refused(mat.array(2, new int[] { 1, 1 << 30 }, "s", nameLength, mat.element(1, new byte[0])),
				"structures without a field");
		refused(mat.array(2, new int[] { 1, 1 << 20 }, "s", nameLength, mat.element(1, new byte[8 << 10])),
				"nested arrays are promised");
	}

	@Test
	void deepNestingIsRefusedInsteadOfOverflowingTheStack() throws IOException {
		MatFileBytes mat = new MatFileBytes(ByteOrder.LITTLE_ENDIAN);
		byte[] nested = mat.vector("", 1, 2);
		for (int i = 0; i < 1000; i++) {
			nested = mat.array(1, new int[] { 1, 1 }, "c", nested);
		}
		refused(nested, "nested more than 64 deep");
	}

	@Test
	void packedVariablesThatLieAboutTheirSizeAreRefused() throws IOException {
		MatFileBytes mat = new MatFileBytes(ByteOrder.LITTLE_ENDIAN);
		byte[] bomb = ByteFile.littleEndian().u32(14, 0xFFFF_FFF0L).bytes(new byte[1 << 20]).toBytes();
		refused(mat.packed(bomb), "4294967280 bytes");
		byte[] vector = mat.vector("x", 1, 2, 3);
		refused(mat.packed(Arrays.copyOf(vector, vector.length - 8)), "promises " + vector.length + " bytes",
				"holds " + (vector.length - 8));
		byte[] packed = mat.packed(vector);
		packed[20] ^= 0x55;
		refused(packed, "byte 128");
		byte[] wrongSum = mat.packed(vector);
		wrongSum[wrongSum.length - 1] ^= 1;
		refused(wrongSum, "damaged", "byte 128");
	}

	@Test
	void aFileWithoutVectorsSaysWhatItHolds() throws IOException {
		MatFileBytes mat = new MatFileBytes(ByteOrder.LITTLE_ENDIAN);
		refused(mat.vector("rpm", 1797), "no numeric vector", "found: rpm");
	}

	@Test
	void aFileCutOffInsideAVariableIsRefused() throws IOException {
		MatFileBytes mat = new MatFileBytes(ByteOrder.LITTLE_ENDIAN);
		byte[] whole = mat.add(mat.vector("x", 1, 2, 3)).toBytes();
		for (int size = 0; size < whole.length; size++) {
			Opened.refused(write(Arrays.copyOf(whole, size)));
		}
	}

	private void refused(byte[] element, String... fragments) throws IOException {
		Opened.refused(write(new MatFileBytes(ByteOrder.LITTLE_ENDIAN).add(element).toBytes()), fragments);
	}

	private Path write(byte[] bytes) throws IOException {
		return Files.write(folder.resolve("test.mat"), bytes);
	}
}
