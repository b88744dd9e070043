package org.edgeloop.signal.internal.npy;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.edgeloop.signal.Channel;
import org.edgeloop.signal.internal.memory.MemoryChannel;

/**
 * Finds the channels in an array. One dimension is one channel; of two, the longer one is time, and the rows where both are
 * equal; each field of a structured array is a channel of its own.
 */
final class NpyChannels {

	/** Names a channel by its index, counted from 0, of {@code count}. */
	private interface Naming {
		String name(long index, long count);
	}

	private final MemorySegment memory;
	private final NpyHeader header;
	private final OptionalDouble sampleRate;

	NpyChannels(MemorySegment memory, NpyHeader header, OptionalDouble sampleRate) {
		this.memory = memory;
		this.header = header;
		this.sampleRate = sampleRate;
	}

	/** @return why the array is no recording; empty if it is one */
	Optional<String> flaw() {
		int dimensions = header.shape().length;
		if (dimensions == 0 || dimensions > 2) {
			return Optional.of("an array of " + dimensions + " dimensions is no recording");
		}
		if (header.elements() == 0) {
			return Optional.of("the array holds no samples");
		}
		long count = dimensions == 1 ? 1 : Math.min(header.shape()[0], header.shape()[1]);
		return count > MemoryChannel.MOST / header.type().fields().size()
				? Optional.of("an array of more than " + MemoryChannel.MOST + " channels is no recording")
				: Optional.empty();
	}

	/** @return the channels {@code ch1}, {@code ch2}, …, or the fields by their names; there must be no {@link #flaw()} */
	List<MemoryChannel> numbered() {
		return channels((index, count) -> "ch" + (index + 1), "");
	}

	/** @return one channel called {@code key}, or several {@code key[:,0]}, {@code key[:,1]}, … as NumPy counts; fields behind a dot */
	List<MemoryChannel> keyed(String key) {
		boolean rowsAreTime = header.shape().length == 1 || header.shape()[0] >= header.shape()[1];
		return channels((index, count) -> count == 1 ? key : key + (rowsAreTime ? "[:," + index + "]" : "[" + index + ",:]"),
				key + ".");
	}

	private List<MemoryChannel> channels(Naming naming, String fieldPrefix) {
		long[] shape = header.shape();
		if (shape.length == 1) {
			return channels(naming, fieldPrefix, shape[0], 1, 1, 0);
		}
		boolean rowsAreTime = shape[0] >= shape[1];
		long samples = Math.max(shape[0], shape[1]);
		long columns = Math.min(shape[0], shape[1]);
		// In C order the last index lies side by side in memory, in Fortran order the first.
		boolean interleaved = rowsAreTime != header.fortranOrder();
		return interleaved ? channels(naming, fieldPrefix, samples, columns, columns, 1)
				: channels(naming, fieldPrefix, samples, columns, 1, samples);
	}

	/** @param step from sample to sample, {@code jump} from channel to channel, both in elements */
	private List<MemoryChannel> channels(Naming naming, String fieldPrefix, long samples, long count, long step,
			long jump) {
		List<MemoryChannel> channels = new ArrayList<>();
		int elementBytes = header.type().bytes();
		for (long c = 0; c < count; c++) {
			for (NpyField field : header.type().fields()) {
				String name = field.name().isEmpty() ? naming.name(c, count)
						: count == 1 ? fieldPrefix + field.name() : naming.name(c, count) + "." + field.name();
				Channel channel = new Channel(name, "", sampleRate, Optional.empty(), samples,
						field.encoding().type());
				long offset = header.dataOffset() + c * jump * elementBytes + field.offset();
				channels.add(new MemoryChannel(channel, memory, field.encoding(), field.order(), offset, step * elementBytes));
			}
		}
		return channels;
	}
}
