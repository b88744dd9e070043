package org.edgeloop.onnx.internal.view;

import java.util.Optional;
import java.util.stream.Collectors;

import org.edgeloop.onnx.model.ElementType;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.ValueType;
import org.edgeloop.onnx.shape.InferredShapes;

/** Says of a value its type and shape, as short as they can be understood: {@code 1×64×N}, {@code 3 int64}. */
final class EdgeText {

	private final Optional<InferredShapes> shapes;

	EdgeText(Optional<InferredShapes> shapes) {
		this.shapes = shapes;
	}

	/** @return empty if nothing is known */
	Optional<String> of(Graph graph, String value) {
		return shapes.flatMap(known -> known.type(graph, value)).or(() -> graph.declared(value).flatMap(declared -> declared.type()))
				.or(() -> Optional.ofNullable(graph.initializers().get(value)).map(tensor -> tensor.valueType())).map(EdgeText::of);
	}

	private static String of(ValueType type) {
		if (type instanceof ValueType.OfTensor tensor) {
			String element = tensor.element() == ElementType.FLOAT ? "" : " " + tensor.element();
			return tensor.shape().map(shape -> shape.rank() == 0 ? "scalar" : shape.dimensions().stream().map(String::valueOf).collect(Collectors.joining("\u00D7")))
					.orElse("\u2026") + element;
		}
		return type.toString();
	}
}
