package org.edgeloop.signal.internal.tdms;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.edgeloop.base.ProblemException;
import org.edgeloop.signal.internal.memory.BadRecording;
import org.edgeloop.signal.internal.memory.SampleRun;

/**
 * The raw data of one segment: chunks of the same shape, one behind the other, the last one perhaps cut off. Sizes that the
 * metadata promises are never believed: what counts is what the file has.
 */
final class TdmsChunks {

	private final Path file;
	private final TdmsSegment segment;
	private final List<TdmsObject> objects;
	private final long bytes;

	/** @param objects those with raw data in the segment, in their order */
	TdmsChunks(Path file, TdmsSegment segment, List<TdmsObject> objects) {
		this.file = file;
		this.segment = segment;
		this.objects = objects;
		this.bytes = segment.end() - segment.data();
	}

	/** Tells each object where its values are. */
	void place() throws ProblemException {
		if (objects.stream().anyMatch(object -> index(object).isDaqmx())) {
			if (!objects.stream().allMatch(object -> index(object).isDaqmx())) {
				throw problem("a segment mixes DAQmx data and other data");
			}
			new DaqmxChunks(segment, objects).place(file);
		} else if (segment.isInterleaved()) {
			placeInterleaved();
		} else {
			placeInTurn();
		}
	}

	static RawIndex index(TdmsObject object) {
		return Objects.requireNonNull(object.index());
	}

	private void placeInterleaved() throws ProblemException {
		long row = 0;
		for (TdmsObject object : objects) {
			if (index(object).type().bytes() == 0) {
				throw problem(object.path() + " has texts among interleaved samples");
			}
			if (index(object).values() != index(objects.getFirst()).values()) {
				throw problem(object.path() + " has another number of samples than those that it is interleaved with");
			}
			row += index(object).type().bytes();
		}
		long rows = row == 0 ? 0 : bytes / row;
		long place = segment.data();
		for (TdmsObject object : objects) {
			if (rows > 0) {
				object.add(index(object), 0, SampleRun.of(place, row, rows, segment.order()));
			}
			place += index(object).type().bytes();
		}
	}

	private void placeInTurn() throws ProblemException {
		long chunk = 0;
		for (TdmsObject object : objects) {
			chunk += index(object).bytes();
			if (chunk < 0) {
				throw problem("the channels of a segment promise more than any file holds");
			}
		}
		if (chunk == 0) {
			return;
		}
		long chunks = bytes / chunk;
		long place = segment.data();
		for (TdmsObject object : objects) {
			RawIndex index = index(object);
			if (chunks > 0) {
				add(object, new SampleRun(place, index.type().bytes(), index.values(), chunk, chunks, segment.order()));
			}
			place += index.bytes();
		}
		placeRest(segment.data() + chunks * chunk);
	}

	/** The chunk that was cut off: channels one after the other, as far as it goes. */
	private void placeRest(long start) {
		long place = start;
		for (TdmsObject object : objects) {
			RawIndex index = index(object);
			long held = Math.min(index.bytes(), segment.end() - place);
			if (held <= 0 && index.bytes() > 0) {
				return;
			}
			if (index.type().bytes() > 0) {
				add(object, SampleRun.of(place, index.type().bytes(), held / index.type().bytes(), segment.order()));
			}
			place += held;
		}
	}

	private static void add(TdmsObject object, SampleRun run) {
		RawIndex index = index(object);
		if (index.type().bytes() == 0) {
			object.addUnread(index, index.values() * run.blocks());
		} else if (run.blockSamples() > 0) {
			object.add(index, 0, run);
		}
	}

	private ProblemException problem(String what) {
		return BadRecording.atByte(file, segment.data(), what, "copy the file again from its source");
	}
}
