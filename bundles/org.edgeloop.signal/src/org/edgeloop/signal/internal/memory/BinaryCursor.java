package org.edgeloop.signal.internal.memory;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;

/** Goes through a file's structure and says, where the file or a part of it ends too early, what it was in the middle of. */
public final class BinaryCursor {

	private static final ValueLayout.OfShort SHORT = ValueLayout.JAVA_SHORT_UNALIGNED;
	private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED;
	private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED;

	private final String place;
	private final MemorySegment memory;
	private final ByteOrder order;
	private final long end;
	private long position;

	/** @param memory the file from its first byte on: positions are the file's own */
	public BinaryCursor(Path file, MemorySegment memory, ByteOrder order) {
		this(file.toString(), memory, order, 0, memory.byteSize());
	}

	private BinaryCursor(String place, MemorySegment memory, ByteOrder order, long position, long end) {
		this.place = place;
		this.memory = memory;
		this.order = order;
		this.position = position;
		this.end = end;
	}

	/** @return a cursor of its own over {@code [from, to)} of the file */
	public BinaryCursor within(long from, long to) {
		if (from < 0 || to < from || to > end) {
			throw new IndexOutOfBoundsException("[" + from + ", " + to + ") of " + end);
		}
		return new BinaryCursor(place, memory, order, from, to);
	}

	/** @return a cursor over what was unpacked from this one's file at {@code offset}; positions are those in {@code unpacked} */
	public BinaryCursor over(MemorySegment unpacked, long offset) {
		return new BinaryCursor(place + ", byte " + offset + ", unpacked", unpacked, order, 0, unpacked.byteSize());
	}

	/** @return the end of what this cursor may read */
	public long end() {
		return end;
	}

	public long position() {
		return position;
	}

	public long remaining() {
		return end - position;
	}

	/** @throws ProblemException if the file ends before {@code target} */
	public void seek(long target, String what) throws ProblemException {
		if (target < 0 || target > end) {
			throw ended(what, target - position);
		}
		position = target;
	}

	public int uint8(String what) throws ProblemException {
		return memory.get(ValueLayout.JAVA_BYTE, advance(1, what)) & 0xFF;
	}

	public int uint16(String what) throws ProblemException {
		return memory.get(SHORT.withOrder(order), advance(2, what)) & 0xFFFF;
	}

	public int int32(String what) throws ProblemException {
		return memory.get(INT.withOrder(order), advance(4, what));
	}

	public long uint32(String what) throws ProblemException {
		return int32(what) & 0xFFFF_FFFFL;
	}

	public long int64(String what) throws ProblemException {
		return memory.get(LONG.withOrder(order), advance(8, what));
	}

	public byte[] bytes(int count, String what) throws ProblemException {
		long at = advance(count, what);
		return memory.asSlice(at, count).toArray(ValueLayout.JAVA_BYTE);
	}

	/** @return as many characters as bytes: ISO 8859-1 */
	public String latin1(int count, String what) throws ProblemException {
		return new String(bytes(count, what), StandardCharsets.ISO_8859_1);
	}

	/**
	 * @param count the text's size in bytes as the file gives it
	 * @param most how many bytes of it are kept; the rest is passed over
	 */
	public String utf8(long count, int most, String what) throws ProblemException {
		long at = advance(count, what);
		return new String(memory.asSlice(at, Math.min(count, most)).toArray(ValueLayout.JAVA_BYTE), StandardCharsets.UTF_8);
	}

	private long advance(long bytes, String what) throws ProblemException {
		if (bytes > remaining()) {
			throw ended(what, bytes);
		}
		long at = position;
		position += bytes;
		return at;
	}

	/** @return that what lies at {@code offset} makes the file unsound */
	public ProblemException problem(long offset, String what, String remedy) {
		return new ProblemException(Problem.error(what, place + ", byte " + offset, remedy));
	}

	private ProblemException ended(String what, long needed) {
		return problem(position, what + " needs " + needed + " bytes here, only " + remaining() + " are left",
				"copy the file again from its source");
	}
}
