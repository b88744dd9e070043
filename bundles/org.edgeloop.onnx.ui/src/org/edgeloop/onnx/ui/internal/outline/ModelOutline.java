package org.edgeloop.onnx.ui.internal.outline;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.onnx.model.Function;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.NodeRef;
import org.edgeloop.onnx.ui.GraphElement;
import org.edgeloop.onnx.ui.internal.outline.OutlineItem.Kind;

/** A model as a tree: graphs, the scopes of their nodes' names, nodes with what goes in and out, the graphs in them; functions. */
public final class ModelOutline {

	private final Model model;
	private final Map<Graph, NameScopes> scopes = new IdentityHashMap<>();
	private final List<OutlineItem> roots = new ArrayList<>();

	public ModelOutline(Model model) {
		this.model = model;
		var graphs = new GraphItems(model, this::scopes);
		Graph main = model.graph();
		roots.add(graphs.graph(Optional.empty(), Kind.GRAPH, main.name().isEmpty() ? "Graph" : main.name(), main));
		for (Function function : model.functions()) {
			String name = function.domain() + "." + function.name() + (function.overload().isEmpty() ? "" : ":" + function.overload());
			roots.add(graphs.graph(Optional.empty(), Kind.FUNCTION, name, function.body()));
		}
	}

	/** Prepares what takes longest, the scopes of the main graph. May be called in another thread before the outline is used. */
	public ModelOutline prepared() {
		scopes(model.graph());
		return this;
	}

	private NameScopes scopes(Graph graph) {
		return scopes.computeIfAbsent(graph, NameScopes::new);
	}

	/** @return the main graph, then the functions */
	public List<OutlineItem> roots() {
		return roots;
	}

	/** @return the item that stands for an element; empty if none does */
	public Optional<OutlineItem> find(GraphElement element) {
		return switch (element) {
		case GraphElement.OfGraph(Graph graph) -> graph(graph);
		case GraphElement.OfNode(NodeRef ref) -> node(ref);
		case GraphElement.OfValue(Graph graph, String name) -> value(graph, name);
		};
	}

	private Optional<OutlineItem> graph(Graph graph) {
		var element = Optional.of(new GraphElement.OfGraph(graph));
		return model.owner(graph).map(owner -> node(owner).map(OutlineItem::children)).orElse(Optional.of(roots))
				.flatMap(items -> items.stream().filter(item -> item.element().equals(element)).findFirst());
	}

	private Optional<OutlineItem> node(NodeRef ref) {
		var element = Optional.of(new GraphElement.OfNode(ref));
		Optional<OutlineItem> item = graph(ref.graph());
		while (item.isPresent() && !item.get().element().equals(element)) {
			item = item.get().children().stream().filter(child -> child.holds(ref.index())).findFirst();
		}
		return item;
	}

	private Optional<OutlineItem> value(Graph graph, String name) {
		var element = Optional.of(new GraphElement.OfValue(graph, name));
		Optional<OutlineItem> around = graph.producer(name).map(node -> node(new NodeRef(graph, node.index()))).orElseGet(() -> graph(graph));
		return around.flatMap(item -> named(item, element));
	}

	/** @return the value as a node's output, or as what it is of a graph */
	private static Optional<OutlineItem> named(OutlineItem item, Optional<? extends GraphElement> element) {
		for (OutlineItem child : item.children()) {
			if (child.element().equals(element) && (child.kind() == Kind.OUTPUT || item.kind() != Kind.NODE)) {
				return Optional.of(child);
			}
			Optional<OutlineItem> listed = child.kind() == Kind.LIST ? named(child, element) : Optional.empty();
			if (listed.isPresent()) {
				return listed;
			}
		}
		return Optional.empty();
	}
}
