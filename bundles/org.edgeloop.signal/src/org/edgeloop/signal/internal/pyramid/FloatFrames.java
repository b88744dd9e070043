package org.edgeloop.signal.internal.pyramid;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * Floating-point samples of 32 bits. Their order is found among integers: the bits of a {@code float}, those behind the sign
 * flipped where it is negative, are integers in the same order, with −0.0 below 0.0. Integers need one instruction for a minimum
 * where {@code float} needs five.
 */
final class FloatFrames implements Frames {

	private static final int LANES = 2 * Lanes.WIDENED;
	private static final VectorSpecies<Float> SPECIES = Lanes.species(float.class, 32, LANES);
	private static final VectorSpecies<Float> HALF = Lanes.species(float.class, 32, Lanes.WIDENED);
	private static final int BEHIND_THE_SIGN = 0x7fff_ffff;

	private final float[] samples;
	private final float[] extremes = new float[LANES];

	FloatFrames(int capacity) {
		samples = new float[capacity];
	}

	@Override
	public int lanes() {
		return LANES;
	}

	@Override
	public void load(MemorySegment memory, long offset, ByteOrder order, int count) {
		MemorySegment.copy(memory, ValueLayout.JAVA_FLOAT_UNALIGNED.withOrder(order), offset, samples, 0, count);
	}

	@Override
	public void copy(int first, int step, int count, double[] into) {
		for (int i = 0; i < count; i++) {
			into[i] = samples[first + i * step];
		}
	}

	@Override
	public void summarise(int first, int step, int count, Lanes into) {
		IntVector min1 = ordered(FloatVector.broadcast(SPECIES, Float.POSITIVE_INFINITY).reinterpretAsInts());
		IntVector max1 = ordered(FloatVector.broadcast(SPECIES, Float.NEGATIVE_INFINITY).reinterpretAsInts());
		IntVector min2 = min1;
		IntVector max2 = max1;
		DoubleVector low1 = DoubleVector.zero(Lanes.SPECIES);
		DoubleVector low2 = low1;
		DoubleVector high1 = low1;
		DoubleVector high2 = low1;
		int at = first;
		int left = count;
		for (; left >= 2; left -= 2) {
			IntVector v1 = load(at);
			IntVector v2 = load(at + step);
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
			IntVector v = load(at);
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
			into.min[0] = Float.intBitsToFloat(ordered(min1.reduceLanes(VectorOperators.MIN)));
			into.max[0] = Float.intBitsToFloat(ordered(max1.reduceLanes(VectorOperators.MAX)));
			into.squares[0] = low1.add(high1).reduceLanes(VectorOperators.ADD);
		} else {
			store(min1, into.min);
			store(max1, into.max);
			low1.intoArray(into.squares, 0);
			high1.intoArray(into.squares, Lanes.WIDENED);
		}
	}

	private IntVector load(int at) {
		return ordered(FloatVector.fromArray(SPECIES, samples, at).reinterpretAsInts());
	}

	/** Its own inverse. */
	private static IntVector ordered(IntVector bits) {
		return bits.lanewise(VectorOperators.XOR, bits.lanewise(VectorOperators.ASHR, 31).and(BEHIND_THE_SIGN));
	}

	private static int ordered(int bits) {
		return bits ^ bits >> 31 & BEHIND_THE_SIGN;
	}

	private DoubleVector widen(int at) {
		return widen(samples, at);
	}

	private static DoubleVector widen(float[] values, int at) {
		return (DoubleVector) FloatVector.fromArray(HALF, values, at).convertShape(VectorOperators.F2D, Lanes.SPECIES, 0);
	}

	private void store(IntVector ordered, double[] into) {
		ordered(ordered).reinterpretAsFloats().intoArray(extremes, 0);
		widen(extremes, 0).intoArray(into, 0);
		widen(extremes, Lanes.WIDENED).intoArray(into, Lanes.WIDENED);
	}
}
