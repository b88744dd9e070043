package org.edgeloop.onnx.ui.cost;

import java.util.List;
import java.util.Map;

import org.edgeloop.onnx.cost.CostTable;
import org.edgeloop.onnx.cost.ModelCost;
import org.edgeloop.onnx.shape.InferredShapes;

/**
 * What a model costs, with what that was worked out from.
 *
 * @param bindings sizes of symbolic dimensions, those that nobody bound among them
 * @param shapes with these sizes
 * @param cost of the model
 * @param rows of its nodes
 */
public record CostResult(Map<String, Long> bindings, InferredShapes shapes, ModelCost cost, List<CostTable.Row> rows) {

	public CostResult {
		bindings = Map.copyOf(bindings);
		rows = List.copyOf(rows);
	}
}
