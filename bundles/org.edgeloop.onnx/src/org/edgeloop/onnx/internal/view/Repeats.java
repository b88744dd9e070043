package org.edgeloop.onnx.internal.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.edgeloop.onnx.model.Attribute;
import org.edgeloop.onnx.model.Node;
import org.edgeloop.onnx.view.BoxKind;

/**
 * Folds blocks of nodes that come one after the other and are built and wired alike into one box with a count: layers of a transformer,
 * residual blocks. Sizes of weights may differ. Names play no part, but a name scope is a block if it is as a whole.
 */
final class Repeats {

	private static final int FEWEST_COPIES = 3;
	private static final int FEWEST_NODES = 2;
	private static final int NAMED = 3;

	private final GraphScope scope;
	private final int[] childOf;

	private Repeats(GraphScope scope) {
		this.scope = scope;
		childOf = new int[scope.nodes.length];
		Arrays.fill(childOf, -1);
	}

	/** Folds what is in a box, and in the boxes in it. */
	static void fold(GraphScope scope, Item box) {
		new Repeats(scope).fold(box);
	}

	/** @return a number for how what is in the box is built */
	private int fold(Item box) {
		List<Item> row = box.children.stream().filter(child -> child.node >= 0 || child.kind == BoxKind.GROUP).toList();
		int[] kinds = row.stream().mapToInt(item -> item.kind == BoxKind.GROUP ? fold(item) : kind(item)).toArray();
		var wiring = new BlockWiring(scope, row, childOf);
		List<Periods.Run> runs = new ArrayList<>();
		search(kinds, 0, row.size(), row, wiring, runs);
		if (!runs.isEmpty()) {
			replace(box, row, runs);
		}
		return 31 * Arrays.hashCode(kinds) + Arrays.hashCode(IntStream.range(0, row.size()).map(wiring::shape).toArray());
	}

	private int kind(Item item) {
		Node node = scope.graph.nodes().get(item.node);
		int inputs = node.inputs().stream().map(input -> input.isEmpty() ? 0 : scope.folding.isFolded(input) ? 1 : 2).toList().hashCode();
		int attributes = node.attributes().entrySet().stream().mapToInt(entry -> 31 * entry.getKey().hashCode() + kind(entry.getValue())).sum();
		return Objects.hash(node.qualifiedOperator(), inputs, attributes, node.outputs().size());
	}

	/** Numbers that stand in subgraphs and tensors are content, not build. */
	private static int kind(Attribute attribute) {
		return switch (attribute) {
		case Attribute.OfInt number -> Long.hashCode(number.value());
		case Attribute.OfFloat number -> Float.hashCode(number.value());
		case Attribute.OfString text -> text.value().hashCode();
		case Attribute.OfInts numbers -> numbers.values().hashCode();
		case Attribute.OfFloats numbers -> numbers.values().hashCode();
		default -> attribute.getClass().getSimpleName().hashCode();
		};
	}

	private void search(int[] kinds, int from, int to, List<Item> row, BlockWiring wiring, List<Periods.Run> found) {
		Optional<Periods.Run> run = Periods.longest(kinds, from, to).flatMap(longest -> wired(longest, row, wiring));
		if (run.isEmpty()) {
			return;
		}
		found.add(run.get());
		search(kinds, from, run.get().start(), row, wiring, found);
		search(kinds, run.get().start() + run.get().length(), to, row, wiring, found);
	}

	/** @return the blocks of a run that are wired alike, begun where the fewest values pass from one to the next */
	private static Optional<Periods.Run> wired(Periods.Run run, List<Item> row, BlockWiring wiring) {
		int start = IntStream.rangeClosed(run.start(), run.start() + run.slack()).boxed()
				.min(Comparator.comparingInt(place -> wiring.crossing(place + run.period(), run.period()))).orElse(run.start());
		int copies = wiring.alike(start, run.period(), run.copies());
		int nodes = row.subList(start, start + run.period()).stream().mapToInt(item -> item.nodes).sum();
		return copies < FEWEST_COPIES || nodes < FEWEST_NODES ? Optional.empty() : Optional.of(new Periods.Run(start, run.period(), copies, 0));
	}

	private static void replace(Item box, List<Item> row, List<Periods.Run> runs) {
		List<Item> before = List.copyOf(box.children);
		Map<Item, Optional<Periods.Run>> folded = new IdentityHashMap<>();
		for (Periods.Run run : runs) {
			row.subList(run.start(), run.start() + run.length()).forEach(item -> folded.put(item, Optional.empty()));
			folded.put(row.get(run.start()), Optional.of(run));
		}
		box.children.clear();
		for (Item child : before) {
			if (folded.containsKey(child)) {
				folded.getOrDefault(child, Optional.empty()).ifPresent(run -> box.add(repeat(row, run)));
			} else {
				box.add(child);
			}
		}
		deepen(box);
	}

	/** Boxes were put around what was there. */
	private static void deepen(Item box) {
		for (Item child : box.children) {
			child.depth = box.depth + 1;
			deepen(child);
		}
	}

	private static Item repeat(List<Item> row, Periods.Run run) {
		List<Item> first = row.subList(run.start(), run.start() + run.period());
		var repeat = new Item(BoxKind.REPEAT, first.getFirst().graph, -1);
		repeat.id = "repeat:" + first.getFirst().graph.id() + ":" + place(first.getFirst());
		repeat.count = run.copies();
		for (int copy = 0; copy < run.copies(); copy++) {
			int start = run.start() + copy * run.period();
			Item block = run.period() == 1 ? row.get(start) : block(row.subList(start, start + run.period()), copy);
			repeat.add(block);
			repeat.nodes += block.nodes;
		}
		repeat.title = run.copies() + " \u00D7 " + (run.period() == 1 ? first.getFirst().title : names(first));
		return repeat;
	}

	private static Item block(List<Item> items, int copy) {
		var block = new Item(BoxKind.GROUP, items.getFirst().graph, -1);
		block.id = "block:" + block.graph.id() + ":" + place(items.getFirst());
		block.title = "#" + (copy + 1);
		for (Item item : items) {
			block.add(item);
			block.nodes += item.nodes;
		}
		return block;
	}

	private static String names(List<Item> items) {
		String some = items.stream().limit(NAMED).map(item -> item.title).collect(Collectors.joining(", "));
		return items.size() > NAMED ? some + " \u2026" : some;
	}

	/** @return the index of the first node in an item */
	private static int place(Item item) {
		return item.node >= 0 ? item.node : place(item.children.getFirst());
	}
}
