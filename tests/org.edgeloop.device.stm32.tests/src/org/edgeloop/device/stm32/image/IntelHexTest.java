package org.edgeloop.device.stm32.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.OptionalLong;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntelHexTest {

	private static final String END = ":00000001FF\n";

	@TempDir
	private Path folder;

	@Test
	void recordsThatTouchAreOneSegmentWhateverTheirOrder() throws IOException {
		FirmwareImage image = read(":020000040800F2\r\n:0400040004050607E2\r\n:0400000000010203F6\r\n\r\n:0110000009E6\r\n:0400000508000101ED\r\n" + END);
		assertEquals(2, image.segments().size());
		assertEquals(0x0800_0000L, image.start());
		assertArrayEquals(HexFormat.of().parseHex("0001020304050607"), image.segments().getFirst().bytes());
		assertEquals(0x0800_1000L, image.segments().getLast().address());
		assertEquals(0x0800_1001L, image.end());
		assertEquals(9, image.size());
		assertEquals(OptionalLong.of(0x0800_0101L), image.entry());
	}

	/** The specification: within a segment the sum of offset and index is taken modulo 64 K. */
	@Test
	void addressesInASegmentStartOver() throws IOException {
		FirmwareImage image = read(":020000021200EA\n:04FFFE00AABBCCDDF1\n:0400000312003456" + "5D\n" + END);
		assertEquals(0x12000, image.start());
		assertArrayEquals(HexFormat.of().parseHex("ccdd"), image.segments().getFirst().bytes());
		assertEquals(0x21ffe, image.segments().getLast().address());
		assertArrayEquals(HexFormat.of().parseHex("aabb"), image.segments().getLast().bytes());
		assertEquals(OptionalLong.of(0x15456), image.entry());
	}

	@Test
	void anEndOfDosIsNoRecord() throws IOException {
		assertEquals(4, read(":0400000000010203F6\r\n:00000001FF\r\n\u001a").size());
	}

	/** Linear addresses go on where a record crosses 64 K. */
	@Test
	void linearAddressesGoOn() throws IOException {
		FirmwareImage image = read(":020000040800F2\n:04FFFE00AABBCCDDF1\n" + END);
		assertEquals(1, image.segments().size());
		assertEquals(0x0801_0002L, image.end());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			":0400000000010203F7 | line 1: the record's checksum is wrong",
			":0400000000010203 | line 1: the record is shorter or longer than it says",
			":04000000000102zzF6 | line 1: the record holds something else than pairs of hexadecimal digits",
			"0400000000010203F6 | line 1: this is no record of Intel HEX",
			":00000006FA | line 1: there is no type of record 06",
			":0100000400FB | line 1: a record of this type has 2 bytes, not 1",
			":0400000000010203F6 | line 1: the end record is missing",
			":00000001FF;:0400000000010203F6 | line 2: records follow the end record",
			":0400000000010203F6;:0100030009F3;:00000001FF | line 2: two parts of the file claim address 0x00000003",
			":02000004FFFFFC;:04FFFE00AABBCCDDF1;:00000001FF | line 2: bytes lie behind the last address",
			":00000001FF | the file holds no bytes for the chip" })
	void whatIsWrongIsNamedWithItsLine(String records, String message) {
		var problem = assertThrows(ProblemException.class, () -> read(records.replace(";", "\n") + "\n"));
		assertEquals(message, problem.problem().toLine().replaceFirst(".*\\.hex(, )?(: )?", "").substring(0, message.length()));
	}

	private FirmwareImage read(String text) throws IOException {
		Path file = Files.writeString(folder.resolve("firmware.hex"), text);
		return new ReadFirmwareOperation(file, OptionalLong.empty()).read(Progress.NONE);
	}
}
