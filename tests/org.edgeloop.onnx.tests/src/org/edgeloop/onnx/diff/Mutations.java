package org.edgeloop.onnx.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;

/** What may happen to a model. */
final class Mutations {

	private Mutations() {
	}

	static AttributeProto.Builder integers(String name, long... values) {
		AttributeProto.Builder attribute = AttributeProto.newBuilder().setName(name).setType(AttributeProto.AttributeType.INTS);
		for (long value : values) {
			attribute.addInts(value);
		}
		return attribute;
	}

	static NodeProto.Builder node(GraphProto.Builder graph, String name) {
		return graph.getNodeBuilderList().stream().filter(node -> node.getName().equals(name)).findFirst().orElseThrow();
	}

	/** The new node takes what the old one makes, and feeds all that the old one fed. */
	static void insertBehind(GraphProto.Builder graph, String name, NodeProto.Builder inserted) {
		String value = node(graph, name).getOutput(0);
		String made = value + "/inserted";
		redirect(graph, value, made);
		int place = graph.getNodeBuilderList().indexOf(node(graph, name));
		graph.addNode(place + 1, inserted.addInput(value).addOutput(made));
	}

	/** Takes a node out: whoever it fed takes its first input. */
	static void bypass(GraphProto.Builder graph, String name) {
		NodeProto.Builder gone = node(graph, name);
		redirect(graph, gone.getOutput(0), gone.getInput(0));
		graph.removeNode(graph.getNodeBuilderList().indexOf(node(graph, name)));
	}

	private static void redirect(GraphProto.Builder graph, String from, String to) {
		for (NodeProto.Builder node : graph.getNodeBuilderList()) {
			for (int i = 0; i < node.getInputCount(); i++) {
				if (node.getInput(i).equals(from)) {
					node.setInput(i, to);
				}
			}
		}
	}

	/** Gives all nodes, values and constants names that tell nothing; inputs and outputs of the model, too. */
	static ModelProto.Builder renamed(ModelProto.Builder model) {
		Map<String, String> names = new HashMap<>();
		rename(model.getGraphBuilder(), name -> name.isEmpty() ? "" : names.computeIfAbsent(name, _ -> "v" + Integer.toHexString(names.size() * 7919)));
		return model;
	}

	private static void rename(GraphProto.Builder graph, UnaryOperator<String> names) {
		graph.getInputBuilderList().forEach(value -> value.setName(names.apply(value.getName())));
		graph.getOutputBuilderList().forEach(value -> value.setName(names.apply(value.getName())));
		graph.getValueInfoBuilderList().forEach(value -> value.setName(names.apply(value.getName())));
		graph.getInitializerBuilderList().forEach(tensor -> tensor.setName(names.apply(tensor.getName())));
		for (NodeProto.Builder node : graph.getNodeBuilderList()) {
			node.setName(names.apply("node " + node.getName() + node.getOutputList()));
			for (int i = 0; i < node.getInputCount(); i++) {
				node.setInput(i, names.apply(node.getInput(i)));
			}
			for (int i = 0; i < node.getOutputCount(); i++) {
				node.setOutput(i, names.apply(node.getOutput(i)));
			}
			node.getAttributeBuilderList().stream().filter(AttributeProto.Builder::hasG).forEach(attribute -> rename(attribute.getGBuilder(), names));
		}
	}

	/** Names as exporters number them through. */
	static ModelProto.Builder numbered(ModelProto.Builder model) {
		int number = 0;
		for (NodeProto.Builder node : model.getGraphBuilder().getNodeBuilderList()) {
			node.setName(node.getOpType() + "_" + number++);
		}
		return model;
	}

	/** Another order in which the nodes can run. */
	static ModelProto.Builder shuffled(ModelProto.Builder model, Random random) {
		GraphProto.Builder graph = model.getGraphBuilder();
		List<NodeProto> open = new ArrayList<>(graph.getNodeList());
		Set<String> missing = new HashSet<>();
		open.forEach(node -> missing.addAll(node.getOutputList()));
		graph.clearNode();
		while (!open.isEmpty()) {
			List<NodeProto> ready = open.stream().filter(node -> Collections.disjoint(taken(node), missing)).toList();
			NodeProto next = ready.get(random.nextInt(ready.size()));
			open.remove(next);
			missing.removeAll(next.getOutputList());
			graph.addNode(next);
		}
		return model;
	}

	private static Set<String> taken(NodeProto node) {
		Set<String> names = new HashSet<>(node.getInputList());
		node.getAttributeList().stream().filter(AttributeProto::hasG).forEach(attribute -> attribute.getG().getNodeList().forEach(inner -> names.addAll(taken(inner))));
		return names;
	}
}
