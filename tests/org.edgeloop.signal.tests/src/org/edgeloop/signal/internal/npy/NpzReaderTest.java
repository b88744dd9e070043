package org.edgeloop.signal.internal.npy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.internal.memory.ByteFile;
import org.edgeloop.signal.internal.memory.Fixtures;
import org.edgeloop.signal.internal.memory.Opened;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NpzReaderTest {

	/** The sizes of the records behind a single member called {@code x.npy}. */
	private static final int DIRECTORY_BYTES = 46 + 5;
	private static final int END_BYTES = 22;

	@TempDir
	Path folder;

	@Test
	void singleValuesAreMetadataAndWhatIsNoRecordingIsSaidThere() throws IOException {
		for (String name : List.of("stored.npz", "deflated.npz")) {
			try (SampleSource source = Opened.open(Fixtures.file(name))) {
				assertEquals(Map.of("fs", "25600.5", "note", "not read: text (<U4)", "cube",
						"not read: an array of 3 dimensions is no recording"), source.metadata());
			}
		}
	}

	@Test
	void storedArraysAreReadWhereTheyLie() throws IOException {
		Path file = Fixtures.file("stored.npz");
		try (SampleSource source = Opened.open(file)) {
			assertEquals(Files.size(file), source.layout(0).orElseThrow().memory().byteSize());
		}
	}

	@Test
	void zip64SizesAndPlacesAreTakenFromTheirExtraField() throws IOException {
		byte[] array = array(5);
		Path file = zip64(array, array.length, array.length).writeTo(folder.resolve("large.npz"));
		assertArrayEquals(new double[][] { { 0, 1, 2, 3, 4 } }, Opened.samples(file));
	}

	@Test
	void membersThatAreNotThereAreRefused() throws IOException {
		byte[] array = array(5);
		Opened.refused(zip64(array, 1L << 40, 1L << 40).writeTo(folder.resolve("a.npz")), "truncated", "1099511627776");
		Opened.refused(zip64(array, -1, array.length).writeTo(folder.resolve("b.npz")), "promises -1 bytes");
	}

	@Test
	void aMemberThatPromisesMoreThanDeflateCanHoldIsRefusedBeforeItIsUnpacked() throws IOException {
		byte[] archive = zip("x.npy", array(1000));
		Path file = Files.write(folder.resolve("bomb.npz"), withInt(archive, 24, Integer.MAX_VALUE));
		Opened.refused(file, "cannot be the 2147483647 bytes");
	}

	@Test
	void damagedAndShortMembersAreRefused() throws IOException {
		byte[] archive = zip("x.npy", array(1000));
		Opened.refused(Files.write(folder.resolve("sum.npz"), withInt(archive, 16, 0x1234)), "checksum");
		Opened.refused(Files.write(folder.resolve("longer.npz"), withInt(archive, 24, 8129)), "promises 8129 bytes",
				"holds 8128");
		Opened.refused(Files.write(folder.resolve("method.npz"), withInt(archive, 8, 12 << 16)), "method 12");
		Opened.refused(Files.write(folder.resolve("encrypted.npz"), withInt(archive, 8, 8 << 16 | 1)), "encrypted");
		Opened.refused(Files.write(folder.resolve("place.npz"), withInt(archive, 42, 1)), "not where it is said");
	}

	@Test
	void anArchiveWithoutRecordingsIsRefusedWithWhatItHolds() throws IOException {
		Opened.refused(Files.write(folder.resolve("other.npz"), zip("readme.txt", new byte[10])), "no array of samples",
				"found: nothing");
		Opened.refused(Files.write(folder.resolve("fake.npz"), zip("x.npy", new byte[500])), "no NumPy array begins here",
				"unpacked, byte 0");
	}

	@Test
	void anArchiveCutOffAnywhereIsRefused() throws IOException {
		byte[] whole = Files.readAllBytes(Fixtures.file("deflated.npz"));
		for (int size = 0; size < whole.length; size++) {
			Opened.refused(Files.write(folder.resolve("cut.npz"), Arrays.copyOf(whole, size)));
		}
	}

	/** 0, 1, 2, … as 64-bit floats. */
	private static byte[] array(int count) {
		String header = "{'descr': '<f8', 'fortran_order': False, 'shape': (" + count + ",), }";
		ByteFile array = ByteFile.littleEndian().text("\u0093NUMPY\u0001\u0000").u16(118).text(header)
				.text(" ".repeat(117 - header.length()) + "\n");
		for (int i = 0; i < count; i++) {
			array.f64(i);
		}
		return array.toBytes();
	}

	private static byte[] zip(String name, byte[] content) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			zip.putNextEntry(new ZipEntry(name));
			zip.write(content);
		}
		return bytes.toByteArray();
	}

	/** One stored member, with every size and place in ZIP64 fields and records (APPNOTE 4.3.14 to 4.3.16 and 4.5.3). */
	private static ByteFile zip64(byte[] content, long packed, long unpacked) {
		CRC32 sum = new CRC32();
		sum.update(content);
		long none = 0xFFFF_FFFFL;
		ByteFile zip = ByteFile.littleEndian();
		zip.text("PK\u0003\u0004").u16(45, 0, 0, 0, 0).u32(sum.getValue(), none, none).u16(5, 20).text("x.npy").u16(1, 16)
				.i64(unpacked, packed).bytes(content);
		long directory = zip.size();
		zip.text("PK\u0001\u0002").u16(45, 45, 0, 0, 0, 0).u32(sum.getValue(), none, none).u16(5, 28, 0, 0, 0).u32(0, none)
				.text("x.npy").u16(1, 24).i64(unpacked, packed, 0);
		long end = zip.size();
		zip.text("PK\u0006\u0006").i64(44).u16(45, 45).u32(0, 0).i64(1, 1, end - directory, directory);
		zip.text("PK\u0006\u0007").u32(0).i64(end).u32(1);
		return zip.text("PK\u0005\u0006").u16(0, 0, 0xFFFF, 0xFFFF).u32(none, none).u16(0);
	}

	/** Changes a number in the directory's entry for {@code x.npy}. */
	private static byte[] withInt(byte[] archive, int field, int value) {
		byte[] changed = archive.clone();
		int at = archive.length - END_BYTES - DIRECTORY_BYTES + field;
		for (int i = 0; i < 4; i++) {
			changed[at + i] = (byte) (value >> 8 * i);
		}
		return changed;
	}
}
