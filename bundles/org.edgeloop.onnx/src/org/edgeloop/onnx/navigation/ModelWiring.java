package org.edgeloop.onnx.navigation;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.Node;
import org.edgeloop.onnx.model.NodeRef;

/**
 * Which nodes of a model hand values to which, subgraphs included: a node in a subgraph takes what it names from the graphs around, takes
 * the subgraph's own inputs from the node that holds the subgraph, and hands the subgraph's outputs to that node.
 */
public final class ModelWiring {

	private final List<Graph> graphs;
	private final int[] firstNodes;
	private final Map<Graph, Integer> numbers = new IdentityHashMap<>();
	private final IntLists consumers;
	private final IntLists producers;

	public ModelWiring(Model model) {
		graphs = model.graphs();
		firstNodes = new int[graphs.size() + 1];
		for (int i = 0; i < graphs.size(); i++) {
			numbers.put(graphs.get(i), i);
			firstNodes[i + 1] = firstNodes[i] + graphs.get(i).nodes().size();
		}
		var wires = new IntLists.Builder(size());
		for (Graph graph : graphs) {
			for (Node node : graph.nodes()) {
				int consumer = number(new NodeRef(graph, node.index()));
				node.inputs().stream().filter(name -> !name.isEmpty()).distinct()
						.forEach(name -> source(model, graph, name).ifPresent(producer -> wires.add(number(producer), consumer)));
			}
			model.owner(graph).ifPresent(owner -> graph.outputs().forEach(
					output -> source(model, graph, output.name()).ifPresent(producer -> wires.add(number(producer), number(owner)))));
		}
		consumers = wires.byFirst();
		producers = wires.bySecond();
	}

	/** @return the node that a name in a graph comes from: one that makes it, or the one that holds the subgraph whose input it is */
	private static Optional<NodeRef> source(Model model, Graph from, String name) {
		return model.scopeOf(from, name).flatMap(scope -> {
			Optional<NodeRef> producer = scope.producer(name).map(node -> new NodeRef(scope, node.index()));
			boolean isConstant = scope.initializers().containsKey(name) || scope.sparseInitializers().containsKey(name);
			return producer.isPresent() || isConstant ? producer : model.owner(scope);
		});
	}

	/** @return how many nodes there are in all graphs */
	int size() {
		return firstNodes[graphs.size()];
	}

	int number(NodeRef ref) {
		return firstNodes[numbers.get(ref.graph())] + ref.index();
	}

	NodeRef node(int number) {
		int found = Arrays.binarySearch(firstNodes, number);
		int graph = found < 0 ? -found - 2 : found;
		while (firstNodes[graph + 1] == firstNodes[graph]) {
			graph++; // graphs without nodes begin where the next one does
		}
		return new NodeRef(graphs.get(graph), number - firstNodes[graph]);
	}

	IntStream consumers(int number) {
		return consumers.of(number);
	}

	IntStream producers(int number) {
		return producers.of(number);
	}

	/** @return the nodes that take what a node makes, each once, in the order of the model's graphs and nodes */
	public List<NodeRef> consumers(NodeRef ref) {
		return consumers(number(ref)).distinct().sorted().mapToObj(this::node).toList();
	}

	/** @return the nodes that make what a node takes, each once, in the order of its inputs, then of its subgraphs' outputs */
	public List<NodeRef> producers(NodeRef ref) {
		return producers(number(ref)).distinct().mapToObj(this::node).toList();
	}
}
