package org.edgeloop.onnx.ui.internal.tensor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.onnx.model.Attribute;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.Node;
import org.edgeloop.onnx.model.Tensor;
import org.edgeloop.onnx.quantization.Quantizations;
import org.edgeloop.onnx.shape.InferredShapes;
import org.edgeloop.onnx.tensor.TensorArray;
import org.edgeloop.onnx.ui.GraphElement;
import org.edgeloop.onnx.ui.tensor.TensorChoice;

/** Finds the tensors whose content can be shown for an element of a model. */
public final class TensorFinder {

	private static final String INPUT = "input";

	private final Model model;
	private final Optional<InferredShapes> shapes;
	private final Map<GraphElement.OfValue, TensorArray> activations;
	private final Quantizations quantizations;

	/** @param activations what runs captured */
	public TensorFinder(Model model, Optional<InferredShapes> shapes, Map<GraphElement.OfValue, TensorArray> activations) {
		this.model = model;
		this.shapes = shapes;
		this.activations = activations;
		quantizations = new Quantizations(model, shapes);
	}

	/** @return of a value its content, of a node that of its inputs, attributes and outputs; none of a graph */
	public List<TensorChoice> choices(GraphElement element) {
		List<TensorChoice> found = new ArrayList<>();
		switch (element) {
		case GraphElement.OfValue value -> value(value.graph(), value.name(), "", found);
		case GraphElement.OfNode node -> node(node.ref().graph(), node.ref().node(), found);
		case GraphElement.OfGraph _ -> {
			// a graph has no content of its own
		}
		}
		return found;
	}

	private void node(Graph graph, Node node, List<TensorChoice> found) {
		node.attributes().forEach((name, attribute) -> attribute(name, attribute, found));
		values(graph, INPUT, node.inputs(), found);
		values(graph, "output", node.outputs(), found);
	}

	private static void attribute(String name, Attribute attribute, List<TensorChoice> found) {
		switch (attribute) {
		case Attribute.OfTensor one -> found.add(new TensorChoice("", name, "attribute", one.value(), Optional.empty()));
		case Attribute.OfTensors several -> several.values()
				.forEach(tensor -> found.add(new TensorChoice("", name + " " + tensor.name(), "attribute", tensor, Optional.empty())));
		case Attribute.OfSparseTensor sparse -> found
				.add(new TensorChoice("", name, "attribute, elements that are not zero", sparse.value().values(), Optional.empty()));
		default -> {
			// no tensor
		}
		}
	}

	private void values(Graph graph, String kind, List<String> names, List<TensorChoice> found) {
		for (int place = 0; place < names.size(); place++) {
			String name = names.get(place);
			String role = kind + " " + place;
			if (!name.isEmpty()) {
				model.scopeOf(graph, name).ifPresent(scope -> value(scope, name, role, found));
			}
		}
	}

	private void value(Graph graph, String name, String role, List<TensorChoice> found) {
		Optional.ofNullable(activations.get(new GraphElement.OfValue(graph, name)))
				.ifPresent(captured -> found.add(choice(graph, name, role, "captured in a run", captured.tensor(name))));
		Optional.ofNullable(graph.initializers().get(name)).ifPresentOrElse(
				tensor -> found.add(choice(graph, name, role, "initializer", tensor)), () -> other(graph, name, role, found));
	}

	private TensorChoice choice(Graph graph, String name, String role, String origin, Tensor tensor) {
		return new TensorChoice(role, name, origin, tensor, quantizations.of(graph, name));
	}

	private void other(Graph graph, String name, String role, List<TensorChoice> found) {
		Optional.ofNullable(graph.sparseInitializers().get(name)).ifPresent(sparse -> found
				.add(new TensorChoice(role, name, "sparse initializer, elements that are not zero", sparse.values(), Optional.empty())));
		Optional<Node> producer = graph.producer(name);
		if (producer.isPresent() && producer.get().attributes().get("value") instanceof Attribute.OfTensor constant
				&& producer.get().operator().equals("Constant")) {
			found.add(choice(graph, name, role, "Constant node", constant.value()));
			return;
		}
		if (producer.isPresent() && producer.get().operator().equals("DequantizeLinear") && role.startsWith(INPUT)) {
			producer.get().input(0).flatMap(stored -> model.scopeOf(graph, stored).flatMap(scope -> Optional.ofNullable(scope.initializers().get(stored))
					.map(tensor -> choice(scope, stored, role, "initializer behind DequantizeLinear", tensor)))).ifPresent(found::add);
			return;
		}
		shapes.flatMap(known -> known.constant(graph, name))
				.ifPresent(tensor -> found.add(choice(graph, name, role, "the same in every run", tensor)));
	}
}
