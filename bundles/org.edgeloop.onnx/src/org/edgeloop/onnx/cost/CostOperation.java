package org.edgeloop.onnx.cost;

import org.edgeloop.base.Progress;
import org.edgeloop.onnx.internal.cost.Costing;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.shape.InferredShapes;

/** Finds out what a model costs, from its shapes alone. */
public final class CostOperation {

	private final Model model;
	private final InferredShapes shapes;

	/** @param shapes with all symbolic dimensions bound, as far as the cost is to be known */
	public CostOperation(Model model, InferredShapes shapes) {
		this.model = model;
		this.shapes = shapes;
	}

	/** @throws java.util.concurrent.CancellationException if cancelled */
	public ModelCost run(Progress progress) {
		progress.begin("Counting operations and memory", 0);
		return new Costing(model, shapes, progress).run();
	}
}
