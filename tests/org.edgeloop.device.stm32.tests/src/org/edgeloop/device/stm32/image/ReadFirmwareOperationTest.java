package org.edgeloop.device.stm32.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.OptionalLong;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadFirmwareOperationTest {

	@TempDir
	private Path folder;

	@Test
	void rawBytesLieAtTheStartOfTheFlashOrWhereTheUserSays() throws IOException {
		Path file = Files.writeString(folder.resolve("firmware.bin"), "abc");
		assertEquals(0x0800_0000L, new ReadFirmwareOperation(file, OptionalLong.empty()).read(Progress.NONE).start());
		FirmwareImage image = new ReadFirmwareOperation(file, OptionalLong.of(0x0800_4000L)).read(Progress.NONE);
		assertEquals(0x0800_4000L, image.start());
		// FIPS 180-2, appendix B.1
		assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", image.sha256());
	}

	@Test
	void addressesOfTheFileAreNotOverruled() throws IOException {
		Path file = Files.writeString(folder.resolve("firmware.hex"), ":020000040800F2\n:0400000000010203F6\n:00000001FF\n");
		assertEquals(4, new ReadFirmwareOperation(file, OptionalLong.of(0x0800_0000L)).read(Progress.NONE).size());
		var other = new ReadFirmwareOperation(file, OptionalLong.of(0x0800_4000L));
		assertTrue(assertThrows(ProblemException.class, () -> other.read(Progress.NONE)).getMessage().contains("from 0x08000000 on, not from 0x08004000"));
	}

	@Test
	void emptyAndMissingFilesAreNamed() throws IOException {
		Path empty = Files.createFile(folder.resolve("firmware.bin"));
		var operation = new ReadFirmwareOperation(empty, OptionalLong.empty());
		assertEquals("the file holds no bytes for the chip", assertThrows(ProblemException.class, () -> operation.read(Progress.NONE)).problem().what());
		var missing = new ReadFirmwareOperation(folder.resolve("none.bin"), OptionalLong.empty());
		assertThrows(NoSuchFileException.class, () -> missing.read(Progress.NONE));
	}
}
