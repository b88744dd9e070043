package org.edgeloop.signal.internal.mat;

import org.edgeloop.base.ProblemException;
import org.edgeloop.signal.internal.memory.BinaryCursor;

/**
 * Walks over the parts of an array, nested ones too, and makes sure that every size and dimension that it states is borne out by
 * bytes, in all variables of a file together. What passes can be read with numbers off the heap and little on it.
 */
final class MatStructure {

	private static final int DEEPEST = 64;
	private static final int MOST_ARRAYS = 200_000;
	private static final int MOST_TEXT_BYTES = 1 << 24;
	private static final int LONGEST_NAME = 1 << 10;
	private static final int COMPLEX = 0x0800;
	private static final int OPAQUE = 17;

	private int arrays;
	private long textBytes;

	/**
	 * Checks a variable.
	 *
	 * @param cursor at the array's tag; behind the array afterwards
	 * @return its name; empty for nested ones
	 */
	String check(BinaryCursor cursor) throws ProblemException {
		return check(cursor, 0);
	}

	private String check(BinaryCursor cursor, int depth) throws ProblemException {
		MatTag tag = expect(cursor, MatTag.MATRIX, "an array");
		if (depth > DEEPEST) {
			throw cursor.problem(tag.at(), "arrays are nested more than " + DEEPEST + " deep", "save the recordings by themselves");
		}
		if (++arrays > MOST_ARRAYS) {
			throw cursor.problem(tag.at(), "the file holds more than " + MOST_ARRAYS + " nested arrays",
					"save the recordings by themselves");
		}
		String name = tag.bytes() == 0 ? "" : checkContent(cursor.within(tag.data(), tag.data() + tag.bytes()), depth);
		cursor.seek(tag.next(), "an array");
		return name;
	}

	private String checkContent(BinaryCursor cursor, int depth) throws ProblemException {
		MatTag flags = expect(cursor, MatTag.UINT32, "the array's flags");
		if (cursor.end() - flags.at() > Integer.MAX_VALUE) {
			throw cursor.problem(flags.at(), "a variable of more than 2 GiB", "save it in parts");
		}
		if (flags.bytes() != 8) {
			throw cursor.problem(flags.at(), "the array's flags have " + flags.bytes() + " bytes instead of 8",
					"copy the file again from its source");
		}
		int word = cursor.within(flags.data(), flags.data() + 8).int32("the array's flags");
		if ((word & 0xFF) == OPAQUE) {
			checkOpaque(cursor, depth);
			return "";
		}
		long elements = elements(cursor);
		MatTag nameTag = expect(cursor, MatTag.INT8, "the array's name");
		String name = text(cursor, nameTag);
		checkValues(cursor, word, elements, depth);
		if (cursor.remaining() >= 8) {
			throw cursor.problem(cursor.position(), cursor.remaining() + " bytes behind the end of the array '" + name + "'",
					"copy the file again from its source");
		}
		return name;
	}

	private void checkValues(BinaryCursor cursor, int flags, long elements, int depth) throws ProblemException {
		switch (flags & 0xFF) {
		case 1 -> checkNested(cursor, elements, depth);
		case 2 -> checkFields(cursor, elements, depth);
		case 3 -> {
			expect(cursor, MatTag.INT8, "the object's class name");
			checkFields(cursor, elements, depth);
		}
		case 4 -> checkText(cursor, elements);
		case 5 -> {
			int parts = (flags & COMPLEX) == 0 ? 3 : 4;
			for (int i = 0; i < parts; i++) {
				numbers(cursor, "a sparse array");
			}
		}
		case 6, 7, 8, 9, 10, 11, 12, 13, 14, 15 -> {
			int parts = (flags & COMPLEX) == 0 ? 1 : 2;
			for (int i = 0; i < parts; i++) {
				MatTag numbers = numbers(cursor, "an array's numbers");
				if (numbers.bytes() != elements * numbers.numberBytes()) {
					throw cursor.problem(numbers.at(), "an array promises " + elements + " values, the file holds "
							+ numbers.bytes() / numbers.numberBytes(), "copy the file again from its source");
				}
			}
		}
		case 16 -> check(cursor, depth + 1);
		default -> throw cursor.problem(cursor.position(), "an array of the unknown class " + (flags & 0xFF),
				"save the recordings by themselves");
		}
	}

