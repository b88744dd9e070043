package org.edgeloop.onnx.internal.view;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;

import org.edgeloop.base.Progress;
import org.edgeloop.onnx.model.Attribute;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Node;
import org.edgeloop.onnx.view.BoxKind;
import org.edgeloop.onnx.view.ViewSettings;

/** What of a graph is shown: items in open and closed boxes, wired. */
final class DisplayGraph {

	/** Graphs of so many nodes are seen at a glance as they are. */
	private static final int FEW_NODES = 100;

	private final ViewSettings settings;
	private final Item root;
	private final List<GraphScope> scopes = new ArrayList<>();

	DisplayGraph(Graph graph, ViewSettings settings, Progress progress) {
		this.settings = settings;
		root = new Item(BoxKind.SUBGRAPH, graph, -1);
		fill(root, new GraphScope(graph, settings.foldConstants(), Optional.empty()));
		open();
		var wiring = new Wiring(progress);
		scopes.forEach(wiring::connect);
	}

	/** @return stands for the graph as a whole; it is open */
	Item root() {
		return root;
	}

	/** @return of the graph and of the subgraphs that are shown */
	List<GraphScope> scopes() {
		return scopes;
	}

	private void fill(Item box, GraphScope scope) {
		scopes.add(scope);
		scope.inputs.values().forEach(box::add);
		scope.constants.values().forEach(box::add);
		if (settings.groupByScope()) {
			NameScopes.group(scope, box);
		} else {
			for (Item item : scope.nodes) {
				if (item != null) {
					box.add(item);
					box.nodes++;
				}
			}
		}
		if (settings.foldRepeats() && box.nodes > FEW_NODES) {
			Repeats.fold(scope, box);
		}
		scope.outputs.values().forEach(box::add);
		for (Node node : scope.graph.nodes()) {
			Item item = scope.nodes[node.index()];
			if (item != null && !node.attributes().isEmpty() && !node.subgraphs().isEmpty()) {
				item.id = "node:" + scope.graph.id() + ":" + node.index();
			}
		}
	}

	/** Opens boxes from the outside to the inside, so that the outer ones come first where not all may be open. */
	private void open() {
		root.level = new Level(root);
		Queue<Item> boxes = new ArrayDeque<>();
		boxes.add(root);
		int shown = root.children.size();
		while (!boxes.isEmpty()) {
			List<Item> children = List.copyOf(boxes.remove().children);
			boolean all = shown + children.stream().filter(this::opensByItself).mapToLong(child -> child.children.size() - 1L).sum() <= settings.openLimit();
			for (Item child : children) {
				if (isOpen(child, all)) {
					child.level = new Level(child);
					if (child.kind == BoxKind.NODE) {
						fillNode(child);
					}
					shown += child.children.size() - 1;
					boxes.add(child);
				}
			}
		}
	}

	private boolean opensByItself(Item item) {
		return item.kind == BoxKind.GROUP && !settings.opened().contains(item.id) && !settings.closed().contains(item.id);
	}

	/** @param all whether the groups beside it and itself may open by themselves: all do or none, since they are mostly alike */
	private boolean isOpen(Item item, boolean all) {
		if (item.kind == BoxKind.SUBGRAPH) {
			return true;
		}
		if (item.id.isEmpty() || settings.closed().contains(item.id)) {
			return false;
		}
		return settings.allOpen() || settings.opened().contains(item.id) || all && item.kind == BoxKind.GROUP;
	}

	private void fillNode(Item item) {
		GraphScope outer = scopes.stream().filter(scope -> scope.graph == item.graph).findFirst().orElseThrow();
		for (Map.Entry<String, Attribute> attribute : item.graph.nodes().get(item.node).attributes().entrySet()) {
			if (attribute.getValue() instanceof Attribute.OfGraph graph) {
				addSubgraph(item, attribute.getKey(), graph.value(), outer);
			} else if (attribute.getValue() instanceof Attribute.OfGraphs graphs) {
				graphs.values().forEach(graph -> addSubgraph(item, attribute.getKey(), graph, outer));
			}
		}
	}

	private void addSubgraph(Item item, String title, Graph graph, GraphScope outer) {
		var box = new Item(BoxKind.SUBGRAPH, graph, -1);
		box.title = title;
		item.add(box);
		fill(box, new GraphScope(graph, settings.foldConstants(), Optional.of(outer)));
		item.nodes += box.nodes;
	}
}
