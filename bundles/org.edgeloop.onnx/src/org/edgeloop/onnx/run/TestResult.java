package org.edgeloop.onnx.run;

/**
 * How a test of a model ended.
 *
 * @param test its folder below the one that was asked for, with {@code /} between; {@code .} for that itself
 * @param reason why it did not pass; empty if it did
 */
public record TestResult(String test, Status status, String reason) {

	/** How tests end. */
	public enum Status {
		/** All outputs are as expected. */
		PASS,
		/** The model ran, and an output is not as expected. */
		FAIL,
		/** The model or its data cannot be read, or ONNX Runtime does not run it. */
		ERROR,
		/** There is nothing to compare. */
		SKIP
	}
}
