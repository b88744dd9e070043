package org.edgeloop.signal.internal.hdf;

import java.io.IOException;
import java.lang.foreign.MemorySegment;

import org.edgeloop.signal.Channel;
import org.edgeloop.signal.internal.memory.StoredNumbers;
import org.edgeloop.signal.internal.memory.StoredChannel;

/**
 * A row or column of a chunked dataset.
 *
 * @param chunks the dataset's chunks, of one or two dimensions
 * @param field which number of an element
 * @param elementBytes the size of an element
 * @param time the dimension along which samples follow each other, 0 or 1
 * @param index where in the other dimension the channel lies
 */
record HdfChunkedChannel(Channel channel, HdfChunks chunks, HdfField field, int elementBytes, int dimensions, int time,
		long index) implements StoredChannel {

	/** Copies a run of samples from one chunk. */
	@FunctionalInterface
	private interface Copy {
		void from(StoredNumbers run, int done, int count);
	}

	@Override
	public void read(long from, double[] into, int offset, int count) throws IOException {
		forEachChunk(from, count, (run, done, part) -> run.read(0, into, offset + done, part));
	}

	@Override
	public void read(long from, float[] into, int offset, int count) throws IOException {
		forEachChunk(from, count, (run, done, part) -> run.read(0, into, offset + done, part));
	}

	private void forEachChunk(long from, int count, Copy copy) throws IOException {
		int length = chunks.length(time);
		int done = 0;
		while (done < count) {
			long sample = from + done;
			int within = (int) (sample % length);
			int part = Math.min(count - done, length - within);
			copy.from(run(chunks.chunk(number(sample / length)), within), done, part);
			done += part;
		}
	}

	/** @param along the chunk's place in the dimension of time */
	private long number(long along) {
		if (dimensions == 1) {
			return along;
		}
		return time == 0 ? along * chunks.count(1) + index / chunks.length(1)
				: index / chunks.length(0) * chunks.count(1) + along;
	}

	private StoredNumbers run(MemorySegment chunk, int within) {
		long across = dimensions == 1 ? 0 : index % chunks.length(1 - time);
		long width = dimensions == 1 ? 1 : chunks.length(1);
		long element = dimensions == 1 || time == 0 ? within * width + across : across * width + within;
		long step = dimensions == 1 || time == 1 ? 1 : width;
		return new StoredNumbers(chunk, field.number().encoding(), field.number().order(),
				element * elementBytes + field.offset(), step * elementBytes);
	}
}
