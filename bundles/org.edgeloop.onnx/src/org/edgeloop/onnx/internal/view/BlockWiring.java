package org.edgeloop.onnx.internal.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.edgeloop.onnx.model.Graph;

/** What the items in a box take from each other and from outside, to compare how blocks of them are wired. */
final class BlockWiring {

	private final GraphScope scope;
	private final List<Item> row;
	/** For each item of the row what it takes: places in the row, or numbers below 0 for what comes from elsewhere. */
	private final int[][] sources;

	/** @param childOf by node, the place in the row of the item that it is in; filled here and to be as it was before at the next use */
	BlockWiring(GraphScope scope, List<Item> row, int[] childOf) {
		this.scope = scope;
		this.row = row;
		for (int i = 0; i < row.size(); i++) {
			mark(row.get(i), childOf, i);
		}
		sources = new int[row.size()][];
		for (int i = 0; i < row.size(); i++) {
			List<Integer> taken = new ArrayList<>();
			collect(row.get(i), i, childOf, taken);
			sources[i] = taken.stream().mapToInt(Integer::intValue).toArray();
		}
		row.forEach(item -> mark(item, childOf, -1));
	}

	private static void mark(Item item, int[] childOf, int place) {
		if (item.node >= 0) {
			childOf[item.node] = place;
		}
		item.children.forEach(child -> mark(child, childOf, place));
	}

	private void collect(Item item, int place, int[] childOf, List<Integer> taken) {
		if (item.node >= 0) {
			for (String input : item.graph.nodes().get(item.node).inputs()) {
				source(input, childOf).filter(source -> source != place).ifPresent(taken::add);
			}
		}
		item.children.forEach(child -> collect(child, place, childOf, taken));
	}

	private Optional<Integer> source(String input, int[] childOf) {
		if (input.isEmpty()) {
			return Optional.empty();
		}
		return scope.source(input).map(source -> {
			Graph home = source.graph();
			boolean inside = home == scope.graph && source.item().node >= 0 && childOf[source.item().node] >= 0;
			return inside ? childOf[source.item().node] : -1 - (input.hashCode() & 0x3FFFFFFF);
		});
	}

	/** @return a number for how an item is wired to those beside it; what comes from elsewhere counts as such */
	int shape(int item) {
		return Arrays.hashCode(Arrays.stream(sources[item]).map(source -> source < 0 ? Integer.MIN_VALUE : source - item).toArray());
	}

	/** @return of so many blocks, how many from the first on are wired alike */
	int alike(int start, int period, int copies) {
		int same = 1;
		while (same < copies && isAlike(start, start + (same - 1) * period, period)) {
			same++;
		}
		return same;
	}

	/** Where the first of all blocks takes its inputs from plays no part; what all take from above the first is shared. */
	private boolean isAlike(int start, int block, int period) {
		boolean first = block == start;
		for (int i = block; i < block + period; i++) {
			int[] here = sources[i];
			int[] next = sources[i + period];
			if (here.length != next.length) {
				return false;
			}
			for (int k = 0; k < here.length; k++) {
				boolean inside = here[k] >= block;
				boolean same = here[k] >= 0 && next[k] == here[k] + period || next[k] == here[k] && here[k] < start;
				if (!same && (inside || !first || next[k] >= block + period)) {
					return false;
				}
			}
		}
		return true;
	}

	/** @return how many values pass between what is above a place in the row and what is below, but for those that come from far above */
	int crossing(int place, int reach) {
		return (int) Arrays.stream(sources, place, Math.min(row.size(), place + reach)).flatMapToInt(Arrays::stream)
				.filter(source -> source >= place - reach && source < place).distinct().count();
	}
}
