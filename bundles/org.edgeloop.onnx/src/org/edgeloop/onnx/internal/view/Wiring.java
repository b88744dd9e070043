package org.edgeloop.onnx.internal.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.edgeloop.base.Progress;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Node;
import org.edgeloop.onnx.model.Value;

/** Leads each value from the item that gives it to those that take it, through the borders of open boxes between them. */
final class Wiring {

	private final Progress progress;

	Wiring(Progress progress) {
		this.progress = progress;
	}

	/** Nodes whose subgraphs are shown have scopes of their own. */
	void connect(GraphScope scope) {
		for (Node node : scope.graph.nodes()) {
			progress.checkCancelled();
			Item taker = scope.nodes[node.index()];
			if (taker != null) {
				for (String input : node.inputs()) {
					connect(scope, input, taker);
				}
				if (!taker.isOpen()) {
					captured(node).forEach(value -> connect(scope, value, taker));
				}
			}
		}
		scope.outputs.forEach((value, item) -> connect(scope, value, item));
	}

	private static void connect(GraphScope scope, String value, Item taker) {
		if (!value.isEmpty()) {
			scope.source(value).ifPresent(source -> connect(source.item(), taker, source.graph(), value));
		}
	}

	private static void connect(Item source, Item taker, Graph graph, String value) {
		Item from = visible(source);
		Item to = visible(taker);
		while (from.parent != to.parent) {
			// The deeper one goes out through a border; an item cannot be wired to what it lies in.
			if (from.depth >= to.depth) {
				Item box = from.parent;
				if (box == null || box == to) {
					return;
				}
				Level level = level(box);
				level.connect(from, level.pinOut(graph, value), graph, value);
				from = box;
			} else {
				Item box = to.parent;
				if (box == null || box == from) {
					return;
				}
				Level level = level(box);
				level.connect(level.pinIn(graph, value), to, graph, value);
				to = box;
			}
		}
		Item box = from.parent;
		if (box != null && from != to) {
			if (from.isOpen()) {
				level(from).pinOut(graph, value);
			}
			if (to.isOpen()) {
				level(to).pinIn(graph, value);
			}
			level(box).connect(from, to, graph, value);
		}
	}

	/** @return the outermost closed box that an item is in, or the item */
	static Item visible(Item item) {
		Item seen = item;
		for (Item box = item.parent; box != null; box = box.parent) {
			if (!box.isOpen()) {
				seen = box;
			}
		}
		return seen;
	}

	private static Level level(Item box) {
		Level level = box.level;
		if (level == null) {
			throw new IllegalStateException("wires end at a closed box");
		}
		return level;
	}

	/** @return the values that the subgraphs of a node take from around them */
	static Set<String> captured(Node node) {
		Set<String> taken = new HashSet<>();
		if (!node.attributes().isEmpty()) {
			node.subgraphs().forEach(graph -> capture(graph, taken));
		}
		return taken;
	}

	private static void capture(Graph graph, Set<String> taken) {
		List<String> used = new ArrayList<>();
		for (Node node : graph.nodes()) {
			used.addAll(node.inputs());
			used.addAll(captured(node));
		}
		graph.outputs().stream().map(Value::name).forEach(used::add);
		used.stream().filter(value -> !value.isEmpty() && !graph.defines(value)).forEach(taken::add);
	}
}
