package org.edgeloop.onnx.internal.shape;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.onnx.model.Dimension;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Shape;
import org.edgeloop.onnx.model.Tensor;
import org.edgeloop.onnx.model.ValueType;
import org.edgeloop.onnx.shape.InferredShapes;
import org.edgeloop.onnx.tensor.Datum;
import org.edgeloop.onnx.tensor.TensorArray;

/** Compares what was inferred of outputs with what a run gave. */
public final class ShapeCheck {

	private final Graph graph;
	private final InferredShapes shapes;
	private final Map<String, Long> sizes;
	private final List<String> wrong = new ArrayList<>();
	private final List<String> open = new ArrayList<>();

	/** @param sizes what symbolic dimensions were in the run */
	public ShapeCheck(Graph graph, InferredShapes shapes, Map<String, Long> sizes) {
		this.graph = graph;
		this.shapes = shapes;
		this.sizes = sizes;
	}

	/** @return what the run contradicts */
	public List<String> wrong() {
		return wrong;
	}

	/** @return what was not known before the run, with the reason */
	public List<String> open() {
		return open;
	}

	public void problem(String text) {
		wrong.add(text);
	}

	/** @throws IOException if a content that was inferred cannot be read */
	public void output(String name, Datum actual) throws IOException {
		Optional<ValueType> inferred = shapes.type(graph, name);
		int before = open.size();
		if (inferred.isPresent()) {
			compare(name, inferred.get(), actual);
		} else {
			open.add(name + " is not known: " + shapes.reason(graph, name).orElse("without a reason"));
		}
		if (open.size() > before && shapes.reason(graph, name).isEmpty()) {
			wrong.add(name + " is not known as a whole, and no reason is given");
		}
		Optional<Tensor> content = shapes.constant(graph, name);
		if (content.isPresent() && actual instanceof Datum.OfTensor tensor && !isSame(content.get(), tensor.array())) {
			wrong.add(name + " was said to hold something else");
		}
	}

	private void compare(String name, ValueType inferred, Datum actual) {
		switch (actual) {
		case Datum.OfTensor tensor when inferred instanceof ValueType.OfTensor type -> tensor(name, type, tensor.array());
		case Datum.OfSequence sequence when inferred instanceof ValueType.OfSequence type -> sequence.elements().forEach(
				element -> part(name, type.element(), element));
		case Datum.OfOptional optional when inferred instanceof ValueType.OfOptional type -> optional.element().ifPresent(
				element -> part(name, type.element(), element));
		case Datum.OfMap map when inferred instanceof ValueType.OfMap type && map.keys().type() == type.key() -> map.values().forEach(
				value -> part(name, type.value(), value));
		default -> wrong.add("%s was inferred as %s".formatted(name, inferred));
		}
	}

	private void part(String name, Optional<ValueType> inferred, Datum actual) {
		if (inferred.isPresent()) {
			compare(name, inferred.get(), actual);
		} else {
			open.add(name + " has parts that are not known: " + shapes.reason(graph, name).orElse("without a reason"));
		}
	}

	private void tensor(String name, ValueType.OfTensor inferred, TensorArray actual) {
		Optional<Shape> shape = inferred.shape().map(known -> new Shape(known.dimensions().stream().map(dimension -> dimension.bind(sizes)).toList()));
		boolean fits = inferred.element() == actual.type() && (shape.isEmpty() || fits(shape.get(), actual.dims()));
		if (!fits) {
			wrong.add("%s is %s, and was inferred as %s".formatted(name, actual.valueType(), inferred));
		} else if (shape.isEmpty() || !shape.get().isFixed()) {
			open.add("%s was inferred as %s: %s".formatted(name, inferred, shapes.reason(graph, name).orElse("without a reason")));
		}
	}

	private static boolean fits(Shape inferred, List<Long> actual) {
		if (inferred.rank() != actual.size()) {
			return false;
		}
		for (int axis = 0; axis < inferred.rank(); axis++) {
			Dimension dimension = inferred.get(axis);
			if (dimension.isFixed() && !dimension.is(actual.get(axis))) {
				return false;
			}
		}
		return true;
	}

	private static boolean isSame(Tensor inferred, TensorArray actual) throws IOException {
		if (inferred.type() != actual.type() || !inferred.dims().equals(actual.dims())) {
			return false;
		}
		int count = actual.elements();
		if (actual.isText()) {
			return inferred.texts(0, count).equals(actual.texts());
		}
		return actual.isComplex() || Arrays.equals(inferred.doubles(0, count), actual.doubles(0, count));
	}
}
