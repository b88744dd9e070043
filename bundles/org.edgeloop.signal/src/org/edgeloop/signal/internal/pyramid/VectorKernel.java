package org.edgeloop.signal.internal.pyramid;

import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;
import java.util.Arrays;

import org.edgeloop.signal.SampleType;

/**
 * Summarises interleaved channels in one pass: with {@code C} channels and vectors of {@code L} lanes, lane {@code i} of vector
 * {@code p} belongs to channel {@code (pL + i) mod C}, which repeats every {@code P = C / gcd(C, L)} vectors. So each of these
 * {@code P} phases is one plain loop with a stride of {@code P} vectors, and only its result is sorted by channel. A channel
 * alone is the case of one phase. For one thread.
 */
final class VectorKernel {

	/** Small enough that the frames of a few blocks stay in the processor's first cache. */
	private static final int CAPACITY = 4096;

	private final SampleType type;
	private final int channels;
	private final int phases;
	private final int framesPerRound;
	private final int capacity;
	private final Frames frames;
	private final Lanes lanes = new Lanes();
	private final double[] min;
	private final double[] max;
	private final double[] squares;
	private final double[] single;

	/** @param channels how many channels of {@code type} are interleaved without anything between them */
	VectorKernel(SampleType type, int channels) {
		this.type = type;
		this.channels = channels;
		int divisor = greatestCommonDivisor(channels, Lanes.COUNT);
		phases = channels / divisor;
		framesPerRound = Lanes.COUNT / divisor;
		capacity = Math.max(CAPACITY / channels / framesPerRound, 1) * framesPerRound;
		frames = framesOf(type, capacity * channels);
		min = new double[channels];
		max = new double[channels];
		squares = new double[channels];
		single = new double[capacity];
	}

	/** @return whether there is a vector loop for the type on this machine */
	static boolean supports(SampleType type) {
		return switch (type) {
		case FLOAT32, FLOAT64, INT32 -> true;
		case INT16 -> Lanes.COUNT >= 4;
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
	 * Adds frames to the summaries of their channels.
	 *
	 * @param offset where the first frame starts in {@code memory}, in bytes
	 * @param count how many frames
	 * @param into one summary a channel
	 * @throws InternalError if the file behind the memory does not hold the samples any more
	 */
	void summarise(MemorySegment memory, long offset, ByteOrder order, long count, Summary[] into) {
		long frameBytes = (long) channels * type.bytes();
		for (long first = 0; first < count; first += capacity) {
			int some = (int) Math.min(capacity, count - first);
			frames.load(memory, offset + first * frameBytes, order, some * channels);
			summariseLoaded(some, into);
		}
	}

	private void summariseLoaded(int count, Summary[] into) {
		int rounds = count / framesPerRound;
		if (rounds > 0) {
			runPhases(rounds);
			for (int c = 0; c < channels; c++) {
				addChannel(c, rounds * framesPerRound, into[c]);
			}
		}
		for (int c = 0; c < channels; c++) {
			addOneByOne(c, rounds * framesPerRound, count, into[c]);
		}
	}

	private void runPhases(int rounds) {
		Arrays.fill(min, Double.POSITIVE_INFINITY);
		Arrays.fill(max, Double.NEGATIVE_INFINITY);
		Arrays.fill(squares, 0);
		int c = 0;
		for (int phase = 0; phase < phases; phase++) {
			frames.summarise(phase * Lanes.COUNT, phases * Lanes.COUNT, rounds, lanes);
			for (int i = 0; i < Lanes.COUNT; i++) {
				min[c] = Math.min(min[c], lanes.min[i]);
				max[c] = Math.max(max[c], lanes.max[i]);
				squares[c] += lanes.squares[i];
				c = c + 1 == channels ? 0 : c + 1;
			}
		}
	}

	/** Runs with NaN, which are rare, are looked at one by one. */
	private void addChannel(int c, int count, Summary into) {
		if (Double.isNaN(squares[c])) {
			addOneByOne(c, 0, count, into);
		} else {
			into.include(min[c], max[c]);
			into.addSquares(squares[c], count);
		}
	}

	private void addOneByOne(int c, int fromFrame, int toFrame, Summary into) {
		int count = toFrame - fromFrame;
		for (int i = 0; i < count; i++) {
			single[i] = frames.value((fromFrame + i) * channels + c);
		}
		PlainLoop.add(single, count, into);
	}
}
