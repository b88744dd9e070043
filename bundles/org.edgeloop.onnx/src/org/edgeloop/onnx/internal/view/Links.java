package org.edgeloop.onnx.internal.view;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The items of a component by their places in it: who feeds whom, and in which order they can run. */
final class Links {

	final int count;
	/** Of each wire. */
	final int[] from;
	final int[] to;
	/** An order in which every item comes after those that feed it; shorter than {@link #count} where wires go round. */
	final int[] order;
	/** How many items are above on the longest way. */
	final int[] ranks;
	private final int[] feederStarts;
	private final int[] feeders;
	private final int[] takerStarts;
	private final int[] takers;

	Links(List<Item> items, List<Wire> wires) {
		count = items.size();
		Map<Item, Integer> places = new IdentityHashMap<>(count);
		for (int i = 0; i < count; i++) {
			places.put(items.get(i), i);
		}
		from = wires.stream().mapToInt(wire -> places.getOrDefault(wire.from, -1)).toArray();
		to = wires.stream().mapToInt(wire -> places.getOrDefault(wire.to, -1)).toArray();
		feederStarts = starts(to);
		feeders = grouped(to, from, feederStarts);
		takerStarts = starts(from);
		takers = grouped(from, to, takerStarts);
		ranks = new int[count];
		order = order();
	}

	private int[] starts(int[] ends) {
		var starts = new int[count + 1];
		for (int end : ends) {
			starts[end + 1]++;
		}
		for (int i = 0; i < count; i++) {
			starts[i + 1] += starts[i];
		}
		return starts;
	}

	private static int[] grouped(int[] by, int[] others, int[] starts) {
		int[] next = starts.clone();
		var grouped = new int[others.length];
		for (int wire = 0; wire < others.length; wire++) {
			grouped[next[by[wire]]++] = others[wire];
		}
		return grouped;
	}

	/** Kahn, 1962. */
	private int[] order() {
		var found = new int[count];
		var open = new int[count];
		var ready = new ArrayDeque<Integer>();
		for (int i = 0; i < count; i++) {
			open[i] = feederCount(i);
			if (open[i] == 0) {
				ready.add(i);
			}
		}
		int size = 0;
		while (!ready.isEmpty()) {
			int item = ready.remove();
			found[size++] = item;
			for (int i = 0; i < takerCount(item); i++) {
				int taker = taker(item, i);
				ranks[taker] = Math.max(ranks[taker], ranks[item] + 1);
				if (--open[taker] == 0) {
					ready.add(taker);
				}
			}
		}
		return Arrays.copyOf(found, size);
	}

	boolean isCyclic() {
		return order.length < count;
	}

	int feederCount(int item) {
		return feederStarts[item + 1] - feederStarts[item];
	}

	int feeder(int item, int place) {
		return feeders[feederStarts[item] + place];
	}

	int takerCount(int item) {
		return takerStarts[item + 1] - takerStarts[item];
	}

	int taker(int item, int place) {
		return takers[takerStarts[item] + place];
	}
}
