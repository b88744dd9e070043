package org.edgeloop.onnx.internal.view;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.edgeloop.onnx.view.BoxKind;

/**
 * Cuts wires that would pass more than forty rows of boxes: they hide what they pass, and layouts of graphs with many of them take minutes.
 * Each end becomes a stub that leads to the other.
 */
final class LongWires {

	static final int LONGEST = 40;
	/** What is taken far away is taken by stubs nearby too, so that all its users look alike. */
	private static final int LONGEST_OF_FAR = 8;

	private final Level level;
	private final List<Item> items;
	private final Map<Item, Integer> places = new IdentityHashMap<>();
	private final int[] ranks;

	private LongWires(Level level) {
		this.level = level;
		items = level.placed();
		for (int i = 0; i < items.size(); i++) {
			places.put(items.get(i), i);
		}
		ranks = ranks();
	}

	static void cut(Level level) {
		if (level.wires.size() > LONGEST) {
			new LongWires(level).cut();
		}
	}

	private void cut() {
		List<Wire> kept = new ArrayList<>();
		Map<Item, Map<String, Wire>> starts = new HashMap<>();
		Set<Item> far = Collections.newSetFromMap(new IdentityHashMap<>());
		level.wires.stream().filter(wire -> length(wire) > LONGEST).forEach(wire -> far.add(wire.from));
		for (Wire wire : level.wires) {
			if (length(wire) <= (far.contains(wire.from) ? LONGEST_OF_FAR : LONGEST)) {
				kept.add(wire);
				continue;
			}
			Wire leaving = starts.computeIfAbsent(wire.from, _ -> new HashMap<>()).computeIfAbsent(wire.value(), _ -> {
				Item stub = stub(wire);
				stub.leaving = true;
				Wire part = joined(wire, wire.from, stub);
				kept.add(part);
				return part;
			});
			wire.values().forEach(leaving::add);
			Item start = leaving.to;
			Item end = stub(wire);
			end.partners.add(start);
			start.partners.add(end);
			kept.add(joined(wire, end, wire.to));
		}
		level.wires = kept;
	}

	private static Wire joined(Wire wire, Item from, Item to) {
		var part = new Wire(from, to, wire.graph, wire.value());
		wire.values().forEach(part::add);
		return part;
	}

	private Item stub(Wire wire) {
		Item stub = Item.ofValue(BoxKind.STUB, wire.graph, wire.value());
		stub.parent = level.owner;
		stub.depth = level.owner.depth + 1;
		level.stubs.add(stub);
		return stub;
	}

	/** @return how many rows a wire passes; wires keep to the places that open boxes have for them */
	private int length(Wire wire) {
		return wire.from.isOpen() || wire.to.isOpen() ? 0 : rank(wire.to) - rank(wire.from);
	}

	private int rank(Item item) {
		return ranks[places.getOrDefault(item, 0)];
	}

	/** @return for each item how many stand above it on the longest way; what nothing leads to stands right above its first taker */
	private int[] ranks() {
		int count = items.size();
		int[] open = new int[count];
		List<List<Integer>> takers = new ArrayList<>(count);
		for (int i = 0; i < count; i++) {
			takers.add(new ArrayList<>(2));
		}
		for (Wire wire : level.wires) {
			int to = places.getOrDefault(wire.to, 0);
			takers.get(places.getOrDefault(wire.from, 0)).add(to);
			open[to]++;
		}
		boolean[] first = new boolean[count];
		int[] found = new int[count];
		var ready = new ArrayDeque<Integer>();
		for (int i = 0; i < count; i++) {
			first[i] = open[i] == 0;
			if (first[i]) {
				ready.add(i);
			}
		}
		while (!ready.isEmpty()) {
			int item = ready.remove();
			for (int taker : takers.get(item)) {
				found[taker] = Math.max(found[taker], found[item] + 1);
				if (--open[taker] == 0) {
					ready.add(taker);
				}
			}
		}
		for (int i = 0; i < count; i++) {
			if (first[i] && !items.get(i).pin) {
				found[i] = Math.max(0, takers.get(i).stream().mapToInt(taker -> found[taker]).min().orElse(1) - 1);
			}
		}
		return found;
	}
}
