package org.edgeloop.onnx.shape;

import java.util.Map;

import org.edgeloop.base.Progress;
import org.edgeloop.onnx.internal.shape.Inference;
import org.edgeloop.onnx.model.Model;

/** Finds out the types and shapes of a model's values. */
public final class InferShapesOperation {

	private final Model model;
	private final Map<String, Long> bindings;

	/** @param bindings sizes of symbolic dimensions by their names, such as {@code batch} = 1 */
	public InferShapesOperation(Model model, Map<String, Long> bindings) {
		this.model = model;
		this.bindings = Map.copyOf(bindings);
	}

	/** @throws java.util.concurrent.CancellationException if cancelled */
	public InferredShapes run(Progress progress) {
		progress.begin("Inferring shapes", model.graph().nodes().size());
		return new Inference(model, bindings, progress);
	}
}
