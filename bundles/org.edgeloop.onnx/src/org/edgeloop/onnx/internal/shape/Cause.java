package org.edgeloop.onnx.internal.shape;

import org.edgeloop.onnx.model.Node;

/**
 * Why something is not known: the first reason in a chain of values that hang on each other.
 *
 * @param value where it began; empty if at no value
 * @param origin what makes the value, for people, such as {@code the output of NonZero #4}
 * @param clause begins in lower case
 */
record Cause(String value, String origin, String clause) {

	static Cause of(Node node, String value, String clause) {
		return new Cause(value, "an output of " + node.label(), clause);
	}

	/** @return the reason as it concerns a value: the clause alone where it began */
	String of(String concerned) {
		return value.isEmpty() || concerned.equals(value) ? clause : "hangs on '" + value + "', " + origin + ": " + clause;
	}
}
