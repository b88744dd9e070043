package org.edgeloop.onnx.ui.internal.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.onnx.model.Function;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.NodeRef;
import org.edgeloop.onnx.model.Tensor;
import org.edgeloop.onnx.model.Value;
import org.edgeloop.onnx.model.ValueType;
import org.edgeloop.onnx.shape.InferredShapes;
import org.edgeloop.onnx.ui.GraphElement;
import org.edgeloop.onnx.ui.properties.Fact;
import org.edgeloop.ui.Icons;

/**
 * A model with what has been inferred of it.
 *
 * @param bindings sizes that the user gave to symbolic dimensions
 */
record KnownModel(Model model, Optional<InferredShapes> shapes, Map<String, Long> bindings) {

	/** @return the type of a value, inferred or as the file says it */
	Optional<ValueType> type(Graph graph, String name) {
		return shapes.flatMap(inferred -> inferred.type(graph, name)).or(() -> model.scopeOf(graph, name)
				.flatMap(scope -> initializer(scope, name).<ValueType> map(Tensor::valueType).or(() -> scope.declared(name).flatMap(Value::type))));
	}

	/** @return the type for people, or that it is not known */
	String typeText(Graph graph, String name) {
		return type(graph, name).map(ValueType::toString).orElse(shapes.isPresent() ? "type not known" : "");
	}

	static Optional<Tensor> initializer(Graph graph, String name) {
		return Optional.ofNullable(graph.initializers().get(name));
	}

	/** @return the function that a graph is the body of */
	Optional<Function> functionOf(Graph body) {
		return model.functions().stream().filter(function -> function.body() == body).findFirst();
	}

	/** @return where a graph is, such as {@code main graph} or {@code then_branch of If "check"} */
	String place(Graph graph) {
		if (graph == model.graph()) {
			return "main graph";
		}
		return functionOf(graph).map(function -> "function " + function.name())
				.orElseGet(() -> "subgraph " + (graph.id().isEmpty() ? graph.name() : graph.id()));
	}

	/** @return a fact that leads to a value, from a graph in which its name stands */
	Fact valueLink(String role, Graph graph, String name, String note) {
		Optional<Graph> scope = model.scopeOf(graph, name);
		if (scope.isEmpty()) {
			return Fact.of(role, name, "nothing makes this value");
		}
		return Fact.link(role, name, note, icon(scope.get(), name), new GraphElement.OfValue(scope.get(), name));
	}

	static Icons icon(Graph graph, String name) {
		if (graph.initializers().containsKey(name) || graph.sparseInitializers().containsKey(name)) {
			return Icons.INITIALIZER;
		}
		if (graph.inputs().stream().anyMatch(input -> input.name().equals(name))) {
			return Icons.GRAPH_INPUT;
		}
		return graph.outputs().stream().anyMatch(output -> output.name().equals(name)) ? Icons.GRAPH_OUTPUT : Icons.GRAPH_VALUE;
	}

	static Fact nodeLink(String role, NodeRef ref) {
		return Fact.link(role, ref.node().label(), ref.node().qualifiedOperator(), Icons.OPERATOR, new GraphElement.OfNode(ref));
	}

	/** @return facts of key and value */
	static List<Fact> pairs(Map<String, String> entries) {
		List<Fact> facts = new ArrayList<>();
		entries.forEach((key, value) -> facts.add(Fact.of(key, value)));
		return facts;
	}
}
