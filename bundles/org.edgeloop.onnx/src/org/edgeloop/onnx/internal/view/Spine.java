package org.edgeloop.onnx.internal.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Puts the items of a component in a row so that few wires jump far, and finds those that no wire jumps over: all that is above such an item
 * reaches what is below through it alone. Between two of them is a piece that can be laid out for itself.
 */
final class Spine {

	/** Branches off the main way that are larger than this go along with it to the end. */
	private static final int LARGEST_SIDE = 8;

	private final Links links;
	private final double[] keys;
	private final boolean[] main;

	private Spine(Links links) {
		this.links = links;
		keys = new double[links.count];
		main = new boolean[links.count];
	}

	/**
	 * @param links of the items, not cyclic
	 * @return the pieces from top to bottom, as places of items; the last item of one is the first of the next
	 */
	static List<int[]> pieces(Links links, List<Item> items) {
		var spine = new Spine(links);
		spine.emitMain();
		spine.keySides();
		spine.keyPins(items);
		return spine.pieces();
	}

	private List<int[]> pieces() {
		Integer[] row = IntStream.of(links.order).boxed().toArray(Integer[]::new);
		var turn = new int[links.count];
		for (int i = 0; i < links.order.length; i++) {
			turn[links.order[i]] = i;
		}
		Arrays.sort(row, Comparator.<Integer> comparingDouble(item -> keys[item]).thenComparing(item -> !main[item]).thenComparingInt(item -> turn[item]));
		return cut(row);
	}

	private List<int[]> cut(Integer[] row) {
		var at = new int[links.count];
		for (int i = 0; i < row.length; i++) {
			at[row[i]] = i;
		}
		List<int[]> pieces = new ArrayList<>();
		int start = 0;
		int reach = 0;
		for (int i = 0; i < row.length; i++) {
			if (reach <= i && i > start) {
				pieces.add(part(row, start, i));
				start = i;
			}
			for (int taker = 0; taker < links.takerCount(row[i]); taker++) {
				reach = Math.max(reach, at[links.taker(row[i], taker)]);
			}
		}
		if (start < row.length - 1 || pieces.isEmpty()) {
			pieces.add(part(row, start, row.length - 1));
		}
		return pieces;
	}

	private static int[] part(Integer[] row, int first, int last) {
		return IntStream.rangeClosed(first, last).map(i -> row[i]).toArray();
	}

	/** The main way: all that the lowest item hangs on, each item as late as what it feeds allows. */
	private void emitMain() {
		int lowest = links.order[0];
		for (int item : links.order) {
			if (links.takerCount(item) == 0 && links.ranks[item] >= links.ranks[lowest]) {
				lowest = item;
			}
		}
		var stack = new int[links.count + 1];
		var next = new int[links.count];
		var feeders = new int[links.count][];
		int depth = 0;
		int emitted = 0;
		stack[0] = lowest;
		main[lowest] = true;
		while (depth >= 0) {
			int item = stack[depth];
			if (feeders[item] == null) {
				feeders[item] = deepestFirst(item);
			}
			if (next[item] < feeders[item].length) {
				int feeder = feeders[item][next[item]++];
				if (!main[feeder]) {
					main[feeder] = true;
					stack[++depth] = feeder;
				}
			} else {
				keys[item] = emitted++;
				depth--;
			}
		}
	}

	private int[] deepestFirst(int item) {
		return IntStream.range(0, links.feederCount(item)).mapToObj(place -> links.feeder(item, place))
				.sorted(Comparator.comparingInt(feeder -> -links.ranks[feeder])).mapToInt(Integer::intValue).toArray();
	}

	/** Side branches come right behind what they hang on if they are small. */
	private void keySides() {
		for (int item : links.order) {
			if (!main[item]) {
				keys[item] = -1;
				for (int i = 0; i < links.feederCount(item); i++) {
					keys[item] = Math.max(keys[item], keys[links.feeder(item, i)]);
				}
			}
		}
		for (int i = links.order.length - 1; i >= 0; i--) {
			int item = links.order[i];
			if (!main[item] && keys[item] < 0) {
				keys[item] = IntStream.range(0, links.takerCount(item)).mapToDouble(taker -> keys[links.taker(item, taker)]).min().orElse(0);
			}
		}
		var sizes = new HashMap<Double, Integer>();
		for (int item : links.order) {
			if (!main[item]) {
				sizes.merge(keys[item], 1, Integer::sum);
			}
		}
		for (int item : links.order) {
			if (!main[item]) {
				double own = sizes.getOrDefault(keys[item], 0) > LARGEST_SIDE ? links.count : keys[item];
				keys[item] = IntStream.range(0, links.feederCount(item)).mapToDouble(feeder -> keys[links.feeder(item, feeder)]).reduce(own, Math::max);
			}
		}
	}

	/** Pins stand in the border, above and below everything. */
	private void keyPins(List<Item> items) {
		for (int i = 0; i < items.size(); i++) {
			if (items.get(i).pin) {
				keys[i] = items.get(i).leaving ? links.count + 1 : -1;
			}
		}
	}
}