	/** Java and MCOS objects: three names, then an array. */
	private void checkOpaque(BinaryCursor cursor, int depth) throws ProblemException {
		for (int i = 0; i < 3; i++) {
			expect(cursor, MatTag.INT8, "an object's names");
		}
		check(cursor, depth + 1);
	}

	private void checkNested(BinaryCursor cursor, long count, int depth) throws ProblemException {
		if (count > cursor.remaining() / 8) {
			throw cursor.problem(cursor.position(),
					count + " nested arrays are promised, " + cursor.remaining() + " bytes are left for them",
					"copy the file again from its source");
		}
		for (long i = 0; i < count; i++) {
			check(cursor, depth + 1);
		}
	}

	private void checkFields(BinaryCursor cursor, long elements, int depth) throws ProblemException {
		MatTag lengthTag = expect(cursor, MatTag.INT32, "the length of field names");
		if (lengthTag.bytes() != 4) {
			throw cursor.problem(lengthTag.at(), "the length of field names is no single number",
					"copy the file again from its source");
		}
		int length = cursor.within(lengthTag.data(), lengthTag.data() + 4).int32("the length of field names");
		MatTag names = expect(cursor, MatTag.INT8, "field names");
		if (length <= 0 ? names.bytes() > 0 : names.bytes() % length != 0) {
			throw cursor.problem(names.at(), names.bytes() + " bytes of field names of " + length + " bytes each",
					"copy the file again from its source");
		}
		long fields = length <= 0 ? 0 : names.bytes() / length;
		if (fields == 0 && elements > MOST_ARRAYS) {
			throw cursor.problem(names.at(), elements + " structures without a field", "save the recordings by themselves");
		}
		checkNested(cursor, elements * fields, depth);
	}

	private void checkText(BinaryCursor cursor, long elements) throws ProblemException {
		MatTag text = next(cursor, "a text");
		textBytes += text.bytes();
		if (!text.isText() || elements > Math.max(text.bytes(), 4) || textBytes > MOST_TEXT_BYTES) {
			throw cursor.problem(text.at(), "a text of " + elements + " characters in " + text.bytes() + " bytes",
					"save the recordings by themselves");
		}
	}

	/** @return the product of the dimensions, at most 2^31 − 1: more fits no array of this format */
	private static long elements(BinaryCursor cursor) throws ProblemException {
		MatTag tag = expect(cursor, MatTag.INT32, "the array's dimensions");
		if (tag.bytes() % 4 != 0 || tag.bytes() < 8 || tag.bytes() > 4 * 64) {
			throw cursor.problem(tag.at(), "the array's dimensions have " + tag.bytes() + " bytes",
					"copy the file again from its source");
		}
		BinaryCursor dimensions = cursor.within(tag.data(), tag.data() + tag.bytes());
		long elements = 1;
		while (dimensions.remaining() > 0) {
			long dimension = dimensions.int32("a dimension");
			elements *= dimension;
			if (dimension < 0 || elements > Integer.MAX_VALUE) {
				throw cursor.problem(tag.at(), "an array with the dimension " + dimension + " and " + elements + " elements",
						"copy the file again from its source");
			}
		}
		return elements;
	}

	private static MatTag numbers(BinaryCursor cursor, String what) throws ProblemException {
		MatTag tag = next(cursor, what);
		if (tag.numberBytes() == 0 || tag.bytes() % tag.numberBytes() != 0) {
			throw cursor.problem(tag.at(), what + " cannot be " + tag.bytes() + " bytes of type " + tag.type(),
					"copy the file again from its source");
		}
		return tag;
	}

	private static String text(BinaryCursor cursor, MatTag tag) throws ProblemException {
		int length = (int) Math.min(tag.bytes(), LONGEST_NAME);
		return cursor.within(tag.data(), tag.data() + tag.bytes()).latin1(length, "a name").replaceAll("\u0000.*", "");
	}

	private static MatTag expect(BinaryCursor cursor, int type, String what) throws ProblemException {
		long at = cursor.position();
		MatTag tag = next(cursor, what);
		if (tag.type() != type) {
			throw cursor.problem(at, what + " was expected (type " + type + "), type " + tag.type() + " found",
					"copy the file again from its source");
		}
		return tag;
	}

	private static MatTag next(BinaryCursor cursor, String what) throws ProblemException {
		MatTag tag = MatTag.read(cursor);
		if (tag.type() != MatTag.MATRIX) {
			cursor.seek(tag.next(), what);
		}
		return tag;
	}
}
