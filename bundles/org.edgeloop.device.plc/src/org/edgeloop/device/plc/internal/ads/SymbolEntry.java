package org.edgeloop.device.plc.internal.ads;

import java.io.IOException;

import org.edgeloop.device.plc.ads.AdsAddress;

/**
 * What a controller says of a symbol: AdsSymbolEntry in Beckhoff's headers.
 *
 * @param name with that of its program before it, as {@code MAIN.speed}
 * @param type as the program writes it, as {@code ARRAY [0..3] OF REAL}
 * @param comment as the program's author wrote it
 * @param group where its value is
 * @param offset where in the group
 * @param size in bytes
 * @param dataType the number of the basic type, see {@link ScalarType}
 */
record SymbolEntry(String name, String type, String comment, long group, long offset, long size, long dataType) {

	/** Reads the next one, with whatever newer controllers put behind what is known. */
	static SymbolEntry parse(AnswerData data, AdsAddress from) throws IOException {
		int length = data.integer() - Integer.BYTES;
		var entry = new AnswerData(data.bytes(length), from);
		long group = entry.unsignedInteger();
		long offset = entry.unsignedInteger();
		long size = entry.unsignedInteger();
		long dataType = entry.unsignedInteger();
		entry.integer();
		int nameLength = entry.unsignedShort();
		int typeLength = entry.unsignedShort();
		int commentLength = entry.unsignedShort();
		String name = PlcText.upToZero(entry.bytes(nameLength + 1));
		String type = PlcText.upToZero(entry.bytes(typeLength + 1));
		String comment = PlcText.upToZero(entry.bytes(Math.min(entry.remaining(), commentLength + 1)));
		return new SymbolEntry(name, type, comment, group, offset, size, dataType);
	}
}
