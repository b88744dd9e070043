package org.edgeloop.device.stm32.internal.gdb;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;

/** The variables in the symbol table of an ELF file (Tool Interface Standard, ELF 1.2, 1-17): their addresses by their names. */
final class FirmwareSymbols {

	private static final int LARGEST_FILE = 256 << 20;
	private static final int HEADER = 52;
	private static final int SECTION_HEADER = 40;
	private static final int SYMBOL = 16;
	private static final int SYMBOL_TABLE = 2;
	private static final int OBJECT = 1;
	private static final int LONGEST_NAME = 1000;

	private final Map<String, Long> addresses = new HashMap<>();

	private FirmwareSymbols() {
	}

	/** @throws ProblemException if it is no ELF file of 32 bits, or a damaged one */
	static FirmwareSymbols read(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			ByteBuffer elf = ByteBuffer.wrap(in.readNBytes(LARGEST_FILE)).order(ByteOrder.LITTLE_ENDIAN);
			var symbols = new FirmwareSymbols();
			symbols.readTables(elf);
			return symbols;
		} catch (IndexOutOfBoundsException | IllegalArgumentException e) {
			throw new ProblemException(Problem.error("The symbols of the firmware cannot be read", file.toString(),
					"choose the ELF file that the linker made, not stripped"), e);
		}
	}

	/** @return where a variable is */
	Optional<Long> address(String name) {
		return Optional.ofNullable(addresses.get(name));
	}

	private void readTables(ByteBuffer elf) {
		if (elf.limit() < HEADER || elf.getInt(0) != 0x464C457F || elf.get(4) != 1 || elf.get(5) != 1) {
			throw new IllegalArgumentException("no ELF file of 32 bits");
		}
		int sections = elf.getInt(32);
		int count = elf.getShort(48) & 0xFFFF;
		for (int i = 0; i < count; i++) {
			int section = sections + i * SECTION_HEADER;
			if (elf.getInt(section + 4) == SYMBOL_TABLE) {
				int names = elf.getInt(sections + elf.getInt(section + 24) * SECTION_HEADER + 16);
				readTable(elf, elf.getInt(section + 16), elf.getInt(section + 20), names);
			}
		}
	}

	private void readTable(ByteBuffer elf, int from, int length, int names) {
		for (int at = from; at + SYMBOL <= from + length; at += SYMBOL) {
			if ((elf.get(at + 12) & 0xF) == OBJECT) {
				addresses.put(name(elf, names + elf.getInt(at)), elf.getInt(at + 4) & 0xFFFFFFFFL);
			}
		}
	}

	private static String name(ByteBuffer elf, int from) {
		int end = from;
		while (elf.get(end) != 0 && end - from < LONGEST_NAME) {
			end++;
		}
		byte[] name = new byte[end - from];
		elf.get(from, name);
		return new String(name, StandardCharsets.UTF_8);
	}
}
