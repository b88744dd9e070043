package org.edgeloop.device.practice.internal.controller;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;

/**
 * A type of the practice program, with what a controller says of it.
 *
 * @param name as programs write it
 * @param id of the basic type: 65 for structures
 * @param size in bytes
 * @param element of an array, or what it is another name for; empty for none
 * @param dimensions the numbers of elements of an array
 * @param parts of a structure
 */
record PracticeType(String name, int id, int size, String element, List<Integer> dimensions, List<Part> parts) {

	static final PracticeType BOOL = basic("BOOL", 33, 1);
	static final PracticeType SINT = basic("SINT", 16, 1);
	static final PracticeType BYTE = basic("BYTE", 17, 1);
	static final PracticeType INT = basic("INT", 2, 2);
	static final PracticeType UINT = basic("UINT", 18, 2);
	static final PracticeType DINT = basic("DINT", 3, 4);
	static final PracticeType UDINT = basic("UDINT", 19, 4);
	static final PracticeType TIME = basic("TIME", 19, 4);
	static final PracticeType LINT = basic("LINT", 20, 8);
	static final PracticeType ULINT = basic("ULINT", 21, 8);
	static final PracticeType REAL = basic("REAL", 4, 4);
	static final PracticeType LREAL = basic("LREAL", 5, 8);

	/** A part of a structure. */
	record Part(String name, PracticeType type, int offset) {
	}

	private static PracticeType basic(String name, int id, int size) {
		return new PracticeType(name, id, size, "", List.of(), List.of());
	}

	static PracticeType text(int letters) {
		return basic("STRING(%d)".formatted(letters), 30, letters + 1);
	}

	static PracticeType wideText(int letters) {
		return basic("WSTRING(%d)".formatted(letters), 31, 2 * (letters + 1));
	}

	static PracticeType array(PracticeType element, int... counts) {
		var bounds = new StringJoiner(",", "ARRAY [", "] OF " + element.name());
		int all = 1;
		for (int count : counts) {
			bounds.add("0.." + (count - 1));
			all *= count;
		}
		return new PracticeType(bounds.toString(), element.id(), all * element.size(), element.name(),
				Arrays.stream(counts).boxed().toList(), List.of());
	}

	static PracticeType struct(String name, int size, Part... parts) {
		return new PracticeType(name, 65, size, "", List.of(), List.of(parts));
	}

	static PracticeType enumeration(String name) {
		return new PracticeType(name, INT.id(), INT.size(), "INT", List.of(), List.of());
	}

	/** @return AdsDatatypeEntry of Beckhoff's headers */
	byte[] describe() {
		return entry(name, element, size, 0, id, dimensions, parts.stream().map(PracticeType::describe).toList());
	}

	private static byte[] entry(String name, String type, int size, int offset, int id, List<Integer> dimensions, List<byte[]> parts) {
		byte[] names = (name + '\0' + type + "\0\0").getBytes(StandardCharsets.ISO_8859_1);
		int length = 42 + names.length + 8 * dimensions.size() + parts.stream().mapToInt(part -> part.length).sum();
		ByteBuffer entry = Bytes.of(length);
		entry.putInt(length).putInt(1).putInt(0).putInt(0).putInt(size).putInt(offset).putInt(id).putInt(offset == 0 && parts.isEmpty() ? 1 : 2);
		entry.putShort((short) name.length()).putShort((short) type.length()).putShort((short) 0);
		entry.putShort((short) dimensions.size()).putShort((short) parts.size()).put(names);
		dimensions.forEach(count -> entry.putInt(0).putInt(count));
		parts.forEach(entry::put);
		return entry.array();
	}

	private static byte[] describe(Part part) {
		return entry(part.name(), part.type().name(), part.type().size(), part.offset(), part.type().id(), part.type().dimensions(), List.of());
	}
}
