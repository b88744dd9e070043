package org.edgeloop.onnx.internal.model.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Things that need each other in a circle; found without recursion, since the way around may be long. */
final class Cycles {

	private Cycles() {
	}

	/**
	 * @param needs of each node by its index, the others that it needs
	 * @return the nodes of a cycle; empty if there is none
	 */
	static Set<Integer> first(List<int[]> needs) {
		boolean[] ready = runnable(needs);
		int at = 0;
		while (at < ready.length && ready[at]) {
			at++;
		}
		// Of those that cannot run each needs another one of them, so that going back ends in a cycle.
		Set<Integer> passed = new LinkedHashSet<>();
		while (at < ready.length && passed.add(at)) {
			at = Arrays.stream(needs.get(at)).filter(need -> !ready[need]).findFirst().orElseThrow();
		}
		int first = at;
		return passed.stream().dropWhile(node -> node != first).collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/** @return which can run, in whatever order */
	private static boolean[] runnable(List<int[]> needs) {
		List<List<Integer>> waiting = new ArrayList<>();
		needs.forEach(_ -> waiting.add(new ArrayList<>(1)));
		var missing = new int[needs.size()];
		var next = new ArrayDeque<Integer>();
		for (int node = 0; node < missing.length; node++) {
			missing[node] = needs.get(node).length;
			for (int need : needs.get(node)) {
				waiting.get(need).add(node);
			}
			if (missing[node] == 0) {
				next.add(node);
			}
		}
		var ready = new boolean[missing.length];
		while (!next.isEmpty()) {
			int node = next.remove();
			ready[node] = true;
			for (int each : waiting.get(node)) {
				if (--missing[each] == 0) {
					next.add(each);
				}
			}
		}
		return ready;
	}
}
