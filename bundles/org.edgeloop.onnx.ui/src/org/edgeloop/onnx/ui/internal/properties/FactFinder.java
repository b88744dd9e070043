package org.edgeloop.onnx.ui.internal.properties;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.shape.InferredShapes;
import org.edgeloop.onnx.ui.GraphElement;
import org.edgeloop.onnx.ui.properties.ElementFacts;

/** Gathers what is known of an element; may read the content of small tensors, so not in the user interface thread. */
public final class FactFinder {

	private final KnownModel known;

	/** @param bindings sizes that the user gave to symbolic dimensions */
	public FactFinder(Model model, Optional<InferredShapes> shapes, Map<String, Long> bindings) {
		known = new KnownModel(model, shapes, bindings);
	}

	/** @throws IOException if the content of a tensor cannot be read */
	public ElementFacts facts(GraphElement element) throws IOException {
		return switch (element) {
		case GraphElement.OfNode node -> new NodeFacts(known, node.ref()).facts();
		case GraphElement.OfValue value -> new ValueFacts(known, value.graph(), value.name()).facts();
		case GraphElement.OfGraph graph -> new GraphFacts(known, graph.graph()).facts();
		};
	}
}
