package org.edgeloop.signal.internal.npy;

import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.edgeloop.signal.internal.memory.MemoryChannel;

/**
 * An array of an archive.
 *
 * @param key its name without the file name extension
 * @param header what it says of itself
 * @param memory the memory that holds it
 */
record NpzMember(String key, NpyHeader header, MemorySegment memory) {

	/** @return whether it holds one number, in whatever number of dimensions */
	boolean isScalar() {
		return header.elements() == 1 && header.type().fields().size() == 1;
	}

	double scalar() {
		NpyHeader flat = new NpyHeader(header.type(), false, new long[] { 1 }, header.dataOffset());
		return new NpyChannels(memory, flat, OptionalDouble.empty()).keyed(key).getFirst().first();
	}

	/** @return why it is no recording; empty if it is one */
	Optional<String> flaw() {
		return new NpyChannels(memory, header, OptionalDouble.empty()).flaw();
	}

	List<MemoryChannel> channels(OptionalDouble sampleRate) {
		return new NpyChannels(memory, header, sampleRate).keyed(key);
	}
}
