package org.edgeloop.signal.internal.pyramid;

import static jdk.incubator.vector.VectorOperators.GT;
import static jdk.incubator.vector.VectorOperators.LT;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/** Summaries lane by lane: what a vector loop leaves behind. Squares are summed as {@code double} whatever the type. */
final class Lanes {

	/** What squares are summed in. */
	static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;

	/** How many samples are widened to {@code double} at a time. */
	static final int WIDENED = SPECIES.length();

	/** Whether all lanes belong to one channel; they are then summed up, into the first. */
	final boolean alone;

	final double[] min;
	final double[] max;
	final double[] squares;

	/** @param count how many lanes a vector of samples has */
	Lanes(int count, boolean alone) {
		this.alone = alone;
		min = new double[count];
		max = new double[count];
		squares = new double[count];
	}

	/** @return how many of the values count */
	int count() {
		return alone ? 1 : min.length;
	}

	/** Takes over what a loop over widened samples found. */
	void put(DoubleVector least, DoubleVector greatest, DoubleVector sum) {
		if (alone) {
			min[0] = least.reduceLanes(VectorOperators.MIN);
			max[0] = greatest.reduceLanes(VectorOperators.MAX);
			squares[0] = sum.reduceLanes(VectorOperators.ADD);
		} else {
			least.intoArray(min, 0);
			greatest.intoArray(max, 0);
			sum.intoArray(squares, 0);
		}
	}

	/** @return the species of a type of so many bits that has {@code count} lanes */
	static <E> VectorSpecies<E> species(Class<E> type, int bits, int count) {
		return VectorSpecies.of(type, VectorShape.forBitSize(count * bits));
	}

	/** The minimum of values that are neither NaN nor −0.0, such as integers: cheaper than the vectors' own. */
	static DoubleVector smaller(DoubleVector least, DoubleVector v) {
		return least.blend(v, v.compare(LT, least));
	}

	/** The maximum of values that are neither NaN nor −0.0. */
	static DoubleVector larger(DoubleVector greatest, DoubleVector v) {
		return greatest.blend(v, v.compare(GT, greatest));
	}
}
