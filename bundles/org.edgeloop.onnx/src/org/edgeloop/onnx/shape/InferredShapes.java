package org.edgeloop.onnx.shape;

import java.util.List;
import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Tensor;
import org.edgeloop.onnx.model.ValueType;

/** What is known of the values of a model. A graph is one of the model's; names are looked for there and in the graphs around it. */
public interface InferredShapes {

	/** @return empty if nothing is known, not even what kind of value it is */
	Optional<ValueType> type(Graph graph, String value);

	/** @return why a type or a part of its shape is not known; empty if all of it is */
	Optional<String> reason(Graph graph, String value);

	/** @return the content of a value that is the same in every run, as far as it was needed or is small: initializers, constants, shapes */
	Optional<Tensor> constant(Graph graph, String value);

	/** @return what contradicts itself, such as a declared shape that cannot be, with the node it concerns in {@code where} */
	List<Problem> problems();
}
