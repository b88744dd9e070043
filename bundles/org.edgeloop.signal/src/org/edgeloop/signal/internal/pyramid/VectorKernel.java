package org.edgeloop.signal.internal.pyramid;

import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;

import org.edgeloop.signal.SampleType;

/**
 * Summarises interleaved channels in one pass: with {@code C} channels and vectors of {@code L} lanes, lane {@code i} of vector
 * {@code p} belongs to channel {@code (pL + i) mod C}, which repeats every {@code P = C / gcd(C, L)} vectors. So each of these
 * {@code P} phases is one plain loop with a stride of {@code P} vectors, and only its result is sorted by channel. A channel
 * alone is the case of one phase. For one thread.
 */
final class VectorKernel {

	/** Samples copied at a time: few enough for the processor's first cache, enough to make the copy's start cheap. */
	private static final int CAPACITY = 8192;

	/** Both block sizes fit a whole number of times, and so do vectors. */
	private static final int CAPACITY_STEP = 512;

	private final SampleType type;
	private final int channels;
	private final int phases;
	private final int framesPerRound;
	private final int capacity;
	private final Frames frames;
	private final Lanes lanes;
	private final double[] min;
	private final double[] max;
	private final double[] squares;
	private final double[] single;

	/** @param channels how many channels of {@code type} are interleaved without anything between them */
	VectorKernel(SampleType type, int channels) {
		this.type = type;
		this.channels = channels;
		capacity = Math.max(CAPACITY / channels / CAPACITY_STEP, 1) * CAPACITY_STEP;
		frames = framesOf(type, capacity * channels);
		lanes = new Lanes(frames.lanes(), channels == 1);
		int divisor = greatestCommonDivisor(channels, frames.lanes());
		phases = channels / divisor;
		framesPerRound = frames.lanes() / divisor;
		min = new double[channels];
		max = new double[channels];
		squares = new double[channels];
		single = new double[capacity];
	}

	/** @return whether there is a vector loop for the type on this machine */
	static boolean supports(SampleType type) {
		return switch (type) {
		case FLOAT32, FLOAT64, INT32 -> true;
		case INT16 -> Lanes.WIDENED >= 4;
		default -> false;
		};
	}

	private static Frames framesOf(SampleType type, int capacity) {
		return switch (type) {
		case INT16 -> new ShortFrames(capacity);
		case INT32 -> new IntFrames(capacity);
		case FLOAT32 -> new FloatFrames(capacity);
		case FLOAT64 -> new DoubleFrames(capacity);
		default -> throw new IllegalArgumentException("no vector loop for " + type);
		};
	}

	private static int greatestCommonDivisor(int a, int b) {
		return b == 0 ? a : greatestCommonDivisor(b, a % b);
	}

	/**
	 * Adds one channel of some frames to a summary.
	 *
	 * @param offset where the first frame starts in {@code memory}, in bytes
	 * @param count how many frames
	 * @param channel which of the interleaved channels
	 * @throws InternalError if the file behind the memory does not hold the samples any more
	 */
	void summarise(MemorySegment memory, long offset, ByteOrder order, long count, int channel, Summary into) {
		for (long first = 0; first < count; first += capacity) {
			int some = (int) Math.min(capacity, count - first);
			frames.load(memory, offset + first * frameBytes(), order, some * channels);
			runPhases(0, some / framesPerRound);
			addChannel(channel, 0, some, into);
		}
	}

	/**
	 * Summarises frames block by block.
	 *
	 * @param block how many frames make a block; 256 or 512
	 * @param into cleared before every block
	 * @param done told after every block; the last one may be shorter
	 */
	void summariseBlocks(MemorySegment memory, long offset, ByteOrder order, long count, int block, Summary[] into,
			Runnable done) {
		for (long first = 0; first < count; first += capacity) {
			int some = (int) Math.min(capacity, count - first);
			frames.load(memory, offset + first * frameBytes(), order, some * channels);
			for (int at = 0; at < some; at += block) {
				int length = Math.min(block, some - at);
				runPhases(at * channels, length / framesPerRound);
				for (int c = 0; c < channels; c++) {
					into[c].clear();
					addChannel(c, at, length, into[c]);
				}
				done.run();
			}
		}
	}

	private long frameBytes() {
		return (long) channels * type.bytes();
	}

	private void runPhases(int first, int rounds) {
		for (int c = 0; c < channels; c++) {
			min[c] = Double.POSITIVE_INFINITY;
			max[c] = Double.NEGATIVE_INFINITY;
			squares[c] = 0;
		}
		int c = 0;
		for (int phase = 0; phase < phases; phase++) {
			frames.summarise(first + phase * frames.lanes(), phases * frames.lanes(), rounds, lanes);
			for (int i = 0; i < lanes.count(); i++) {
				min[c] = Math.min(min[c], lanes.min[i]);
				max[c] = Math.max(max[c], lanes.max[i]);
				squares[c] += lanes.squares[i];
				c = c + 1 == channels ? 0 : c + 1;
			}
		}
	}

	/** Adds what the phases found in whole rounds, and the rest one by one; all one by one if there is NaN, which is rare. */
	private void addChannel(int c, int from, int count, Summary into) {
		int whole = Double.isNaN(squares[c]) ? 0 : count / framesPerRound * framesPerRound;
		if (whole > 0) {
			into.include(min[c], max[c]);
			into.addSquares(squares[c], whole);
		}
		if (whole < count) {
			frames.copy((from + whole) * channels + c, channels, count - whole, single);
			PlainLoop.add(single, count - whole, into);
		}
	}
}
