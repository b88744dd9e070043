package org.edgeloop.onnx.internal.run;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.Node;
import org.edgeloop.onnx.model.NodeRef;

import ai.onnx.proto.OnnxMl.NodeProto;

/** Which nodes of a model the nodes stand for that ONNX Runtime ran: by names that it kept, and by the values between them. */
final class RunNodes {

	/** ONNX Runtime names nodes in its blocked layout by the value that they make. */
	private static final String BLOCKED = "_nchwc";

	/** Fused nodes are a convolution or product with what follows it: a few nodes. */
	private static final int MOST_FUSED = 16;

	/**
	 * What a node that was run stands for.
	 *
	 * @param main empty if for none of the model's
	 */
	record Match(Optional<NodeRef> main, List<NodeRef> fused) {
	}

	private final Graph graph;
	private final NodeMarks marks;
	private final Map<String, NodeProto> run = new HashMap<>();

	/** @param optimized the nodes of the main graph as it was run */
	RunNodes(Model model, NodeMarks marks, List<NodeProto> optimized) {
		graph = model.graph();
		this.marks = marks;
		optimized.forEach(node -> run.putIfAbsent(node.getName(), node));
	}

	Match match(String name, String operator) {
		Set<NodeRef> fused = new LinkedHashSet<>(marks.in(name));
		List<NodeRef> between = between(name);
		if (between.isEmpty() && fused.isEmpty() && name.endsWith(BLOCKED)) {
			between = behind(name.substring(0, name.length() - BLOCKED.length()), operator);
		}
		fused.addAll(between);
		Optional<NodeRef> main = fused.stream().filter(ref -> does(operator, ref.node().operator())).findFirst().or(() -> fused.stream().findFirst());
		return new Match(main, fused.stream().sorted(Comparator.comparingInt(NodeRef::index)).toList());
	}

	/** Whether an operator that is run is one of the model's, or a fused or quantized form of it. */
	private static boolean does(String run, String own) {
		return run.equals(own) || run.endsWith(own) && (run.startsWith("Fused") || run.startsWith("QLinear"));
	}

	/** The nodes from what a node takes to what it gives, if both are values of the model. */
	private List<NodeRef> between(String name) {
		if (!run.containsKey(name)) {
			return List.of();
		}
		NodeProto node = run.get(name);
		Set<Integer> found = new LinkedHashSet<>();
		Deque<String> open = new ArrayDeque<>(node.getOutputList());
		while (!open.isEmpty()) {
			Optional<Node> producer = graph.producer(open.remove());
			if (producer.isPresent() && found.add(producer.get().index())) {
				if (found.size() > MOST_FUSED) {
					return List.of();
				}
				producer.get().inputs().stream().filter(input -> !node.getInputList().contains(input)).forEach(open::add);
			}
		}
		return isClosed(found, node) ? refs(found) : List.of();
	}

	/** A node that does not take what the model takes from outside there begins at a value with another name. */
	private boolean isClosed(Set<Integer> found, NodeProto node) {
		return found.stream().flatMap(index -> graph.nodes().get(index).inputs().stream())
				.noneMatch(input -> graph.requiredInputs().stream().anyMatch(required -> required.name().equals(input))
						&& !node.getInputList().contains(input));
	}

	/** The chain that ends in a value and begins with the operator. */
	private List<NodeRef> behind(String value, String operator) {
		Set<Integer> chain = new LinkedHashSet<>();
		Optional<Node> node = graph.producer(value);
		while (node.isPresent() && chain.add(node.get().index()) && chain.size() <= MOST_FUSED) {
			if (does(operator, node.get().operator())) {
				return refs(chain);
			}
			node = node.get().input(0).flatMap(graph::producer);
		}
		return List.of();
	}

	private List<NodeRef> refs(Set<Integer> indices) {
		List<NodeRef> refs = new ArrayList<>();
		indices.forEach(index -> refs.add(new NodeRef(graph, index)));
		return refs;
	}
}
