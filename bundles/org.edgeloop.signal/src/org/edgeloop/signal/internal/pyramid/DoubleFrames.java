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
	public int lanes() {
		return Lanes.WIDENED;
	}

	@Override
	public void load(MemorySegment memory, long offset, ByteOrder order, int count) {
		MemorySegment.copy(memory, ValueLayout.JAVA_DOUBLE_UNALIGNED.withOrder(order), offset, samples, 0, count);
	}

	@Override
	public void copy(int first, int step, int count, double[] into) {
		for (int i = 0; i < count; i++) {
			into[i] = samples[first + i * step];
		}
	}

	@Override
	public void summarise(int first, int step, int count, Lanes into) {
		DoubleVector min1 = DoubleVector.broadcast(Lanes.SPECIES, Double.POSITIVE_INFINITY);
		DoubleVector max1 = DoubleVector.broadcast(Lanes.SPECIES, Double.NEGATIVE_INFINITY);
		DoubleVector sum1 = DoubleVector.zero(Lanes.SPECIES);
		DoubleVector min2 = min1;
		DoubleVector min3 = min1;
		DoubleVector min4 = min1;
		DoubleVector max2 = max1;
		DoubleVector max3 = max1;
		DoubleVector max4 = max1;
		DoubleVector sum2 = sum1;
		DoubleVector sum3 = sum1;
		DoubleVector sum4 = sum1;
		int at = first;
		int left = count;
		for (; left >= 4; left -= 4) {
			DoubleVector v1 = DoubleVector.fromArray(Lanes.SPECIES, samples, at);
			DoubleVector v2 = DoubleVector.fromArray(Lanes.SPECIES, samples, at + step);
			DoubleVector v3 = DoubleVector.fromArray(Lanes.SPECIES, samples, at + 2 * step);
			DoubleVector v4 = DoubleVector.fromArray(Lanes.SPECIES, samples, at + 3 * step);
			min1 = min1.min(v1);
			min2 = min2.min(v2);
			min3 = min3.min(v3);
			min4 = min4.min(v4);
			max1 = max1.max(v1);
			max2 = max2.max(v2);
			max3 = max3.max(v3);
			max4 = max4.max(v4);
			sum1 = v1.fma(v1, sum1);
			sum2 = v2.fma(v2, sum2);
			sum3 = v3.fma(v3, sum3);
			sum4 = v4.fma(v4, sum4);
			at += 4 * step;
		}
		for (; left > 0; left--) {
			DoubleVector v = DoubleVector.fromArray(Lanes.SPECIES, samples, at);
			min1 = min1.min(v);
			max1 = max1.max(v);
			sum1 = v.fma(v, sum1);
			at += step;
		}
		into.put(min1.min(min2).min(min3.min(min4)), max1.max(max2).max(max3.max(max4)), sum1.add(sum2).add(sum3.add(sum4)));
	}
}
