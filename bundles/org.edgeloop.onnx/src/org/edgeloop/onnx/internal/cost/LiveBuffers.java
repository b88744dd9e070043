package org.edgeloop.onnx.internal.cost;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.edgeloop.onnx.cost.ArenaBuffer;

/** Buffers by when they are needed: a segment tree over the steps tells those that cover one, a list those that begin at one. */
final class LiveBuffers {

	private final int leaves;
	private final Map<Integer, List<ArenaBuffer>> covering = new HashMap<>();
	private final Map<Integer, List<ArenaBuffer>> beginning = new HashMap<>();

	LiveBuffers(int steps) {
		leaves = Math.max(1, Integer.highestOneBit(Math.max(1, steps)) << 1);
	}

	void add(ArenaBuffer buffer) {
		beginning.computeIfAbsent(buffer.first(), key -> new ArrayList<>()).add(buffer);
		int from = buffer.first() + leaves;
		int to = buffer.last() + leaves + 1;
		while (from < to) {
			if ((from & 1) == 1) {
				cover(from++, buffer);
			}
			if ((to & 1) == 1) {
				cover(--to, buffer);
			}
			from >>= 1;
			to >>= 1;
		}
	}

	private void cover(int stretch, ArenaBuffer buffer) {
		covering.computeIfAbsent(stretch, key -> new ArrayList<>()).add(buffer);
	}

	/** @return the buffers that are needed at any step from one to another, both included */
	List<ArenaBuffer> overlapping(int first, int last) {
		List<ArenaBuffer> found = new ArrayList<>();
		for (int stretch = first + leaves; stretch > 0; stretch >>= 1) {
			found.addAll(covering.getOrDefault(stretch, List.of()));
		}
		for (int step = first + 1; step <= last; step++) {
			found.addAll(beginning.getOrDefault(step, List.of()));
		}
		return found;
	}
}
