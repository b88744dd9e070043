package org.edgeloop.device.practice.internal.firmware;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes an executable for ARM as a file in the Executable and Linkable Format, version 1.2: one segment, one section, some symbols. */
public final class SmallElf {

	private static final int HEADER = 52;
	private static final int PROGRAM_HEADER = 32;
	private static final int SECTION_HEADER = 40;
	private static final int SYMBOL = 16;
	private static final int CONTENT = HEADER + PROGRAM_HEADER;
	private static final int FUNCTION = 0x12;
	private static final int OBJECT = 0x11;
	private static final int ABSOLUTE = 0xFFF1;
	private static final int FLOAT_ABI_AND_EABI_5 = 0x05000200;
	private static final String SECTION_NAMES = "\0.text\0.symtab\0.strtab\0";

	private record Symbol(String name, long address, int size, int kind, int section) {
	}

	private final long address;
	private final long entry;
	private final byte[] content;
	private final List<Symbol> symbols = new ArrayList<>();

	/** @param entry where it starts, with bit 0 set for Thumb code */
	public SmallElf(long address, long entry, byte[] content) {
		this.address = address;
		this.entry = entry;
		this.content = content.clone();
	}

	public SmallElf function(String name, long where, int size) {
		symbols.add(new Symbol(name, where, size, FUNCTION, 1));
		return this;
	}

	public SmallElf variable(String name, long where, int size) {
		symbols.add(new Symbol(name, where, size, OBJECT, ABSOLUTE));
		return this;
	}

	public byte[] bytes() {
		byte[] names = symbolNames();
		int symbolsAt = CONTENT + (content.length + 3) / 4 * 4;
		int namesAt = symbolsAt + (symbols.size() + 1) * SYMBOL;
		int sectionsAt = (namesAt + names.length + SECTION_NAMES.length() + 3) / 4 * 4;
		ByteBuffer elf = ByteBuffer.allocate(sectionsAt + 4 * SECTION_HEADER).order(ByteOrder.LITTLE_ENDIAN);
		elf.put(new byte[] { 0x7F, 'E', 'L', 'F', 1, 1, 1, 0 }).putLong(0);
		elf.putShort((short) 2).putShort((short) 40).putInt(1).putInt((int) entry).putInt(HEADER).putInt(sectionsAt).putInt(FLOAT_ABI_AND_EABI_5);
		elf.putShort((short) HEADER).putShort((short) PROGRAM_HEADER).putShort((short) 1);
		elf.putShort((short) SECTION_HEADER).putShort((short) 4).putShort((short) 3);
		elf.putInt(1).putInt(CONTENT).putInt((int) address).putInt((int) address).putInt(content.length).putInt(content.length).putInt(5).putInt(4);
		elf.put(content).position(symbolsAt + SYMBOL);
		int nameAt = 1;
		for (Symbol symbol : symbols) {
			elf.putInt(nameAt).putInt((int) symbol.address).putInt(symbol.size).put((byte) symbol.kind).put((byte) 0).putShort((short) symbol.section);
			nameAt += symbol.name.length() + 1;
		}
		elf.put(names).put(SECTION_NAMES.getBytes(StandardCharsets.US_ASCII)).position(sectionsAt + SECTION_HEADER);
		section(elf, 1, 1, 6, (int) address, CONTENT, content.length, 0, 0);
		section(elf, 7, 2, 0, 0, symbolsAt, namesAt - symbolsAt, 3, SYMBOL);
		section(elf, 15, 3, 0, 0, namesAt, names.length + SECTION_NAMES.length(), 0, 0);
		return elf.array();
	}

	private byte[] symbolNames() {
		var names = new ByteArrayOutputStream();
		names.write(0);
		for (Symbol symbol : symbols) {
			names.writeBytes(symbol.name.getBytes(StandardCharsets.US_ASCII));
			names.write(0);
		}
		return names.toByteArray();
	}

	/** All names lie in one table: those of symbols, then those of sections. */
	private void section(ByteBuffer elf, int name, int type, int flags, int at, int offset, int size, int link, int entrySize) {
		int firstGlobal = type == 2 ? 1 : 0;
		elf.putInt(symbolNames().length + name).putInt(type).putInt(flags).putInt(at).putInt(offset).putInt(size).putInt(link).putInt(firstGlobal)
				.putInt(4).putInt(entrySize);
	}
}
