package org.edgeloop.onnx.internal.view;

import java.util.Optional;
import java.util.stream.Collectors;

import org.edgeloop.chart.drawing.Ink.TextStyle;
import org.edgeloop.chart.drawing.TextMeasure;
import org.edgeloop.onnx.model.ElementType;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Shape;
import org.edgeloop.onnx.model.ValueType;
import org.edgeloop.onnx.shape.InferredShapes;

/** Says of a value its type and shape, as short as they can be understood: {@code 1×64×N}, {@code 3 int64}. */
final class EdgeText {

	private final Optional<InferredShapes> shapes;

	EdgeText(Optional<InferredShapes> shapes) {
		this.shapes = shapes;
	}

	/** @return empty if no shape is known */
	Optional<String> ofEdge(Graph graph, String value) {
		return of(graph, value).filter(text -> !text.startsWith("\u2026"))
				.map(text -> TextMeasure.shorten(TextStyle.PLAIN, BoxStyle.LINE, text, BoxStyle.WIDEST));
	}

	/** @return empty if nothing is known */
	Optional<String> of(Graph graph, String value) {
		return shapes.flatMap(known -> known.type(graph, value)).or(() -> graph.declared(value).flatMap(declared -> declared.type()))
				.or(() -> Optional.ofNullable(graph.initializers().get(value)).map(tensor -> tensor.valueType())).map(EdgeText::of);
	}

	/** @return such as {@code 1×64×(N + 1)} */
	static String product(Shape shape) {
		return shape.dimensions().stream().map(String::valueOf).map(text -> text.contains(" ") || text.contains("*") ? "(" + text + ")" : text)
				.collect(Collectors.joining("\u00D7"));
	}

	private static String of(ValueType type) {
		if (type instanceof ValueType.OfTensor tensor) {
			String element = tensor.element() == ElementType.FLOAT ? "" : " " + tensor.element();
			return tensor.shape().map(shape -> shape.rank() == 0 ? "scalar" : product(shape))
					.orElse("\u2026") + element;
		}
		return type.toString();
	}
}
