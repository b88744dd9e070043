package org.edgeloop.signal.internal.pyramid;

import static jdk.incubator.vector.VectorOperators.GT;
import static jdk.incubator.vector.VectorOperators.LT;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/**
 * Summaries lane by lane: what a vector loop leaves behind. Samples of any type are widened to {@code double} in registers, so
 * that one species serves all types and sums of squares lose nothing.
 */
final class Lanes {

	static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;

	static final int COUNT = SPECIES.length();

	final double[] min = new double[COUNT];
	final double[] max = new double[COUNT];
	final double[] squares = new double[COUNT];

	/** @return the species of {@code type} that has as many lanes as {@link #SPECIES} */
	static <E> VectorSpecies<E> narrow(Class<E> type, int bits) {
		return VectorSpecies.of(type, VectorShape.forBitSize(COUNT * bits));
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
