package org.edgeloop.onnx.ui;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.onnx.model.Attribute;
import org.edgeloop.onnx.model.ElementType;
import org.edgeloop.onnx.model.Function;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.Node;
import org.edgeloop.onnx.model.NodeRef;
import org.edgeloop.onnx.model.Shape;
import org.edgeloop.onnx.model.Value;
import org.edgeloop.onnx.model.ValueType;

/**
 * A model with a bit of everything: scopes of names, two ways that join, a choice with subgraphs, a call of a function.
 *
 * <pre>
 * x → stem → /block/left  ─→ /block/join → choose{then: inside | else: other} → call(double) → y
 *         └→ /block/right ─┘
 * </pre>
 */
public final class SmallModel {

	public final Graph then = new Graph.Builder("choose/then_branch").node(node(0, "inside", "Relu", "join_out", "inside_out")).output(value("inside_out"))
			.build();
	public final Graph otherwise = new Graph.Builder("choose/else_branch").node(node(0, "other", "Neg", "join_out", "other_out"))
			.output(value("other_out")).build();
	public final Graph body = new Graph.Builder("double").name("double").input(value("a")).output(value("b"))
			.node(node(0, "twice", "Add", "a,a", "b")).build();
	public final Graph main = new Graph.Builder("").name("small").input(value("x")).input(value("condition")).node(node(0, "stem", "Relu", "x", "stem_out"))
			.node(node(1, "/block/left", "Sigmoid", "stem_out", "left_out")).node(node(2, "/block/right", "Tanh", "stem_out", "right_out"))
			.node(node(3, "/block/join", "Add", "left_out,right_out", "join_out")).node(choice()).node(call()).output(value("y")).build();
	public final Model model = new Model(Path.of("small.onnx"), new Model.Origin(10, "", "", "", 0, ""), Map.of("ai.onnx", 21L, "own", 1L), Map.of(), main,
			List.of(new Function("own", "Double", "", List.of("a"), List.of("b"), List.of(), Map.of(), Map.of("ai.onnx", 21L), body, "")));

	private Node choice() {
		Map<String, Attribute> attributes = new LinkedHashMap<>();
		attributes.put("then_branch", new Attribute.OfGraph(then));
		attributes.put("else_branch", new Attribute.OfGraph(otherwise));
		return new Node(4, "choose", "If", Model.DEFAULT_DOMAIN, "", List.of("condition"), List.of("chosen"), attributes, "", Map.of());
	}

	private static Node call() {
		return new Node(5, "call", "Double", "own", "", List.of("chosen"), List.of("y"), Map.of(), "", Map.of());
	}

	public static Node node(int index, String name, String operator, String inputs, String output) {
		return new Node(index, name, operator, Model.DEFAULT_DOMAIN, "", Arrays.asList(inputs.split(",")), List.of(output), Map.of(), "", Map.of());
	}

	private static Value value(String name) {
		return new Value(name, Optional.of(new ValueType.OfTensor(ElementType.FLOAT, Shape.of(1, 8))), "");
	}

	/** @return a node of the main graph */
	public GraphElement node(int index) {
		return new GraphElement.OfNode(new NodeRef(main, index));
	}
}
