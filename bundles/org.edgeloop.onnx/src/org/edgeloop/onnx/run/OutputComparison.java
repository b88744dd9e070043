package org.edgeloop.onnx.run;

/**
 * How an output differs from what was expected.
 *
 * @param name the output's
 * @param same whether all of it is within the tolerance, and type and shape agree
 * @param largestAbsolute the largest distance of two numbers; NaN if a number stands against none
 * @param largestRelative the largest distance as a part of the expected number; infinite where that is 0
 * @param differing how many elements are beyond the tolerance
 * @param elements how many were compared
 * @param reason what differs first, such as {@code [0, 3] is 1.5 and should be 1.4}; empty if nothing does
 */
public record OutputComparison(String name, boolean same, double largestAbsolute, double largestRelative, long differing, long elements,
		String reason) {
}
