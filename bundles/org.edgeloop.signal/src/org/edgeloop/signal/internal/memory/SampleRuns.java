package org.edgeloop.signal.internal.memory;

import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.edgeloop.signal.SampleLayout;

/** Samples of one kind that lie in several places of a file, in the order of time. */
public final class SampleRuns {

	private final MemorySegment memory;
	private final SampleEncoding encoding;
	private final List<SampleRun> runs;
	private final long[] firsts;

	/** @throws IndexOutOfBoundsException if the samples do not lie within the memory: a reader must have checked that */
	public SampleRuns(MemorySegment memory, SampleEncoding encoding, List<SampleRun> runs) {
		this.memory = memory;
		this.encoding = encoding;
		this.runs = List.copyOf(runs);
		this.firsts = new long[runs.size() + 1];
		for (int i = 0; i < runs.size(); i++) {
			SampleRun run = runs.get(i);
			if (run.offset() < 0 || run.last() > memory.byteSize() - encoding.bytes()) {
				throw new IndexOutOfBoundsException(run + " of " + memory.byteSize() + " bytes");
			}
			firsts[i + 1] = firsts[i] + run.samples();
		}
	}

	/**
	 * @param little what is added to the place of each sample in little-endian runs, in bytes
	 * @param big the same for big-endian runs
	 * @return the parts of samples that consist of several
	 */
	public SampleRuns part(SampleEncoding of, long little, long big) {
		List<SampleRun> parts = new ArrayList<>();
		for (SampleRun run : runs) {
			parts.add(run.shifted(run.order() == ByteOrder.BIG_ENDIAN ? big : little));
		}
		return new SampleRuns(memory, of, parts);
	}

	public SampleEncoding encoding() {
		return encoding;
	}

	public long samples() {
		return firsts[firsts.length - 1];
	}

	/** @return where the samples lie, if that is one evenly spaced run */
	public Optional<SampleLayout> layout() {
		if (runs.size() != 1 || !runs.getFirst().isEven() || !encoding.isInPlace()) {
			return Optional.empty();
		}
		SampleRun run = runs.getFirst();
		return Optional.of(new SampleLayout(memory, encoding.type(), run.order(), run.offset(), run.stride()));
	}

	/** Copies samples; the range has been checked. */
	public void read(long from, double[] into, int offset, int count) {
		pieces(from, count, (place, order, stride, done, samples) -> SampleDecoder.toDoubles(memory, encoding, order, place,
				stride, into, offset + done, samples));
	}

	/** Copies samples; the range has been checked. */
	public void read(long from, float[] into, int offset, int count) {
		pieces(from, count, (place, order, stride, done, samples) -> SampleDecoder.toFloats(memory, encoding, order, place,
				stride, into, offset + done, samples));
	}

	private void pieces(long from, int count, Piece piece) {
		int number = find(from);
		int done = 0;
		while (done < count) {
			SampleRun run = runs.get(number);
			long within = from + done - firsts[number];
			long block = within / run.blockSamples();
			long sample = within % run.blockSamples();
			int samples = (int) Math.min(count - done, run.blockSamples() - sample);
			piece.read(run.offset() + block * run.blockStep() + sample * run.stride(), run.order(), run.stride(), done, samples);
			done += samples;
			if (from + done == firsts[number + 1]) {
				number++;
			}
		}
	}

	private int find(long sample) {
		int low = 0;
		int high = runs.size() - 1;
		while (low < high) {
			int middle = (low + high + 1) >>> 1;
			if (firsts[middle] <= sample) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		return low;
	}

	/** A stretch of evenly spaced samples. */
	@FunctionalInterface
	private interface Piece {
		void read(long place, ByteOrder order, long stride, int done, int samples);
	}
}
