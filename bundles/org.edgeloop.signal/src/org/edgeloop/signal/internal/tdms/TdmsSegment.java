package org.edgeloop.signal.internal.tdms;

import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;
import java.nio.file.Path;

import org.edgeloop.base.ProblemException;
import org.edgeloop.signal.internal.memory.BadRecording;
import org.edgeloop.signal.internal.memory.BinaryCursor;
import org.edgeloop.signal.internal.memory.Magic;

/**
 * The lead-in of a segment.
 *
 * @param start where the segment begins in the file
 * @param flags its table of contents
 * @param data where its raw data begins
 * @param end where it ends; the file's end where it was not finished or was cut off
 * @param missing how many bytes the file lacks of what the lead-in promises
 */
record TdmsSegment(long start, int flags, long data, long end, long missing) {

	static final int LEAD_IN_BYTES = 28;

	private static final String TAG = "TDSm";
	private static final int METADATA = 1 << 1;
	private static final int NEW_OBJECTS = 1 << 2;
	private static final int RAW_DATA = 1 << 3;
	private static final int INTERLEAVED = 1 << 5;
	private static final int BIG_ENDIAN = 1 << 6;
	private static final long UNFINISHED = -1;

	/** @throws ProblemException if no segment begins here */
	static TdmsSegment read(Path file, MemorySegment memory, long start) throws ProblemException {
		if (!Magic.has(memory, start, TAG)) {
			if (start == 0) {
				throw Magic.wrong(file, memory, "TDMS file");
			}
			throw BadRecording.atByte(file, start, "no TDMS segment begins here, where the one before it ends",
					"copy the file again from its source");
		}
		BinaryCursor flagCursor = new BinaryCursor(file, memory, ByteOrder.LITTLE_ENDIAN);
		flagCursor.seek(start + TAG.length(), "a segment's lead-in");
		int flags = flagCursor.int32("a segment's lead-in");
		BinaryCursor cursor = new BinaryCursor(file, memory, order(flags));
		cursor.seek(flagCursor.position() + Integer.BYTES, "a segment's lead-in");
		long size = cursor.int64("a segment's lead-in");
		long metadata = cursor.int64("a segment's lead-in");
		long body = cursor.position();
		long held = memory.byteSize() - body;
		if (size != UNFINISHED && (size < 0 || metadata > size) || metadata < 0 || metadata > held) {
			throw BadRecording.atByte(file, start, "truncated: a segment promises metadata of " + Long.toUnsignedString(metadata)
					+ " bytes within " + Long.toUnsignedString(size) + ", the file holds " + held, "copy the file again from its source");
		}
		long end = size == UNFINISHED ? memory.byteSize() : body + Math.min(size, held);
		return new TdmsSegment(start, flags, body + metadata, end, size == UNFINISHED ? 0 : Math.max(0, size - held));
	}

	ByteOrder order() {
		return order(flags);
	}

	private static ByteOrder order(int flags) {
		return (flags & BIG_ENDIAN) != 0 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
	}

	boolean hasMetadata() {
		return (flags & METADATA) != 0;
	}

	boolean startsNewList() {
		return (flags & NEW_OBJECTS) != 0;
	}

	boolean hasRawData() {
		return (flags & RAW_DATA) != 0 && end > data;
	}

	boolean isInterleaved() {
		return (flags & INTERLEAVED) != 0;
	}

	/** @return a cursor over the metadata */
	BinaryCursor metadata(Path file, MemorySegment memory) {
		return new BinaryCursor(file, memory, order()).within(start + LEAD_IN_BYTES, data);
	}
}
