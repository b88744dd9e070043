package org.edgeloop.onnx.internal.view;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Node;
import org.edgeloop.onnx.model.Value;
import org.edgeloop.onnx.view.BoxKind;

/** The items of one graph, and where the values come from that are taken in it. */
final class GraphScope {

	final Graph graph;
	final ConstantFolding folding;
	/** By the indices of nodes; null for those folded away. */
	final @Nullable Item[] nodes;
	final Map<String, Item> inputs = new LinkedHashMap<>();
	final Map<String, Item> constants = new LinkedHashMap<>();
	final Map<String, Item> outputs = new LinkedHashMap<>();
	private final Optional<GraphScope> outer;
	private final Map<String, @Nullable Integer> producers = new HashMap<>();

	GraphScope(Graph graph, boolean foldConstants, Optional<GraphScope> outer) {
		this.graph = graph;
		this.outer = outer;
		folding = new ConstantFolding(graph, foldConstants);
		nodes = new Item[graph.nodes().size()];
		for (Value input : graph.inputs()) {
			if (!folding.isInitializer(input.name())) {
				inputs.put(input.name(), Item.ofValue(BoxKind.INPUT, graph, input.name()));
			}
		}
		for (Node node : graph.nodes()) {
			addNode(node);
		}
		if (!foldConstants) {
			graph.initializers().keySet().forEach(name -> constants.put(name, Item.ofValue(BoxKind.CONSTANT, graph, name)));
			graph.sparseInitializers().keySet().forEach(name -> constants.put(name, Item.ofValue(BoxKind.CONSTANT, graph, name)));
		}
		for (Value output : graph.outputs()) {
			outputs.put(output.name(), Item.ofValue(BoxKind.OUTPUT, graph, output.name()));
			if (foldConstants && folding.isInitializer(output.name())) {
				// An output needs something that it comes from.
				constants.put(output.name(), Item.ofValue(BoxKind.CONSTANT, graph, output.name()));
			}
		}
	}

	private void addNode(Node node) {
		for (String output : node.outputs()) {
			if (!output.isEmpty()) {
				producers.putIfAbsent(output, node.index());
			}
		}
		if (!folding.isFolded(node.index())) {
			var item = new Item(BoxKind.NODE, graph, node.index());
			item.title = node.qualifiedOperator();
			item.nodes = 1;
			nodes[node.index()] = item;
		}
	}

	/** @return what a value comes from; empty if it is folded away or nothing gives it */
	Optional<Source> source(String value) {
		@Nullable Integer producer = producers.get(value);
		if (producer != null) {
			Item item = nodes[producer];
			return item == null ? Optional.empty() : Optional.of(new Source(item, graph));
		}
		Optional<Item> given = Optional.ofNullable(inputs.get(value)).or(() -> Optional.ofNullable(constants.get(value)));
		if (given.isPresent()) {
			return given.map(item -> new Source(item, graph));
		}
		return folding.isInitializer(value) ? Optional.empty() : outer.flatMap(scope -> scope.source(value));
	}

	/** @param graph in which the value is defined */
	record Source(Item item, Graph graph) {
	}

	/** @return the graph, here or around, in which a value is folded into its users; empty if it is not */
	Optional<GraphScope> folded(String value) {
		if (folding.isFolded(value)) {
			return Optional.of(this);
		}
		return value.isEmpty() || defines(value) ? Optional.empty() : outer.flatMap(scope -> scope.folded(value));
	}

	/** @return whether a value is defined here, not around */
	private boolean defines(String value) {
		return producers.containsKey(value) || inputs.containsKey(value) || folding.isInitializer(value);
	}
}
