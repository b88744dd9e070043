package org.edgeloop.onnx.internal.cost;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.edgeloop.onnx.model.Attribute;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Node;

/** The weights of models that keep them in attributes: trees, linear models, vocabularies. */
final class AttributeWeights {

	private static final String VOCABULARY = "TfIdfVectorizer";

	private AttributeWeights() {
	}

	/** @return what a node's attributes hold: numbers and tensors count as parameters, ids and texts as bytes only */
	static List<Weight> of(Graph graph, Node node) {
		boolean lists = node.domain().equals(Operators.MACHINE_LEARNING) || node.isDefaultDomain() && node.operator().equals(VOCABULARY);
		return node.attributes().entrySet().stream()
				.flatMap(entry -> weight(graph, node.index() + "." + entry.getKey(), entry.getValue(), lists).stream()).toList();
	}

	private static Optional<Weight> weight(Graph graph, String name, Attribute attribute, boolean lists) {
		if (attribute instanceof Attribute.OfTensor tensor) {
			return Optional.of(new Weight(graph, name, tensor.value().elements(), tensor.value().bytes()));
		}
		if (!lists) {
			return Optional.empty();
		}
		return switch (attribute) {
		case Attribute.OfFloats floats -> Optional.of(new Weight(graph, name, floats.values().size(), (long) floats.values().size() * Float.BYTES));
		case Attribute.OfInts ints -> Optional.of(new Weight(graph, name, 0, (long) ints.values().size() * Long.BYTES));
		case Attribute.OfStrings texts -> Optional.of(new Weight(graph, name, 0,
				texts.values().stream().mapToLong(text -> text.getBytes(StandardCharsets.UTF_8).length).sum()));
		default -> Optional.empty();
		};
	}
}
