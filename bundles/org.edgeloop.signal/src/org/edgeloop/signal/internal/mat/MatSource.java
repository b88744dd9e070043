package org.edgeloop.signal.internal.mat;

import java.io.EOFException;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;

import us.hebi.matlab.mat.types.Source;

/**
 * Hands the library what lies in memory, without its limit of 2 GB and without the {@code sun.misc.Unsafe} of its own sources,
 * for which the virtual machine prints a warning.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
final class MatSource implements Source {

	private final MemorySegment memory;
	private ByteOrder order;
	private long position;

	MatSource(MemorySegment memory, ByteOrder order) {
		this.memory = memory;
		this.order = order;
	}

	@Override
	public Source order(ByteOrder newOrder) {
		order = newOrder;
		return this;
	}

	@Override
	public ByteOrder order() {
		return order;
	}

	@Override
	public long getPosition() {
		return position;
	}

	@Override
	public byte readByte() throws IOException {
		return memory.get(ValueLayout.JAVA_BYTE, advance(1));
	}

	@Override
	public short readShort() throws IOException {
		return memory.get(ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(order), advance(Short.BYTES));
	}

	@Override
	public int readInt() throws IOException {
		return memory.get(ValueLayout.JAVA_INT_UNALIGNED.withOrder(order), advance(Integer.BYTES));
	}

	@Override
	public long readLong() throws IOException {
		return memory.get(ValueLayout.JAVA_LONG_UNALIGNED.withOrder(order), advance(Long.BYTES));
	}

	@Override
	public float readFloat() throws IOException {
		return Float.intBitsToFloat(readInt());
	}

	@Override
	public double readDouble() throws IOException {
		return Double.longBitsToDouble(readLong());
	}

	@Override
	public void readBytes(byte[] into, int offset, int length) throws IOException {
		MemorySegment.copy(memory, ValueLayout.JAVA_BYTE, advance(length), into, offset, length);
	}

	@Override
	public void readShorts(short[] into, int offset, int length) throws IOException {
		MemorySegment.copy(memory, ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(order), advance((long) length * Short.BYTES),
				into, offset, length);
	}

	@Override
	public void readInts(int[] into, int offset, int length) throws IOException {
		MemorySegment.copy(memory, ValueLayout.JAVA_INT_UNALIGNED.withOrder(order), advance((long) length * Integer.BYTES),
				into, offset, length);
	}

	@Override
	public void readLongs(long[] into, int offset, int length) throws IOException {
		MemorySegment.copy(memory, ValueLayout.JAVA_LONG_UNALIGNED.withOrder(order), advance((long) length * Long.BYTES),
				into, offset, length);
	}

	@Override
	public void readFloats(float[] into, int offset, int length) throws IOException {
		MemorySegment.copy(memory, ValueLayout.JAVA_FLOAT_UNALIGNED.withOrder(order), advance((long) length * Float.BYTES),
				into, offset, length);
	}

	@Override
	public void readDoubles(double[] into, int offset, int length) throws IOException {
		MemorySegment.copy(memory, ValueLayout.JAVA_DOUBLE_UNALIGNED.withOrder(order), advance((long) length * Double.BYTES),
				into, offset, length);
	}

	@Override
	public void readByteBuffer(ByteBuffer into) throws IOException {
		int length = into.remaining();
		MemorySegment.ofBuffer(into).copyFrom(memory.asSlice(advance(length), length));
		into.position(into.limit());
	}

	/** Not supported: variables are unpacked before the library sees them, and none is packed within another. */
	@Override
	public Source readInflated(int bytes, int bufferBytes) throws IOException {
		throw new IOException("compressed data within a variable");
	}

	@Override
	public void skip(long bytes) throws IOException {
		advance(bytes);
	}

	@Override
	public boolean isMutatedByChildren() {
		return false;
	}

	@Override
	public void close() {
		// the memory belongs to the recording
	}

	private long advance(long bytes) throws EOFException {
		if (bytes < 0 || bytes > memory.byteSize() - position) {
			throw new EOFException(bytes + " bytes needed at byte " + position + " of " + memory.byteSize());
		}
		long at = position;
		position += bytes;
		return at;
	}
}
