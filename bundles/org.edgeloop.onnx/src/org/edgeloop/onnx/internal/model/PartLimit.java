package org.edgeloop.onnx.internal.model;

/**
 * Counts what is read. Two bytes of a file suffice for a node, which takes a hundred times that in memory: without an end a small file
 * would fill it.
 */
final class PartLimit {

	/** A node has some twenty parts: ten times what the largest models have. */
	private static final int MOST = 16_000_000;

	private int parts;

	/** @param weight 1 for what is hardly more than its bytes */
	void count(int weight) {
		parts += weight;
	}

	boolean isReached() {
		return parts >= MOST;
	}
}
