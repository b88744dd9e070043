package org.edgeloop.onnx.view;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.base.Progress;
import org.edgeloop.onnx.model.Attribute;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.Node;
import org.edgeloop.onnx.model.Value;

/** Graphs whose pictures are known by how they are made. */
final class MadeGraphs {

	private final Graph.Builder graph;

	MadeGraphs(String id) {
		graph = new Graph.Builder(id);
	}

	MadeGraphs input(String name) {
		graph.input(new Value(name, Optional.empty(), ""));
		return this;
	}

	MadeGraphs output(String name) {
		graph.output(new Value(name, Optional.empty(), ""));
		return this;
	}

	/** @param inputs separated by blanks */
	MadeGraphs node(String operator, String name, String inputs, String output) {
		return node(operator, name, inputs, output, Map.of());
	}

	MadeGraphs node(String operator, String name, String inputs, String output, Map<String, Attribute> attributes) {
		List<String> taken = inputs.isEmpty() ? List.of() : Arrays.asList(inputs.split(" "));
		graph.node(new Node(graph.nodeCount(), name, operator, Model.DEFAULT_DOMAIN, "", taken, List.of(output), attributes, "", Map.of()));
		return this;
	}

	Graph graph() {
		return graph.build();
	}

	Model model() {
		return new Model(Path.of("made.onnx"), new Model.Origin(8, "", "", "", 0, ""), Map.of(Model.DEFAULT_DOMAIN, 17L), Map.of(), graph.build(), List.of());
	}

	/** Blocks of five nodes: two branches that meet in a sum. */
	static Model residual(int blocks) {
		var made = new MadeGraphs("").input("x0");
		for (int i = 0; i < blocks; i++) {
			made.node("Exp", "", "x" + i, "a" + i).node("Relu", "", "a" + i, "b" + i).node("Abs", "", "b" + i, "c" + i).node("Add", "", "c" + i + " x" + i, "d" + i)
					.node("Tanh", "", "d" + i, "x" + (i + 1));
		}
		return made.output("x" + blocks).model();
	}

	/** A chain in which every node takes a mask besides. */
	static Model masked(int nodes) {
		var made = new MadeGraphs("").input("x0").input("mask");
		for (int i = 0; i < nodes; i++) {
			made.node(i % 7 == 3 ? "Mul" : "Add", "", "x" + i + " mask", "x" + (i + 1));
		}
		return made.output("x" + nodes).model();
	}

	/** Layers named as exporters name them. */
	static Model scoped(int layers) {
		var made = new MadeGraphs("").input("x0");
		for (int i = 0; i < layers; i++) {
			String scope = "/encoder/layers." + i;
			made.node("Exp", scope + "/attention/Exp", "x" + i, "a" + i).node("Relu", scope + "/attention/Relu", "a" + i, "b" + i)
					.node("Abs", scope + "/attention/Abs", "b" + i, "c" + i).node("Add", scope + "/Add", "c" + i + " x" + i, "x" + (i + 1));
		}
		return made.node("Tanh", "/head/Tanh", "x" + layers, "y").output("y").model();
	}

	/** A choice between two branches; one takes a value from around it. */
	static Model branching() {
		Graph yes = new MadeGraphs("If_1/then_branch").node("Relu", "yes", "a", "p").output("p").graph();
		Graph no = new MadeGraphs("If_1/else_branch").input("unused").node("Tanh", "no", "a", "q").node("Abs", "no2", "q", "r").output("r").graph();
		return new MadeGraphs("").input("x").input("c").node("Exp", "first", "x", "a")
				.node("If", "choice", "c", "y", Map.of("then_branch", new Attribute.OfGraph(yes), "else_branch", new Attribute.OfGraph(no))).output("y").model();
	}

	static GraphLayout layout(Model model, ViewSettings settings) {
		return new LayoutGraphOperation(model, model.graph(), settings, Optional.empty()).run(Progress.NONE);
	}
}
