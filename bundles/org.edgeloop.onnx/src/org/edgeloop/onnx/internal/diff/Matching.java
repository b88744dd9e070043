package org.edgeloop.onnx.internal.diff;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/** Which node of one graph is which of another, as far as it is found. */
final class Matching {

	static final int NOBODY = -1;

	private final int[] after;
	private final int[] before;
	private final Deque<int[]> fresh = new ArrayDeque<>();

	/** @param sizeBefore how many nodes the one graph has */
	Matching(int sizeBefore, int sizeAfter) {
		after = new int[sizeBefore];
		before = new int[sizeAfter];
		Arrays.fill(after, NOBODY);
		Arrays.fill(before, NOBODY);
	}

	/** Does nothing if one of them is matched already. */
	void match(int one, int other) {
		if (isOpen(one, other)) {
			after[one] = other;
			before[other] = one;
			fresh.add(new int[] { one, other });
		}
	}

	boolean isOpen(int one, int other) {
		return after[one] == NOBODY && before[other] == NOBODY;
	}

	/** @return who a node before is now, or {@link #NOBODY} */
	int after(int node) {
		return after[node];
	}

	/** @return who a node was before, or {@link #NOBODY} */
	int before(int node) {
		return before[node];
	}

	/** @return pairs found since they were last asked for */
	Deque<int[]> fresh() {
		return fresh;
	}

	boolean isComplete() {
		return Arrays.stream(after).noneMatch(node -> node == NOBODY) || Arrays.stream(before).noneMatch(node -> node == NOBODY);
	}
}
