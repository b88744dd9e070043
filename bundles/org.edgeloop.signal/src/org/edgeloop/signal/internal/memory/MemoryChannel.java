package org.edgeloop.signal.internal.memory;

import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;
import java.util.Optional;

import org.edgeloop.signal.Channel;
import org.edgeloop.signal.SampleLayout;

/**
 * A channel and where its samples lie: sample {@code i} starts at byte {@code offset + i * stride} of the memory.
 *
 * @param channel the channel as it is shown
 * @param memory the memory that holds the samples
 * @param encoding how a sample lies there
 * @param order its byte order
 * @param offset the first sample's position in bytes
 * @param stride from one sample to the next, in bytes
 */
public record MemoryChannel(Channel channel, MemorySegment memory, SampleEncoding encoding, ByteOrder order, long offset,
		long stride) implements StoredChannel {

	/** More channels than any of the formats' own writers make: a file that has them is no recording, and would fill the heap. */
	public static final int MOST = 1 << 16;

	/** @throws IndexOutOfBoundsException if the samples do not lie within the memory: a reader must have checked that */
	public MemoryChannel {
		long length = channel.length();
		if (length < 0 || offset < 0 || stride < encoding.bytes()
				|| length > 0 && (length - 1) > (memory.byteSize() - offset - encoding.bytes()) / stride
				|| length > 0 && offset > memory.byteSize() - encoding.bytes()) {
			throw new IndexOutOfBoundsException(length + " samples from byte " + offset + " every " + stride + " bytes of "
					+ memory.byteSize());
		}
	}

	@Override
	public void read(long from, double[] into, int at, int count) {
		SampleDecoder.toDoubles(this, from, into, at, count);
	}

	@Override
	public void read(long from, float[] into, int at, int count) {
		SampleDecoder.toFloats(this, from, into, at, count);
	}

	@Override
	public Optional<SampleLayout> layout() {
		return encoding.isInPlace()
				? Optional.of(new SampleLayout(memory, encoding.type(), order, offset, stride))
				: Optional.empty();
	}

	/** @return the first sample, for values that stand alone */
	public double first() {
		double[] first = new double[1];
		SampleDecoder.toDoubles(this, 0, first, 0, 1);
		return first[0];
	}

	long position(long sample) {
		return offset + sample * stride;
	}
}
