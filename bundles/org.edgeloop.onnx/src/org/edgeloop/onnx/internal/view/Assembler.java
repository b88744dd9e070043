package org.edgeloop.onnx.internal.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Node;
import org.edgeloop.onnx.view.BoxKind;
import org.edgeloop.onnx.view.LayoutBox;
import org.edgeloop.onnx.view.LayoutEdge;
import org.edgeloop.onnx.view.OperatorFamily;

/** Turns items that have their places into boxes and edges of one picture. */
final class Assembler {

	private final EdgeText text;
	private final List<Item> items = new ArrayList<>();
	private final List<double[]> origins = new ArrayList<>();
	private final List<LayoutBox> boxes = new ArrayList<>();
	private final List<LayoutEdge> edges = new ArrayList<>();

	/** @param text of edges */
	Assembler(EdgeText text) {
		this.text = text;
	}

	void assemble(Item root) {
		collect(root, 0, 0);
		for (int i = 0; i < items.size(); i++) {
			boxes.add(box(items.get(i), origins.get(i)));
		}
		wires(root, 0, 0);
	}

	List<LayoutBox> boxes() {
		return boxes;
	}

	/** @return for each graph that is shown, the boxes of its nodes by their indices; -1 for a node that has none */
	static Map<Graph, int[]> places(List<GraphScope> scopes) {
		Map<Graph, int[]> all = new IdentityHashMap<>();
		for (GraphScope scope : scopes) {
			var places = new int[scope.nodes.length];
			for (int node = places.length - 1; node >= 0; node--) {
				Item item = scope.nodes[node];
				places[node] = item == null ? taker(scope, node, places) : Wiring.visible(item).box;
			}
			all.put(scope.graph, places);
		}
		return all;
	}

	/** A node that is folded away is to be found where it is written: at the first node behind it that takes what it makes. */
	private static int taker(GraphScope scope, int node, int[] places) {
		Graph graph = scope.graph;
		return graph.nodes().get(node).outputs().stream()
				.flatMapToInt(output -> IntStream.concat(graph.consumers(output).stream().mapToInt(Node::index), IntStream.of(scope.folding.capturedBy(output))))
				.filter(taker -> taker > node).map(taker -> places[taker]).filter(place -> place >= 0).findFirst().orElse(-1);
	}

	List<LayoutEdge> edges() {
		return edges;
	}

	private void collect(Item open, double x, double y) {
		Level level = open.level;
		if (level == null) {
			return;
		}
		for (Item item : level.placed()) {
			if (!item.pin) {
				item.box = items.size();
				items.add(item);
				origins.add(new double[] { x + item.x, y + item.y });
				collect(item, x + item.x, y + item.y);
			}
		}
	}

	private static LayoutBox box(Item item, double[] origin) {
		Item around = item.parent;
		int parent = around == null ? -1 : around.box;
		List<Integer> partners = item.partners.isEmpty() ? List.of() : item.partners.stream().map(partner -> partner.box).toList();
		return new LayoutBox(item.box, parent, item.kind, item.id, item.graph, item.node, item.value, item.title, item.lines, family(item), item.isOpen(),
				item.count, item.nodes, partners, (float) origin[0], (float) origin[1], (float) item.width, (float) item.height);
	}

	private static OperatorFamily family(Item item) {
		if (item.kind != BoxKind.NODE) {
			return OperatorFamily.OTHER;
		}
		Node node = item.graph.nodes().get(item.node);
		return OperatorFamily.of(node);
	}

	private void wires(Item open, double x, double y) {
		Level level = open.level;
		if (level == null) {
			return;
		}
		Set<String> labelled = new HashSet<>();
		for (Wire wire : level.wires) {
			float[] points = shifted(wire, x, y, open);
			if (points.length < 4) {
				continue;
			}
			boolean first = !wire.from.pin && wire.from.kind != BoxKind.STUB && labelled.add(wire.from.box + " " + wire.value());
			String label = first ? text.ofEdge(wire.graph, wire.value()).orElse("") : "";
			edges.add(new LayoutEdge(edges.size(), end(wire.from, open), end(wire.to, open), wire.graph, wire.values(), points,
					!wire.to.pin && !wire.to.isOpen(), label));
		}
		for (Item item : open.children) {
			wires(item, x + item.x, y + item.y);
		}
	}

	private static int end(Item item, Item open) {
		return item.pin ? open.box : item.box;
	}

	/** Pins are a little inside; the wire goes on to the border. */
	private static float[] shifted(Wire wire, double x, double y, Item open) {
		int before = wire.from.pin ? 2 : 0;
		int behind = wire.to.pin ? 2 : 0;
		if (wire.points.length < 4) {
			return wire.points;
		}
		var points = new float[before + wire.points.length + behind];
		for (int i = 0; i < wire.points.length; i += 2) {
			points[before + i] = (float) (x + wire.points[i]);
			points[before + i + 1] = (float) (y + wire.points[i + 1]);
		}
		if (before > 0) {
			points[0] = (float) (x + wire.from.x);
			points[1] = (float) y;
		}
		if (behind > 0) {
			points[points.length - 2] = (float) (x + wire.to.x);
			points[points.length - 1] = (float) (y + open.height);
		}
		return Curves.of(points);
	}
}
