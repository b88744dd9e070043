package org.edgeloop.onnx.internal.shape;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.onnx.model.Attribute;
import org.edgeloop.onnx.model.Dimension;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.Node;
import org.edgeloop.onnx.model.Tensor;
import org.edgeloop.onnx.model.Value;

/** A model without what it declares of any value but the main graph's inputs, so that shapes can come of its operators alone. */
public final class BareModel {

	private BareModel() {
	}

	/** @param given content of inputs of the main graph, which then are the same in every run */
	public static Model of(Model model, List<Tensor> given) {
		Graph graph = bare(model.graph(), model.graph().inputs(), given);
		return new Model(model.file(), model.origin(), model.opsets(), model.metadata(), graph, model.functions());
	}

	/** @return the model with sizes of all inputs left open, too */
	public static Model symbolic(Model model) {
		List<Value> inputs = model.graph().inputs().stream().map(input -> new Value(input.name(),
				input.type().map(type -> TypeWalk.replaced(type, _ -> Dimension.UNKNOWN)), "")).toList();
		return new Model(model.file(), model.origin(), model.opsets(), model.metadata(), bare(model.graph(), inputs, List.of()), model.functions());
	}

	private static Graph bare(Graph graph, List<Value> inputs, List<Tensor> given) {
		var bare = new Graph.Builder(graph.id()).name(graph.name());
		given.forEach(bare::initializer);
		graph.initializers().values().forEach(bare::initializer);
		graph.sparseInitializers().values().forEach(bare::initializer);
		inputs.forEach(bare::input);
		graph.outputs().forEach(output -> bare.output(undeclared(output)));
		graph.nodes().forEach(node -> bare.node(bare(node)));
		return bare.build();
	}

	private static Value undeclared(Value value) {
		return new Value(value.name(), Optional.empty(), "");
	}

	private static Node bare(Node node) {
		if (node.subgraphs().isEmpty()) {
			return node;
		}
		Map<String, Attribute> attributes = new LinkedHashMap<>(node.attributes());
		attributes.replaceAll((_, attribute) -> attribute instanceof Attribute.OfGraph graph ? new Attribute.OfGraph(
				bare(graph.value(), graph.value().inputs().stream().map(BareModel::undeclared).toList(), List.of())) : attribute);
		return new Node(node.index(), node.name(), node.operator(), node.domain(), node.overload(), node.inputs(), node.outputs(), attributes,
				node.documentation(), node.metadata());
	}
}
