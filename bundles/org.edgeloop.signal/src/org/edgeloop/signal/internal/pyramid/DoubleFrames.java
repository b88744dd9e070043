package org.edgeloop.signal.internal.pyramid;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

import jdk.incubator.vector.DoubleVector;

/** Floating-point samples of 64 bits. */
final class DoubleFrames implements Frames {

	private final double[] samples;

	DoubleFrames(int capacity) {
		samples = new double[capacity];
	}

	@Override
	public void load(MemorySegment memory, long offset, ByteOrder order, int count) {
		MemorySegment.copy(memory, ValueLayout.JAVA_DOUBLE_UNALIGNED.withOrder(order), offset, samples, 0, count);
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
			DoubleVector v = DoubleVector.fromArray(Lanes.SPECIES, samples, at);
			DoubleVector w = DoubleVector.fromArray(Lanes.SPECIES, samples, at + step);
			at += 2 * step;
			min1 = min1.min(v);
			min2 = min2.min(w);
			max1 = max1.max(v);
			max2 = max2.max(w);
			sum1 = v.fma(v, sum1);
			sum2 = w.fma(w, sum2);
		}
		if (count % 2 != 0) {
			DoubleVector v = DoubleVector.fromArray(Lanes.SPECIES, samples, at);
			min1 = min1.min(v);
			max1 = max1.max(v);
			sum1 = v.fma(v, sum1);
		}
		min1.min(min2).intoArray(into.min, 0);
		max1.max(max2).intoArray(into.max, 0);
		sum1.add(sum2).intoArray(into.squares, 0);
	}
}
