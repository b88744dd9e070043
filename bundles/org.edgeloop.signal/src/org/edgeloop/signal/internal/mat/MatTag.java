package org.edgeloop.signal.internal.mat;

import org.edgeloop.base.ProblemException;
import org.edgeloop.signal.internal.memory.BinaryCursor;

/**
 * The tag before each data element of a MAT file.
 *
 * @param type the kind of data, one of the constants here or a kind of text
 * @param at where the tag begins, in bytes
 * @param data where the data begins
 * @param bytes how much data there is, without padding
 * @param next where the next element begins
 */
record MatTag(int type, long at, long data, long bytes, long next) {

	static final int INT8 = 1;
	static final int INT32 = 5;
	static final int UINT32 = 6;
	static final int MATRIX = 14;
	static final int COMPRESSED = 15;

	private static final int[] NUMBER_BYTES = { 0, 1, 1, 2, 2, 4, 4, 4, 0, 8, 0, 0, 8, 8 };
	private static final int UTF8 = 16;
	private static final int UTF32 = 18;

	/** @throws ProblemException if the element does not lie within what the cursor may read */
	static MatTag read(BinaryCursor cursor) throws ProblemException {
		long at = cursor.position();
		long first = cursor.uint32("a data element");
		int packed = (int) (first >>> 16);
		if (packed != 0) {
			if (packed > 4) {
				throw cursor.problem(at, "a small data element is said to have " + packed + " bytes",
						"copy the file again from its source");
			}
			cursor.uint32("a small data element");
			return new MatTag((int) first & 0xFFFF, at, at + 4, packed, at + 8);
		}
		long bytes = cursor.uint32("the size of a data element");
		if (bytes > cursor.remaining()) {
			throw cursor.problem(at, "truncated: a data element promises " + bytes + " bytes, the file holds "
					+ cursor.remaining() + " here", "copy the file again from its source");
		}
		long data = at + 8;
		long padding = first == COMPRESSED ? 0 : -bytes & 7;
		return new MatTag((int) first, at, data, bytes, Math.min(data + bytes + padding, cursor.end()));
	}

	/** @return the size of one number of this type in bytes, or 0 if it holds no numbers */
	int numberBytes() {
		return type > 0 && type < NUMBER_BYTES.length ? NUMBER_BYTES[type] : 0;
	}

	/** @return whether text may be stored in this type; MATLAB itself uses UINT16 and the three UTFs */
	boolean isText() {
		return numberBytes() > 0 && numberBytes() <= 4 || type >= UTF8 && type <= UTF32;
	}
}
