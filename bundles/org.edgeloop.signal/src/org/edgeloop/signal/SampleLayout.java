package org.edgeloop.signal;

import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;

/**
 * Where a channel's samples lie in memory, so that they can be read in place: sample {@code i} starts at byte
 * {@code offset + i * stride} of the segment.
 *
 * @param memory the mapped file or native memory that holds the samples
 * @param type how a sample is stored
 * @param order the byte order of a stored sample
 * @param offset the first sample's position in {@code memory}, in bytes
 * @param stride the distance from one sample of the channel to the next, in bytes; more than the type's size where channels
 *            are interleaved
 */
public record SampleLayout(MemorySegment memory, SampleType type, ByteOrder order, long offset, long stride) {

	/** @return whether the samples follow each other without anything between them */
	public boolean isContiguous() {
		return stride == type.bytes();
	}
}
