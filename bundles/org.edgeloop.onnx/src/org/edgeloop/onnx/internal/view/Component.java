package org.edgeloop.onnx.internal.view;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Items that hang together, and the wires between them. */
record Component(List<Item> items, List<Wire> wires) {

	/** @return the components of a level, in the order of their first items */
	static List<Component> of(Level level) {
		List<Item> items = level.placed();
		Map<Item, Integer> places = new IdentityHashMap<>(items.size());
		for (int i = 0; i < items.size(); i++) {
			places.put(items.get(i), i);
		}
		var groups = new Groups(items.size());
		level.wires.forEach(wire -> groups.join(places.getOrDefault(wire.from, 0), places.getOrDefault(wire.to, 0)));
		Map<Integer, Component> found = new LinkedHashMap<>();
		for (int i = 0; i < items.size(); i++) {
			found.computeIfAbsent(groups.first(i), _ -> new Component(new ArrayList<>(), new ArrayList<>())).items.add(items.get(i));
		}
		for (Wire wire : level.wires) {
			found.getOrDefault(groups.first(places.getOrDefault(wire.from, 0)), new Component(List.of(), new ArrayList<>())).wires.add(wire);
		}
		return List.copyOf(found.values());
	}

	boolean hasPins() {
		return items.stream().anyMatch(item -> item.pin);
	}

	/** Disjoint sets (Tarjan, 1975). */
	private static final class Groups {

		private final int[] parents;

		Groups(int count) {
			parents = new int[count];
			for (int i = 0; i < count; i++) {
				parents[i] = i;
			}
		}

		int first(int member) {
			int at = member;
			while (parents[at] != at) {
				parents[at] = parents[parents[at]];
				at = parents[at];
			}
			return at;
		}

		void join(int a, int b) {
			int first = Math.min(first(a), first(b));
			parents[Math.max(first(a), first(b))] = first;
		}
	}
}
