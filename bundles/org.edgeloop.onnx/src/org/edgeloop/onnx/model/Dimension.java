package org.edgeloop.onnx.model;

import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/**
 * A dimension of a shape: a number, a name or an expression of names ({@code 2*N + 1}), or nothing known. Dimensions that are equal by
 * algebra are equal, whichever way they were computed. Unknown ones are equal, too, which says nothing of their sizes.
 */
public sealed interface Dimension permits DimensionTerm {

	/** A dimension of which nothing is known. */
	Dimension UNKNOWN = DimensionTerm.unknown();

	static Dimension of(long size) {
		return DimensionTerm.fixed(size);
	}

	/**
	 * A symbolic dimension. What is computed with it holds for sizes from 1 on: that a slice leaves out the first of {@code N} elements
	 * gives {@code N - 1}.
	 *
	 * @param name such as {@code batch}
	 */
	static Dimension named(String name) {
		return DimensionTerm.named(name, 1);
	}

	/** @param name of a size that may well be 0, such as how many elements of a tensor are not 0 */
	static Dimension count(String name) {
		return DimensionTerm.named(name, 0);
	}

	/** @return its number; empty if it is symbolic or unknown */
	OptionalLong size();

	boolean isUnknown();

	default boolean isFixed() {
		return size().isPresent();
	}

	/** @return whether it is this number */
	default boolean is(long number) {
		return size().isPresent() && size().getAsLong() == number;
	}

	Dimension plus(Dimension other);

	Dimension minus(Dimension other);

	Dimension times(Dimension other);

	/** @param divisor not 0; rounds towards minus infinity */
	Dimension floorDivide(Dimension divisor);

	/** @param divisor not 0; rounds towards plus infinity */
	Dimension ceilDivide(Dimension divisor);

	/** @return the larger of two sizes */
	static Dimension max(Dimension a, Dimension b) {
		return DimensionTerm.max(a, b);
	}

	/** @return the smaller of two sizes */
	static Dimension min(Dimension a, Dimension b) {
		return DimensionTerm.min(a, b);
	}

	default Dimension plus(long number) {
		return plus(of(number));
	}

	default Dimension minus(long number) {
		return minus(of(number));
	}

	default Dimension times(long number) {
		return times(of(number));
	}

	default Dimension floorDivide(long divisor) {
		return floorDivide(of(divisor));
	}

	default Dimension ceilDivide(long divisor) {
		return ceilDivide(of(divisor));
	}

	/** @return a number that it is never below; empty if none is known */
	OptionalLong least();

	/** @return the names that it hangs on; empty of a number */
	Set<String> names();

	/**
	 * @param sizes by name
	 * @return it with names replaced by their sizes, a number if it hangs on no others
	 */
	Dimension bind(Map<String, Long> sizes);

	/** @return the number, the expression, or {@code ?} */
	@Override
	String toString();
}
