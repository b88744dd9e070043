package org.edgeloop.signal.internal.parquet;

import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;
import java.nio.file.Path;

import org.edgeloop.base.ProblemException;
import org.edgeloop.signal.internal.memory.BinaryCursor;

import dev.hardwood.metadata.ColumnChunk;

/**
 * Checks the pages of a column chunk before the library reads them: it believes their sizes, and goes round for ever where one is
 * negative. Headers are structures in Thrift's compact protocol; of them only sizes and counts matter here.
 */
final class ParquetPages {

	/** Far above what writers make, which is 1 MB and 20,000 values. */
	private static final int LARGEST_PAGE = 256 << 20;
	private static final int MOST_VALUES = 1 << 25;

	/** Zstandard packs a block of equal bytes into four of them; no other codec comes near. */
	private static final long HIGHEST_RATIO = 1 << 15;
	private static final long SLACK = 1 << 16;

	private static final int UNPACKED_SIZE = 2;
	private static final int PACKED_SIZE = 3;
	private static final int VALUES = 1;

	private static final int STOP = 0;
	private static final int BYTE = 3;
	private static final int DOUBLE = 7;
	private static final int BINARY = 8;
	private static final int LIST = 9;
	private static final int SET = 10;
	private static final int STRUCT = 12;
	private static final int DEEPEST = 8;

	private final BinaryCursor cursor;
	private long unpacked = -1;
	private long packed = -1;
	private long values;

	private ParquetPages(BinaryCursor cursor) {
		this.cursor = cursor;
	}

	/** @throws ProblemException if the chunk's pages cannot be what they claim */
	static void check(Path file, MemorySegment memory, ColumnChunk chunk) throws ProblemException {
		BinaryCursor whole = new BinaryCursor(file, memory, ByteOrder.LITTLE_ENDIAN);
		long start = chunk.chunkStartOffset();
		long size = chunk.metaData().totalCompressedSize();
		if (start < 0 || size < 0 || start > memory.byteSize() || size > memory.byteSize() - start) {
			throw whole.problem(0, "a column of " + size + " bytes at " + start + " lies outside the file",
					"copy the file again from its source");
		}
		BinaryCursor cursor = whole.within(start, start + size);
		long left = chunk.metaData().numValues();
		while (left > 0) {
			left -= new ParquetPages(cursor).page();
		}
	}

	/** @return how many values the page has, 0 if it is a dictionary */
	private long page() throws ProblemException {
		long at = cursor.position();
		boolean isDictionary = header(at);
		boolean sound = packed >= 0 && packed <= cursor.remaining() && unpacked >= 0 && unpacked <= LARGEST_PAGE
				&& unpacked <= packed * HIGHEST_RATIO + SLACK && values >= 0 && values <= MOST_VALUES
				&& (values > 0 || isDictionary);
		if (!sound) {
			throw cursor.problem(at, "a page of " + packed + " bytes, unpacked " + unpacked + ", with " + values
					+ " values cannot be", "copy the file again from its source");
		}
		cursor.seek(cursor.position() + packed, "a page");
		return isDictionary ? 0 : values;
	}

	private boolean header(long at) throws ProblemException {
		boolean isDictionary = false;
		int field = 0;
		for (int head = cursor.uint8("a page"); (head & 0xF) != STOP; head = cursor.uint8("a page")) {
			int type = head & 0xF;
			field = head >> 4 == 0 ? (int) number() : field + (head >> 4);
			if (type == STRUCT && (field == 5 || field == 7 || field == 8)) {
				isDictionary = field == 7;
				counts(at);
			} else if (field == UNPACKED_SIZE && type > BYTE && type < DOUBLE) {
				unpacked = number();
			} else if (field == PACKED_SIZE && type > BYTE && type < DOUBLE) {
				packed = number();
			} else {
				skip(type, at, 0);
			}
		}
		return isDictionary;
	}

	/** Reads the header of the page's kind, whose first field is the number of values. */
	private void counts(long at) throws ProblemException {
		int field = 0;
		for (int head = cursor.uint8("a page"); (head & 0xF) != STOP; head = cursor.uint8("a page")) {
			field = head >> 4 == 0 ? (int) number() : field + (head >> 4);
			int type = head & 0xF;
			if (field == VALUES && type > BYTE && type < DOUBLE) {
				values = number();
			} else {
				skip(type, at, 1);
			}
		}
	}

	private void skip(int type, long at, int depth) throws ProblemException {
		switch (type) {
		case 1, 2 -> {
			// the type itself is true or false
		}
		case BYTE -> cursor.uint8("a page's header");
		case 4, 5, 6 -> number();
		case DOUBLE -> cursor.int64("a page's header");
		case BINARY -> {
			long length = unsigned();
			if (length < 0) {
				// Going back by it would never end.
				throw unknown(at);
			}
			cursor.seek(cursor.position() + length, "a page's header");
		}
		case LIST, SET -> {
			int head = cursor.uint8("a page's header");
			long count = head >> 4 == 15 ? unsigned() : head >> 4;
			for (long i = 0; i < count; i++) {
				int element = head & 0xF;
				skip(element <= 2 ? BYTE : element, at, deeper(at, depth));
			}
		}
		case STRUCT -> {
			for (int head = cursor.uint8("a page"); (head & 0xF) != STOP; head = cursor.uint8("a page")) {
				if (head >> 4 == 0) {
					number();
				}
				skip(head & 0xF, at, deeper(at, depth));
			}
		}
		default -> throw unknown(at);
		}
	}

	private int deeper(long at, int depth) throws ProblemException {
		if (depth > DEEPEST) {
			throw unknown(at);
		}
		return depth + 1;
	}

	private ProblemException unknown(long at) {
		return cursor.problem(at, "this is no header of a page", "copy the file again from its source");
	}

	/** @return a signed number: zigzag, seven bits a byte */
	private long number() throws ProblemException {
		long raw = unsigned();
		return raw >>> 1 ^ -(raw & 1);
	}

	private long unsigned() throws ProblemException {
		long number = 0;
		for (int shift = 0; shift < Long.SIZE; shift += 7) {
			int digit = cursor.uint8("a number");
			number |= (long) (digit & 0x7F) << shift;
			if (digit < 0x80) {
				return number;
			}
		}
		return -1;
	}
}
