package org.edgeloop.signal.internal.pyramid;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.ShortVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** Samples of 16 bits: ordered as they are, widened to be squared. */
final class ShortFrames implements Frames {

	private static final int LANES = 2 * Lanes.WIDENED;
	private static final VectorSpecies<Short> SPECIES = Lanes.species(short.class, 16, LANES);
	private static final VectorSpecies<Short> HALF = Lanes.species(short.class, 16, Lanes.WIDENED);

	private final short[] samples;
	private final short[] extremes = new short[LANES];

	ShortFrames(int capacity) {
		samples = new short[capacity];
	}

	@Override
	public int lanes() {
		return LANES;
	}

	@Override
	public void load(MemorySegment memory, long offset, ByteOrder order, int count) {
		MemorySegment.copy(memory, ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(order), offset, samples, 0, count);
	}

	@Override
	public void copy(int first, int step, int count, double[] into) {
		for (int i = 0; i < count; i++) {
			into[i] = samples[first + i * step];
		}
	}

	@Override
	public void summarise(int first, int step, int count, Lanes into) {
		ShortVector min1 = ShortVector.broadcast(SPECIES, Short.MAX_VALUE);
		ShortVector max1 = ShortVector.broadcast(SPECIES, Short.MIN_VALUE);
		ShortVector min2 = min1;
		ShortVector max2 = max1;
		DoubleVector low1 = DoubleVector.zero(Lanes.SPECIES);
		DoubleVector low2 = low1;
		DoubleVector high1 = low1;
		DoubleVector high2 = low1;
		int at = first;
		int left = count;
		for (; left >= 2; left -= 2) {
			ShortVector v1 = ShortVector.fromArray(SPECIES, samples, at);
			ShortVector v2 = ShortVector.fromArray(SPECIES, samples, at + step);
			min1 = min1.min(v1);
			min2 = min2.min(v2);
			max1 = max1.max(v1);
			max2 = max2.max(v2);
			DoubleVector l1 = widen(at);
			DoubleVector h1 = widen(at + Lanes.WIDENED);
			DoubleVector l2 = widen(at + step);
			DoubleVector h2 = widen(at + step + Lanes.WIDENED);
			low1 = l1.fma(l1, low1);
			high1 = h1.fma(h1, high1);
			low2 = l2.fma(l2, low2);
			high2 = h2.fma(h2, high2);
			at += 2 * step;
		}
		if (left > 0) {
			ShortVector v = ShortVector.fromArray(SPECIES, samples, at);
			min1 = min1.min(v);
			max1 = max1.max(v);
			DoubleVector l = widen(at);
			DoubleVector h = widen(at + Lanes.WIDENED);
			low1 = l.fma(l, low1);
			high1 = h.fma(h, high1);
		}
		min1 = min1.min(min2);
		max1 = max1.max(max2);
		low1 = low1.add(low2);
		high1 = high1.add(high2);
		if (into.alone) {
			into.min[0] = min1.reduceLanes(VectorOperators.MIN);
			into.max[0] = max1.reduceLanes(VectorOperators.MAX);
			into.squares[0] = low1.add(high1).reduceLanes(VectorOperators.ADD);
		} else {
			store(min1, into.min);
			store(max1, into.max);
			low1.intoArray(into.squares, 0);
			high1.intoArray(into.squares, Lanes.WIDENED);
		}
	}

	private DoubleVector widen(int at) {
		return widen(samples, at);
	}

	private static DoubleVector widen(short[] values, int at) {
		return (DoubleVector) ShortVector.fromArray(HALF, values, at).convertShape(VectorOperators.S2D, Lanes.SPECIES, 0);
	}

	private void store(ShortVector values, double[] into) {
		values.intoArray(extremes, 0);
		widen(extremes, 0).intoArray(into, 0);
		widen(extremes, Lanes.WIDENED).intoArray(into, Lanes.WIDENED);
	}
}
