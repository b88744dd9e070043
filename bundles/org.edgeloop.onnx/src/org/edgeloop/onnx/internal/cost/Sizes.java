package org.edgeloop.onnx.internal.cost;

import java.util.Optional;
import java.util.OptionalLong;

import org.edgeloop.onnx.model.Dimension;
import org.edgeloop.onnx.model.ElementType;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Shape;
import org.edgeloop.onnx.model.ValueType;
import org.edgeloop.onnx.shape.InferredShapes;

/** How large values are. */
final class Sizes {

	private final InferredShapes shapes;

	Sizes(InferredShapes shapes) {
		this.shapes = shapes;
	}

	/** @throws UnknownCostException if it is no tensor, or a dimension is not a number */
	long[] dims(Graph graph, String value) throws UnknownCostException {
		Shape shape = type(graph, value).tensorShape().orElseThrow(() -> unknown(graph, value, "its rank is not known"));
		if (!shape.isFixed()) {
			throw unknown(graph, value, "its shape is " + shape);
		}
		return shape.dimensions().stream().map(Dimension::size).mapToLong(OptionalLong::getAsLong).toArray();
	}

	/** @throws UnknownCostException if the number is not known, or beyond a long */
	long elements(Graph graph, String value) throws UnknownCostException {
		dims(graph, value);
		OptionalLong elements = type(graph, value).tensorShape().map(Shape::elements).orElse(OptionalLong.empty());
		return elements.orElseThrow(() -> new UnknownCostException("'" + value + "' has more elements than anything can hold"));
	}

	/** @throws UnknownCostException if it is no tensor of numbers, or its size is not known */
	long bytes(Graph graph, String value) throws UnknownCostException {
		ElementType element = element(graph, value);
		if (element.bits() == 0) {
			throw new UnknownCostException("how long the texts in '" + value + "' are shows in a run only");
		}
		return bytes(element, elements(graph, value));
	}

	/** @throws UnknownCostException if it is no tensor */
	ElementType element(Graph graph, String value) throws UnknownCostException {
		ValueType type = type(graph, value);
		return type.tensorElement().orElseThrow(() -> new UnknownCostException("'" + value + "' is " + type + ", whose size shows in a run only"));
	}

	/** @return the bytes of packed elements; {@link Long#MAX_VALUE} beyond that */
	static long bytes(ElementType element, long elements) {
		return elements > Long.MAX_VALUE / Math.max(1, element.bits()) ? Long.MAX_VALUE : element.bytes(elements);
	}

	private ValueType type(Graph graph, String value) throws UnknownCostException {
		Optional<ValueType> type = shapes.type(graph, value);
		return type.orElseThrow(() -> unknown(graph, value, "nothing is known of it"));
	}

	private UnknownCostException unknown(Graph graph, String value, String otherwise) {
		return new UnknownCostException("of '" + value + "': " + shapes.reason(graph, value).orElse(otherwise));
	}
}
