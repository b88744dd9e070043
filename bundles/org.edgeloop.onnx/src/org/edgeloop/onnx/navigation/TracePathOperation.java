package org.edgeloop.onnx.navigation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.edgeloop.base.Progress;
import org.edgeloop.onnx.model.NodeRef;

/** Finds the way that values take from one node to another. */
public final class TracePathOperation {

	private static final int BETWEEN_LOOKS = 4096;

	private final ModelWiring wiring;
	private final NodeRef from;
	private final NodeRef to;

	/** @param to may also come before {@code from}: the path then begins with it */
	public TracePathOperation(ModelWiring wiring, NodeRef from, NodeRef to) {
		this.wiring = wiring;
		this.from = from;
		this.to = to;
	}

	/**
	 * @return empty if no values get from either node to the other
	 * @throws java.util.concurrent.CancellationException if cancelled
	 */
	public Optional<TracedPath> run(Progress progress) {
		progress.begin("Tracing the path", 0);
		int start = wiring.number(from);
		int end = wiring.number(to);
		return path(start, end, progress).or(() -> path(end, start, progress));
	}

	private Optional<TracedPath> path(int start, int end, Progress progress) {
		int[] before = new int[wiring.size()];
		BitSet reached = reach(start, wiring::consumers, before, progress);
		if (!reached.get(end)) {
			return Optional.empty();
		}
		BitSet between = reach(end, wiring::producers, new int[wiring.size()], progress);
		between.and(reached);
		return Optional.of(new TracedPath(backwards(before, start, end), between.stream().mapToObj(wiring::node).toList()));
	}

	/** @param before takes for each node that is reached the one that it was reached from */
	private static BitSet reach(int start, IntFunction<IntStream> next, int[] before, Progress progress) {
		Arrays.fill(before, -1);
		var reached = new BitSet(before.length);
		var open = new ArrayDeque<Integer>();
		reached.set(start);
		open.add(start);
		for (int looked = 0; !open.isEmpty(); looked++) {
			if (looked % BETWEEN_LOOKS == 0) {
				progress.checkCancelled();
			}
			int node = open.remove();
			next.apply(node).filter(found -> !reached.get(found)).forEach(found -> {
				reached.set(found);
				before[found] = node;
				open.add(found);
			});
		}
		return reached;
	}

	private List<NodeRef> backwards(int[] before, int start, int end) {
		List<NodeRef> path = new ArrayList<>();
		for (int node = end; node != start; node = before[node]) {
			path.add(wiring.node(node));
		}
		path.add(wiring.node(start));
		Collections.reverse(path);
		return path;
	}
}
