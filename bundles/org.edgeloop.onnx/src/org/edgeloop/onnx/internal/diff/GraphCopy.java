package org.edgeloop.onnx.internal.diff;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import org.edgeloop.onnx.model.Attribute;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Node;
import org.edgeloop.onnx.model.NodeRef;
import org.edgeloop.onnx.model.SparseTensor;
import org.edgeloop.onnx.model.Value;
import org.edgeloop.onnx.shape.InferredShapes;

/** A graph of the picture while it is put together of parts of others, whose values get other names. */
final class GraphCopy {

	private final Graph.Builder builder;
	private final PicturedGraphs graphs;
	private final Map<NodeRef, Integer> nodes = new HashMap<>();
	private final Map<String, PicturedGraphs.Origin> origins = new HashMap<>();

	GraphCopy(String id, PicturedGraphs graphs) {
		builder = new Graph.Builder(id);
		this.graphs = graphs;
	}

	/** Copies what a graph declares: inputs, outputs and constants. */
	void values(Graph source, InferredShapes shapes, UnaryOperator<String> names, Predicate<String> wanted) {
		source.inputs().stream().filter(value -> wanted.test(value.name())).forEach(value -> builder.input(renamed(value, names)));
		source.outputs().stream().filter(value -> wanted.test(value.name())).forEach(value -> builder.output(renamed(value, names)));
		source.initializers().values().stream().filter(tensor -> wanted.test(tensor.name()))
				.forEach(tensor -> builder.initializer(tensor.renamed(names.apply(tensor.name()))));
		source.sparseInitializers().values().stream().filter(tensor -> wanted.test(tensor.values().name())).forEach(tensor -> builder
				.initializer(new SparseTensor(tensor.values().renamed(names.apply(tensor.values().name())), tensor.indices(), tensor.dims())));
		source.inputs().forEach(value -> origin(source, shapes, names, value.name()));
		source.initializers().keySet().forEach(name -> origin(source, shapes, names, name));
	}

	private void origin(Graph source, InferredShapes shapes, UnaryOperator<String> names, String name) {
		origins.putIfAbsent(names.apply(name), new PicturedGraphs.Origin(shapes, source, name));
	}

	private static Value renamed(Value value, UnaryOperator<String> names) {
		return new Value(names.apply(value.name()), value.type(), value.documentation());
	}

	/**
	 * Copies a node.
	 *
	 * @param title its name in the picture
	 * @param inputs its inputs in the picture, under their names there
	 * @param subgraphs makes the picture of a graph among the node's attributes, which has this name
	 */
	void node(NodeRef ref, String title, InferredShapes shapes, List<String> inputs, UnaryOperator<String> names,
			BiFunction<String, Graph, Graph> subgraphs) {
		Node node = ref.node();
		Map<String, Attribute> attributes = new LinkedHashMap<>();
		node.attributes().forEach((name, attribute) -> attributes.put(name,
				attribute instanceof Attribute.OfGraph(Graph inner) ? new Attribute.OfGraph(subgraphs.apply(name, inner)) : attribute));
		List<String> outputs = node.outputs().stream().map(names).toList();
		node.outputs().stream().filter(name -> !name.isEmpty()).forEach(name -> origin(ref.graph(), shapes, names, name));
		nodes.put(ref, builder.nodeCount());
		builder.node(new Node(builder.nodeCount(), title, node.operator(), node.domain(), node.overload(), inputs, outputs, attributes,
				node.documentation(), node.metadata()));
	}

	Graph build(String name) {
		Graph graph = builder.name(name).build();
		nodes.forEach((original, index) -> graphs.put(original, graph, index));
		graphs.put(graph, origins);
		return graph;
	}
}
