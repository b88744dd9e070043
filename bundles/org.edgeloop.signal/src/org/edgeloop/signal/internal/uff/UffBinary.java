package org.edgeloop.signal.internal.uff;

import java.nio.ByteOrder;
import java.util.List;

import org.edgeloop.base.ProblemException;

/**
 * What the first line of a binary dataset says of its data.
 *
 * @param order the byte order of its numbers
 * @param floats how they are stored
 * @param lines how many lines of text stand before them
 * @param bytes how many bytes they take
 */
record UffBinary(ByteOrder order, Floats floats, long lines, long bytes) {

	/** How floating point numbers are stored. */
	enum Floats {
		VAX, IEEE, IBM
	}

	/** @param line the line with the dataset's number, such as {@code 58b} */
	static UffBinary of(UffLines file, long offset, String line) throws ProblemException {
		String rest = line.substring(line.indexOf('b') + 1);
		List<String> fields = UffFields.split(rest, 6, 6, 12, 12, 6, 6, 12, 12);
		long order = UffFields.integer(fields.get(0));
		long floats = UffFields.integer(fields.get(1));
		long lines = UffFields.integer(fields.get(2));
		long bytes = UffFields.integer(fields.get(3));
		if (order < 1 || order > 2 || floats < 1 || floats > Floats.values().length || lines < 0 || bytes < 0) {
			throw file.problem(offset, "this is no header of a binary dataset: " + line.strip());
		}
		return new UffBinary(order == 1 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN, Floats.values()[(int) floats - 1], lines,
				bytes);
	}
}
