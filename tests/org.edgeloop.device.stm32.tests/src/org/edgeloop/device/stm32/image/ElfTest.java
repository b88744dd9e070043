package org.edgeloop.device.stm32.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.Random;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ElfTest {

	private static final String ASSEMBLY = """
			.syntax unified
			.cpu cortex-m4
			.thumb
			.section .isr,"a"
			.word 0x20010000
			.word start+1
			.text
			.thumb_func
			.global start
			start: ldr r0,=v
			1: b 1b
			.data
			v: .word 0x12345678, 0xdeadbeef
			.bss
			.space 64
			""";

	/** Begins behind a loader, in the middle of a page, so that the linker puts the file's headers into the first segment. */
	private static final String LINKER_SCRIPT = """
			ENTRY(start)
			MEMORY {
			 FLASH (rx) : ORIGIN = 0x08010200, LENGTH = 64K
			 RAM (rwx) : ORIGIN = 0x20000000, LENGTH = 64K
			}
			SECTIONS {
			 .isr : {*(.isr)} >FLASH
			 .text : ALIGN(256) {*(.text*)} >FLASH
			 .data : {*(.data)} >RAM AT>FLASH
			 .bss : {*(.bss)} >RAM
			}
			""";

	@TempDir
	private Path folder;

	/** The oracle is GNU objcopy. */
	@Test
	void whatTheLinkerMadeIsReadAsObjcopyCopiesIt() throws IOException, InterruptedException {
		Files.writeString(folder.resolve("a.s"), ASSEMBLY);
		Files.writeString(folder.resolve("a.ld"), LINKER_SCRIPT);
		tool("arm-none-eabi-as", "a.s", "-o", "a.o");
		tool("arm-none-eabi-ld", "-T", "a.ld", "a.o", "-o", "a.elf");
		tool("arm-none-eabi-objcopy", "-O", "binary", "a.elf", "a.bin");
		tool("arm-none-eabi-objcopy", "-O", "ihex", "a.elf", "a.hex");

		FirmwareImage elf = read("a.elf");
		FirmwareImage hex = read("a.hex");
		assertEquals(0x0801_0200L, elf.start());
		assertArrayEquals(Files.readAllBytes(folder.resolve("a.bin")), memory(elf));
		assertArrayEquals(memory(elf), memory(hex));
		assertEquals(OptionalLong.of(0x0801_0301L), elf.entry());
		assertEquals(elf.entry(), hex.entry());
	}

	@Test
	void segmentsLieAtTheirPhysicalAddresses() throws IOException {
		FirmwareImage image = read(elf());
		assertEquals(FirmwareImage.Format.ELF, image.format());
		assertEquals(1, image.segments().size());
		assertEquals(0x0800_4000L, image.start());
		assertArrayEquals(new byte[] { 1, 2, 3, 4 }, image.segments().getFirst().bytes());
	}

	@Test
	void anElfFileIsOneWhateverItsName() throws IOException {
		Files.write(folder.resolve("firmware.bin"), elf());
		assertEquals(FirmwareImage.Format.ELF, read("firmware.bin").format());
	}

	@Test
	void otherProcessorsAndOtherFilesAreRefused() {
		assertRefused("is not for 32-bit ARM", changed(18, 62));
		assertRefused("is not for 32-bit ARM", changed(4, 2));
		assertRefused("is not linked to fixed addresses", changed(16, 1));
		assertRefused("cut off: it says more than it holds", changed(52 + 17, 1));
		assertRefused("cut off: it says more than it holds", changed(31, 0x7f));
		assertRefused("the headers in the ELF file are too small", changed(42, 8));
		assertRefused("no ELF file", new byte[100]);
	}

	/** A thousand headers that name the same bytes must not make a thousand copies. */
	@Test
	void partsOfTheFileAreUsedOnce() {
		var elf = new byte[52 + 1000 * 32];
		System.arraycopy(elf(), 0, elf, 0, 52);
		ByteBuffer.wrap(elf).order(ByteOrder.LITTLE_ENDIAN).putShort(44, (short) 1000);
		for (int header = 0; header < 1000; header++) {
			ByteBuffer.wrap(elf).order(ByteOrder.LITTLE_ENDIAN).position(52 + header * 32).putInt(1).putInt(0).putInt(0)
					.putInt(0x0800_0000 + header * 0x10_0000).putInt(elf.length);
		}
		assertRefused("parts of the file are used twice", elf);
	}

	/** Damaged files give a problem or another image, never another exception. */
	@Test
	void damageIsAProblem() throws IOException {
		var random = new Random(20);
		for (int round = 0; round < 2000; round++) {
			byte[] damaged = elf();
			for (int hit = 0; hit < 3; hit++) {
				damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
			}
			damaged[0] = 0x7f;
			try {
				read(damaged);
			} catch (ProblemException e) {
				assertTrue(e.problem().where().contains("firmware.elf"));
			}
		}
	}

	private void assertRefused(String message, byte[] elf) {
		String what = assertThrows(ProblemException.class, () -> read(elf)).problem().what();
		assertTrue(what.contains(message), what);
	}

	private static byte[] changed(int offset, int value) {
		byte[] elf = elf();
		elf[offset] = (byte) value;
		return elf;
	}

	/** A header, one segment of four bytes that runs at 0x20000000 and is loaded at 0x08004000, and one that is all zeros at run time. */
	private static byte[] elf() {
		ByteBuffer elf = ByteBuffer.allocate(52 + 64 + 4).order(ByteOrder.LITTLE_ENDIAN);
		elf.put(new byte[] { 0x7f, 'E', 'L', 'F', 1, 1, 1 }).position(16);
		elf.putShort((short) 2).putShort((short) 40).putInt(1).putInt(0x0800_4001).putInt(52).putInt(0).putInt(0);
		elf.putShort((short) 52).putShort((short) 32).putShort((short) 2).putShort((short) 40).putShort((short) 0).putShort((short) 0);
		elf.putInt(1).putInt(116).putInt(0x2000_0000).putInt(0x0800_4000).putInt(4).putInt(4).putInt(5).putInt(4);
		elf.putInt(1).putInt(120).putInt(0x2000_0004).putInt(0x2000_0004).putInt(0).putInt(4096).putInt(6).putInt(4);
		return elf.put(new byte[] { 1, 2, 3, 4 }).array();
	}

	private static byte[] memory(FirmwareImage image) {
		var memory = new byte[(int) (image.end() - image.start())];
		for (FirmwareSegment segment : image.segments()) {
			System.arraycopy(segment.bytes(), 0, memory, (int) (segment.address() - image.start()), segment.bytes().length);
		}
		return memory;
	}

	private FirmwareImage read(byte[] elf) throws IOException {
		Files.write(folder.resolve("firmware.elf"), elf);
		return read("firmware.elf");
	}

	private FirmwareImage read(String name) throws IOException {
		return new ReadFirmwareOperation(folder.resolve(name), OptionalLong.empty()).read(Progress.NONE);
	}

	private void tool(String... command) throws IOException, InterruptedException {
		Process process;
		try {
			process = new ProcessBuilder(command).directory(folder.toFile()).inheritIO().start();
		} catch (IOException e) {
			Assumptions.abort("skipped: no " + command[0]);
			return;
		}
		assertEquals(0, process.waitFor());
	}
}
