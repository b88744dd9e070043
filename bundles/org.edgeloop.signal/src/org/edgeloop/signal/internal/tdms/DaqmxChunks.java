package org.edgeloop.signal.internal.tdms;

import java.nio.file.Path;
import java.util.List;

import org.edgeloop.base.ProblemException;
import org.edgeloop.signal.internal.memory.BadRecording;
import org.edgeloop.signal.internal.memory.SampleRun;

/** The raw data of one DAQmx segment: each chunk has one buffer after the other, and each buffer rows of interleaved values. */
final class DaqmxChunks {

	private final TdmsSegment segment;
	private final List<TdmsObject> objects;
	private final List<Long> rowBytes;
	private final long[] rows;

	DaqmxChunks(TdmsSegment segment, List<TdmsObject> objects) {
		this.segment = segment;
		this.objects = objects;
		this.rowBytes = TdmsChunks.index(objects.getFirst()).rowBytes();
		this.rows = new long[rowBytes.size()];
	}

	void place(Path file) throws ProblemException {
		long bits = 0;
		long scalers = 0;
		for (TdmsObject object : objects) {
			RawIndex index = TdmsChunks.index(object);
			if (!index.rowBytes().equals(rowBytes)) {
				throw problem(file, object.path() + " describes other DAQmx buffers than the channels before it");
			}
			scalers += index.scalers().size();
			for (DaqmxScaler scaler : index.scalers()) {
				rows[scaler.buffer()] = Math.max(rows[scaler.buffer()], index.values());
			}
		}
		long chunk = 0;
		for (int b = 0; b < rows.length; b++) {
			long width = rowBytes.get(b);
			bits += 8 * width;
			if (width > 0 && rows[b] > (Long.MAX_VALUE - chunk) / width) {
				throw problem(file, "the DAQmx buffers of a segment promise more than any file holds");
			}
			chunk += rows[b] * width;
		}
		if (scalers > bits) {
			throw problem(file, scalers + " DAQmx values are said to lie in rows of " + bits + " bits");
		}
		if (chunk > 0) {
			place(chunk);
		}
	}

	private void place(long chunk) {
		long bytes = segment.end() - segment.data();
		long chunks = bytes / chunk;
		long rest = bytes - chunks * chunk;
		long buffer = segment.data();
		for (int b = 0; b < rows.length; b++) {
			long width = rowBytes.get(b);
			long size = rows[b] * width;
			long restRows = width == 0 ? 0 : Math.min(rest, size) / width;
			for (TdmsObject object : objects) {
				placeIn(object, b, new SampleRun(buffer, width, 1, chunk, chunks, segment.order()), restRows);
			}
			rest -= Math.min(rest, size);
			buffer += size;
		}
	}

	/** @param shape where the buffer lies in the first chunk, and how often it comes */
	private void placeIn(TdmsObject object, int buffer, SampleRun shape, long restRows) {
		RawIndex index = TdmsChunks.index(object);
		for (int s = 0; s < index.scalers().size(); s++) {
			DaqmxScaler scaler = index.scalers().get(s);
			if (scaler.buffer() != buffer || index.values() == 0) {
				continue;
			}
			long place = shape.offset() + scaler.byteOffset();
			if (shape.blocks() > 0) {
				object.add(index, s, new SampleRun(place, shape.stride(), index.values(), shape.blockStep(), shape.blocks(),
						segment.order()));
			}
			long restSamples = Math.min(restRows, index.values());
			if (restSamples > 0) {
				object.add(index, s, SampleRun.of(place + shape.blocks() * shape.blockStep(), shape.stride(), restSamples,
						segment.order()));
			}
		}
	}

	private ProblemException problem(Path file, String what) {
		return BadRecording.atByte(file, segment.data(), what, "copy the file again from its source");
	}
}
