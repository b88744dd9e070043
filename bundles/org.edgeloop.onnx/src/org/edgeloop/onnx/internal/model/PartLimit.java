package org.edgeloop.onnx.internal.model;

/**
 * Counts what is read. Two bytes of a file suffice for a node, which takes a hundred times that in memory: without an end a small file
 * would fill it.
 */
final class PartLimit {

	/** Some hundred times what the largest models have. */
	private static final int MOST = 8_000_000;

	private int parts;

	/** Counts a node, a value, a tensor or an attribute. */
	void count() {
		parts++;
	}

	boolean isReached() {
		return parts >= MOST;
	}

	@Override
	public String toString() {
		return Integer.toString(MOST);
	}
}
