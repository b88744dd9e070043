package org.edgeloop.signal.internal.pyramid;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** Integer samples of 32 bits. */
final class IntFrames implements Frames {

	private static final VectorSpecies<Integer> SPECIES = Lanes.species(int.class, 32, Lanes.WIDENED);

	private final int[] samples;

	IntFrames(int capacity) {
		samples = new int[capacity];
	}

	@Override
	public int lanes() {
		return Lanes.WIDENED;
	}

	@Override
	public void load(MemorySegment memory, long offset, ByteOrder order, int count) {
		MemorySegment.copy(memory, ValueLayout.JAVA_INT_UNALIGNED.withOrder(order), offset, samples, 0, count);
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
			DoubleVector v1 = widen(at);
			DoubleVector v2 = widen(at + step);
			DoubleVector v3 = widen(at + 2 * step);
			DoubleVector v4 = widen(at + 3 * step);
			min1 = Lanes.smaller(min1, v1);
			min2 = Lanes.smaller(min2, v2);
			min3 = Lanes.smaller(min3, v3);
			min4 = Lanes.smaller(min4, v4);
			max1 = Lanes.larger(max1, v1);
			max2 = Lanes.larger(max2, v2);
			max3 = Lanes.larger(max3, v3);
			max4 = Lanes.larger(max4, v4);
			sum1 = v1.fma(v1, sum1);
			sum2 = v2.fma(v2, sum2);
			sum3 = v3.fma(v3, sum3);
			sum4 = v4.fma(v4, sum4);
			at += 4 * step;
		}
		for (; left > 0; left--) {
			DoubleVector v = widen(at);
			min1 = Lanes.smaller(min1, v);
			max1 = Lanes.larger(max1, v);
			sum1 = v.fma(v, sum1);
			at += step;
		}
		into.put(Lanes.smaller(Lanes.smaller(min1, min2), Lanes.smaller(min3, min4)),
				Lanes.larger(Lanes.larger(max1, max2), Lanes.larger(max3, max4)), sum1.add(sum2).add(sum3.add(sum4)));
	}

	private DoubleVector widen(int at) {
		return (DoubleVector) IntVector.fromArray(SPECIES, samples, at).convertShape(VectorOperators.I2D, Lanes.SPECIES, 0);
	}
}
