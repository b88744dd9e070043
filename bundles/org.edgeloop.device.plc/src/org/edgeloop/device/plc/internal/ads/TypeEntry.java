package org.edgeloop.device.plc.internal.ads;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.edgeloop.device.plc.ads.AdsAddress;

/**
 * What a controller says of a type, or of a part of one: AdsDatatypeEntry in Beckhoff's headers.
 *
 * @param name of the type, or of the part
 * @param type the type of the part, or what the type is another name for; empty for none
 * @param comment as the program's author wrote it
 * @param size in bytes
 * @param offset in bytes, of the part in what it is a part of
 * @param dataType the number of the basic type, see {@link ScalarType}
 * @param dimensions the numbers of elements of an array, outermost first; empty for none
 * @param parts of a structure; empty for none
 */
record TypeEntry(String name, String type, String comment, long size, long offset, long dataType, List<Long> dimensions, List<TypeEntry> parts) {

	/** A type that holds itself, or says so, is damaged. */
	private static final int DEEPEST = 16;

	static TypeEntry parse(byte[] data, AdsAddress from) throws IOException {
		return parse(new AnswerData(data, from), from, 0);
	}

	private static TypeEntry parse(AnswerData data, AdsAddress from, int depth) throws IOException {
		int length = data.integer() - Integer.BYTES;
		var entry = new AnswerData(data.bytes(depth > DEEPEST ? -1 : length), from);
		entry.bytes(12);
		long size = entry.unsignedInteger();
		long offset = entry.unsignedInteger();
		long dataType = entry.unsignedInteger();
		entry.integer();
		int nameLength = entry.unsignedShort();
		int typeLength = entry.unsignedShort();
		int commentLength = entry.unsignedShort();
		int dimensionCount = entry.unsignedShort();
		int partCount = entry.unsignedShort();
		String name = PlcText.upToZero(entry.bytes(nameLength + 1));
		String type = PlcText.upToZero(entry.bytes(typeLength + 1));
		String comment = PlcText.upToZero(entry.bytes(commentLength + 1));
		var dimensions = new ArrayList<Long>();
		for (int i = 0; i < dimensionCount; i++) {
			entry.integer();
			dimensions.add(entry.unsignedInteger());
		}
		var parts = new ArrayList<TypeEntry>();
		for (int i = 0; i < partCount; i++) {
			parts.add(parse(entry, from, depth + 1));
		}
		return new TypeEntry(name, type, comment, size, offset, dataType, List.copyOf(dimensions), List.copyOf(parts));
	}
}
