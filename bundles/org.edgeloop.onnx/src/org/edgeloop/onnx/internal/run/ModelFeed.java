package org.edgeloop.onnx.internal.run;

import java.util.HashMap;
import java.util.Map;

import org.edgeloop.base.ProblemException;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.ValueType;
import org.edgeloop.onnx.tensor.Datum;
import org.edgeloop.onnx.tensor.TensorArray;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;

/** The tensors that go into one run; they are freed when it is closed. */
final class ModelFeed implements AutoCloseable {

	private final Map<String, OnnxTensor> tensors = new HashMap<>();

	/** @param inputs all of which pass in */
	static ModelFeed of(Map<String, Datum> inputs) throws OrtException, ProblemException {
		var feed = new ModelFeed();
		try {
			for (Map.Entry<String, Datum> input : inputs.entrySet()) {
				if (input.getValue() instanceof Datum.OfTensor(TensorArray array)) {
					feed.tensors.put(input.getKey(), OrtValues.tensor(array));
				}
			}
			return feed;
		} catch (OrtException | ProblemException e) {
			feed.close();
			throw e;
		}
	}

	Map<String, OnnxTensor> tensors() {
		return tensors;
	}

	/** @return whether an input passes in as it is: a tensor, of a type that Java's interface knows, that the graph asks for */
	static boolean takes(Graph graph, String input, Datum datum) {
		boolean tensor = graph.declared(input).flatMap(value -> value.type()).filter(ValueType.OfTensor.class::isInstance).isPresent();
		return tensor && !graph.initializers().containsKey(input) && OrtValues.passesIn(datum);
	}

	@Override
	public void close() {
		tensors.values().forEach(OnnxTensor::close);
	}
}
