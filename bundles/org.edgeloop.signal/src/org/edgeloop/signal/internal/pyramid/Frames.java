package org.edgeloop.signal.internal.pyramid;

import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;

/**
 * A few thousand stored samples, copied from native memory into an array that stays in the processor's first cache.
 * <p>
 * The copy is there for safety: when a mapped file is cut short or its drive vanishes, the JVM turns a fault inside a copy into
 * an {@link InternalError}, but a fault inside a vector load kills the process.
 * <p>
 * The loops of the implementations differ in little but the load. They stay apart on purpose: a loop that finds its load through
 * a virtual call compiles to objects instead of registers. They are unrolled four times so that one step need not wait for the
 * one before, and because a loop of that size is compiled by itself: inlined into its callers it may outgrow what the compiler
 * looks at, and end as objects too, a hundred times slower.
 */
interface Frames {

	/** @return how many samples a vector of {@link #summarise} has */
	int lanes();

	/**
	 * Takes over {@code count} samples.
	 *
	 * @param offset where they start in {@code memory}, in bytes
	 * @throws InternalError if the file behind the memory does not hold them any more
	 */
	void load(MemorySegment memory, long offset, ByteOrder order, int count);

	/** Copies {@code count} loaded samples, every {@code step}-th from {@code first} on, to the beginning of an array. */
	void copy(int first, int step, int count, double[] into);

	/**
	 * Summarises {@code count} vectors of samples lane by lane, or together where the lanes are {@linkplain Lanes#alone one
	 * channel's}. A lane that met NaN has NaN as its sum of squares; its other
	 * values are then undefined.
	 *
	 * @param first the first vector's first sample
	 * @param step from one vector's first sample to the next one's
	 */
	void summarise(int first, int step, int count, Lanes into);
}
