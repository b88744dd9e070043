package org.edgeloop.signal.internal.pyramid;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.ShortVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** Samples of 16 bits. */
final class ShortFrames implements Frames {

	private static final VectorSpecies<Short> SPECIES = Lanes.narrow(short.class, 16);

	private final short[] samples;

	ShortFrames(int capacity) {
		samples = new short[capacity];
	}

	@Override
	public void load(MemorySegment memory, long offset, ByteOrder order, int count) {
		MemorySegment.copy(memory, ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(order), offset, samples, 0, count);
	}

	@Override
	public double value(int i) {
		return samples[i];
	}

	@Override
	public void summarise(int first, int step, int count, Lanes into) {
		DoubleVector min1 = DoubleVector.broadcast(Lanes.SPECIES, Double.POSITIVE_INFINITY);
		DoubleVector max1 = DoubleVector.broadcast(Lanes.SPECIES, Double.NEGATIVE_INFINITY);
		DoubleVector sum1 = DoubleVector.zero(Lanes.SPECIES);
		// Twice each, so that one step of the loop need not wait for the one before.
		DoubleVector min2 = min1;
		DoubleVector max2 = max1;
		DoubleVector sum2 = sum1;
		int at = first;
		for (int pairs = count / 2; pairs > 0; pairs--) {
			DoubleVector v = widen(at);
			DoubleVector w = widen(at + step);
			at += 2 * step;
			min1 = Lanes.smaller(min1, v);
			min2 = Lanes.smaller(min2, w);
			max1 = Lanes.larger(max1, v);
			max2 = Lanes.larger(max2, w);
			sum1 = v.fma(v, sum1);
			sum2 = w.fma(w, sum2);
		}
		if (count % 2 != 0) {
			DoubleVector v = widen(at);
			min1 = Lanes.smaller(min1, v);
			max1 = Lanes.larger(max1, v);
			sum1 = v.fma(v, sum1);
		}
		Lanes.smaller(min1, min2).intoArray(into.min, 0);
		Lanes.larger(max1, max2).intoArray(into.max, 0);
		sum1.add(sum2).intoArray(into.squares, 0);
	}

	private DoubleVector widen(int at) {
		return (DoubleVector) ShortVector.fromArray(SPECIES, samples, at).convertShape(VectorOperators.S2D, Lanes.SPECIES, 0);
	}
}
