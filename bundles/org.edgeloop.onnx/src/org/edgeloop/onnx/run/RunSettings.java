package org.edgeloop.onnx.run;

/**
 * How ONNX Runtime runs a model.
 *
 * @param threads how many work on one operator
 * @param optimized whether nodes may be fused, folded and replaced by others that do the same
 */
public record RunSettings(int threads, boolean optimized) {

	public RunSettings {
		if (threads < 1) {
			throw new IllegalArgumentException("threads: " + threads);
		}
	}

	/** @return all processors, and the model optimized */
	public static RunSettings usual() {
		return new RunSettings(Runtime.getRuntime().availableProcessors(), true);
	}

	public RunSettings withThreads(int count) {
		return new RunSettings(count, optimized);
	}
}
