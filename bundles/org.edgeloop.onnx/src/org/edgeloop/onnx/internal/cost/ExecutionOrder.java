package org.edgeloop.onnx.internal.cost;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Node;
import org.edgeloop.onnx.model.Value;

/** In which order nodes run, and what they take: their inputs, and what the graphs inside them take from around. */
final class ExecutionOrder {

	private final Map<Graph, Set<String>> free = new IdentityHashMap<>();
	private final Map<Graph, List<Node>> orders = new IdentityHashMap<>();

	/** @return the names of values of its graph or those around that a node takes, each once */
	List<String> taken(Node node) {
		Set<String> names = LinkedHashSet.newLinkedHashSet(node.inputs().size());
		for (String input : node.inputs()) {
			if (!input.isEmpty()) {
				names.add(input);
			}
		}
		if (!node.attributes().isEmpty()) {
			node.subgraphs().forEach(subgraph -> names.addAll(free(subgraph)));
		}
		return List.copyOf(names);
	}

	/** The names that a graph takes from around it. */
	private Set<String> free(Graph graph) {
		if (free.containsKey(graph)) {
			return free.get(graph);
		}
		Set<String> names = new HashSet<>();
		graph.nodes().forEach(node -> names.addAll(taken(node)));
		graph.outputs().stream().map(Value::name).forEach(names::add);
		names.removeIf(graph::defines);
		free.put(graph, names);
		return names;
	}

	/** @return the file's order if nodes can run in it, otherwise the nearest one; nodes in a circle come last */
	List<Node> of(Graph graph) {
		if (!orders.containsKey(graph)) {
			boolean sorted = graph.nodes().stream().allMatch(node -> taken(node).stream().allMatch(input -> producer(graph, input) < node.index()));
			orders.put(graph, sorted ? graph.nodes() : sorted(graph));
		}
		return orders.get(graph);
	}

	private static int producer(Graph graph, String value) {
		return graph.producer(value).map(Node::index).orElse(-1);
	}

	private List<Node> sorted(Graph graph) {
		int[] waiting = new int[graph.nodes().size()];
		Map<Integer, List<Integer>> followers = new HashMap<>();
		var ready = new PriorityQueue<Integer>();
		for (Node node : graph.nodes()) {
			for (String input : taken(node)) {
				int producer = producer(graph, input);
				if (producer >= 0) {
					waiting[node.index()]++;
					followers.computeIfAbsent(producer, key -> new ArrayList<>()).add(node.index());
				}
			}
			if (waiting[node.index()] == 0) {
				ready.add(node.index());
			}
		}
		List<Node> order = new ArrayList<>();
		while (!ready.isEmpty()) {
			Node node = graph.nodes().get(ready.remove());
			order.add(node);
			followers.getOrDefault(node.index(), List.of()).stream().filter(follower -> --waiting[follower] == 0).forEach(ready::add);
		}
		graph.nodes().stream().filter(node -> waiting[node.index()] > 0).forEach(order::add);
		return order;
	}
}
