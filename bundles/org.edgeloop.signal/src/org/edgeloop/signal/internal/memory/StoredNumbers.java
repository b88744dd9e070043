package org.edgeloop.signal.internal.memory;

import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;

/**
 * Evenly spaced numbers of one encoding: number {@code i} starts at byte {@code offset + i * stride} of the memory.
 *
 * @param memory the memory that holds the numbers
 * @param encoding how a number lies there
 * @param order its byte order
 * @param offset the first number's position in bytes
 * @param stride from one number to the next, in bytes
 */
public record StoredNumbers(MemorySegment memory, SampleEncoding encoding, ByteOrder order, long offset, long stride) {

	/** @throws IndexOutOfBoundsException if the numbers do not lie within the memory */
	public void read(long from, double[] into, int at, int count) {
		SampleDecoder.toDoubles(memory, encoding, order, offset + from * stride, stride, into, at, count);
	}

	/** @see #read(long, double[], int, int) */
	public void read(long from, float[] into, int at, int count) {
		SampleDecoder.toFloats(memory, encoding, order, offset + from * stride, stride, into, at, count);
	}
}
