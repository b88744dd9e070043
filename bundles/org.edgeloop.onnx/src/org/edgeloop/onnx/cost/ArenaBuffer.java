package org.edgeloop.onnx.cost;

import java.util.List;

/**
 * A stretch of the arena that some values of a graph share, one after the other.
 *
 * @param kind what it is for
 * @param values names of the values that lie in it, the first to be there first; of a workspace the node's label
 * @param type what its elements are, for people
 * @param offset in bytes from the arena's beginning
 * @param bytes its size
 * @param first the step that fills it; of inputs the first of all
 * @param last the last step that reads it; of outputs the last of all
 */
public record ArenaBuffer(Kind kind, List<String> values, String type, long offset, long bytes, int first, int last) {

	/** What a buffer is for. */
	public enum Kind {
		INPUT, OUTPUT, ACTIVATION,
		/** What the graphs inside a node need while it runs. */
		WORKSPACE
	}

	public ArenaBuffer {
		values = List.copyOf(values);
	}

	/** @return its first value's name */
	public String name() {
		return values.getFirst();
	}

	/** @return the first byte behind it */
	public long end() {
		return offset + bytes;
	}

	/** @return whether something lies in it while a step runs */
	public boolean isLive(int step) {
		return first <= step && step <= last;
	}
}
