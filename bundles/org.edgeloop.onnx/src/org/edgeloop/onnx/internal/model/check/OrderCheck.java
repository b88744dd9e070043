package org.edgeloop.onnx.internal.model.check;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.edgeloop.base.Problem.Severity;
import org.edgeloop.onnx.model.CheckModelOperation.Finding;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.Node;

/** The order of nodes: each stands behind those that make what it takes, and none needs itself. */
public final class OrderCheck {

	private static final int NAMED = 5;

	private final Model model;
	private final Consumer<Finding> found;

	public OrderCheck(Model model, Consumer<Finding> found) {
		this.model = model;
		this.found = found;
	}

	public void check(Graph graph) {
		List<int[]> needs = graph.nodes().stream().map(node -> needed(graph, node)).toList();
		List<Node> early = graph.nodes().stream().filter(node -> Arrays.stream(needs.get(node.index())).anyMatch(need -> need >= node.index())).toList();
		if (early.isEmpty()) {
			return;
		}
		var cycle = new Findings(model, graph, Severity.ERROR, "export the model anew", found);
		Set<Integer> around = Cycles.first(needs);
		if (!around.isEmpty()) {
			String names = around.stream().limit(NAMED).map(index -> graph.nodes().get(index).label()).collect(Collectors.joining(", "));
			cycle.add("a cycle of %d nodes can never run: %s%s".formatted(around.size(), names, around.size() > NAMED ? ", \u2026" : ""),
					graph.nodes().get(around.iterator().next()));
		} else {
			new Findings(model, graph, Severity.WARNING, "export the model anew: some programs refuse it", found)
					.add("%d nodes stand before a node that makes what they take".formatted(early.size()), early.getFirst());
		}
	}

	private int[] needed(Graph graph, Node node) {
		return Captures.names(node).stream().flatMap(name -> graph.producer(name).stream()).mapToInt(Node::index).distinct().toArray();
	}
}
