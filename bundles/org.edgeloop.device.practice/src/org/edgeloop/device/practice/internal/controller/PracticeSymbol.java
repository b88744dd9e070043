package org.edgeloop.device.practice.internal.controller;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * A symbol of the practice program.
 *
 * @param offset of its value in the program's memory
 */
record PracticeSymbol(String name, PracticeType type, String comment, int offset) {

	/** The group of the program's memory. */
	static final int MEMORY = 0x4040;

	/** @return AdsSymbolEntry of Beckhoff's headers */
	byte[] describe() {
		byte[] names = (name + '\0' + type.name() + '\0' + comment + '\0').getBytes(StandardCharsets.ISO_8859_1);
		ByteBuffer entry = Bytes.of(30 + names.length);
		entry.putInt(30 + names.length).putInt(MEMORY).putInt(offset).putInt(type.size()).putInt(type.id()).putInt(0);
		entry.putShort((short) name.length()).putShort((short) type.name().length()).putShort((short) comment.length()).put(names);
		return entry.array();
	}
}
