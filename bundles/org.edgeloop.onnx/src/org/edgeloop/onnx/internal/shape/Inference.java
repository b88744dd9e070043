package org.edgeloop.onnx.internal.shape;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.Tensor;
import org.edgeloop.onnx.model.ValueType;
import org.edgeloop.onnx.shape.InferredShapes;

/** Infers a model, and answers what was found. */
public final class Inference implements InferredShapes {

	private final Model model;
	private final Findings findings;
	private final List<Problem> problems;

	/** @param bindings sizes of symbolic dimensions */
	public Inference(Model model, Map<String, Long> bindings, Progress progress) {
		this.model = model;
		var graphs = new GraphInference(model, bindings, progress);
		graphs.infer(Scope.of(model.graph(), Frame.main(model)), List.of());
		findings = graphs.findings();
		problems = findings.problems(model);
	}

	private Optional<Known> known(Graph graph, String value) {
		return model.scopeOf(graph, value).flatMap(scope -> Optional.ofNullable(findings.of(scope).get(value)));
	}

	@Override
	public Optional<ValueType> type(Graph graph, String value) {
		return known(graph, value).flatMap(Known::type);
	}

	@Override
	public Optional<String> reason(Graph graph, String value) {
		Optional<Known> known = known(graph, value);
		return known.isEmpty() ? Optional.of("nothing here makes it, or nothing calls the function") : known.get().cause().map(cause -> cause.of(value));
	}

	@Override
	public Optional<Tensor> constant(Graph graph, String value) {
		return known(graph, value).flatMap(Known::constant);
	}

	@Override
	public List<Problem> problems() {
		return problems;
	}
}
