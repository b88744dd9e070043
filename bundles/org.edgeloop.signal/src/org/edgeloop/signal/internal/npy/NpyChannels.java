package org.edgeloop.signal.internal.npy;

import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.edgeloop.base.ProblemException;
import org.edgeloop.signal.Channel;
import org.edgeloop.signal.internal.memory.BadRecording;
import org.edgeloop.signal.internal.memory.MemoryChannel;

/**
 * Finds the channels in an array. One dimension is one channel; of two, the longer one is time, and the rows where both are
 * equal; each field of a structured array is a channel of its own.
 */
final class NpyChannels {

	private final Path file;
	private final MemorySegment memory;
	private final NpyHeader header;
	private final OptionalDouble sampleRate;

	NpyChannels(Path file, MemorySegment memory, NpyHeader header, OptionalDouble sampleRate) {
		this.file = file;
		this.memory = memory;
		this.header = header;
		this.sampleRate = sampleRate;
	}

	/**
	 * @param stem what channels are named by, with their numbers behind it: {@code ch} gives {@code ch1}, {@code ch2}, …
	 * @throws ProblemException if the array has no samples, or more than two dimensions
	 */
	List<MemoryChannel> named(String stem) throws ProblemException {
		long[] shape = header.shape();
		if (shape.length == 0 || shape.length > 2) {
			throw BadRecording.atByte(file, header.dataOffset(),
					"an array of " + shape.length + " dimensions is no recording", "save one or two dimensions");
		}
		if (header.elements() == 0) {
			throw BadRecording.atByte(file, header.dataOffset(), "the recording holds no samples", "save it again");
		}
		if (shape.length == 1) {
			return channels(stem, shape[0], 1, 1, 0);
		}
		boolean rowsAreTime = shape[0] >= shape[1];
		long samples = Math.max(shape[0], shape[1]);
		long columns = Math.min(shape[0], shape[1]);
		// In C order the last index lies side by side in memory, in Fortran order the first.
		boolean interleaved = rowsAreTime != header.fortranOrder();
		return interleaved ? channels(stem, samples, columns, columns, 1) : channels(stem, samples, columns, 1, samples);
	}

	/** @param step from sample to sample, {@code jump} from channel to channel, both in elements */
	private List<MemoryChannel> channels(String stem, long samples, long count, long step, long jump) {
		List<MemoryChannel> channels = new ArrayList<>();
		int elementBytes = header.type().bytes();
		for (long c = 0; c < count; c++) {
			for (NpyField field : header.type().fields()) {
				Channel channel = new Channel(channelName(stem, c, count, field), "", sampleRate, Optional.empty(), samples,
						field.encoding().type());
				long offset = header.dataOffset() + c * jump * elementBytes + field.offset();
				channels.add(new MemoryChannel(channel, memory, field.encoding(), field.order(), offset, step * elementBytes));
			}
		}
		return channels;
	}

	private static String channelName(String stem, long index, long count, NpyField field) {
		if (field.name().isEmpty()) {
			return stem + (index + 1);
		}
		return count == 1 ? field.name() : field.name() + (index + 1);
	}
}
