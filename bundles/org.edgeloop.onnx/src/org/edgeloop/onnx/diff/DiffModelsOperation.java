package org.edgeloop.onnx.diff;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.ToLongFunction;

import org.edgeloop.base.Progress;
import org.edgeloop.onnx.cost.CostOperation;
import org.edgeloop.onnx.cost.ModelCost;
import org.edgeloop.onnx.internal.diff.ModelComparison;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.shape.InferShapesOperation;
import org.edgeloop.onnx.shape.InputDimensions;

/** Finds out what two models differ in. */
public final class DiffModelsOperation {

	private final Model before;
	private final Model after;
	private final Map<String, Long> bindings;

	/** @param bindings sizes of symbolic dimensions, for the cost; 1 for those left out */
	public DiffModelsOperation(Model before, Model after, Map<String, Long> bindings) {
		this.before = before;
		this.after = after;
		this.bindings = Map.copyOf(bindings);
	}

	/** @throws java.util.concurrent.CancellationException if cancelled */
	public ModelDiff run(Progress progress) {
		progress.begin("Comparing models", 0);
		var costs = new ModelDiff.Costs(cost(before, progress), cost(after, progress));
		var comparison = new ModelComparison(before, after, progress);
		var shapes = new ModelDiff.Shapes(comparison.shapesBefore(), comparison.shapesAfter());
		return new ModelDiff(before, after, comparison.run(), shapes, costs, measures(costs));
	}

	private ModelCost cost(Model model, Progress progress) {
		return new CostOperation(model, new InferShapesOperation(model, InputDimensions.bound(model, bindings)).run(progress)).run(progress);
	}

	private static List<MeasureDelta> measures(ModelDiff.Costs costs) {
		return List.of(delta(costs, "parameters", "", ModelCost.Totals::parameters), delta(costs, "MACs", "", ModelCost.Totals::macs),
				delta(costs, "weights", "B", ModelCost.Totals::weightBytes), delta(costs, "activations", "B", ModelCost.Totals::activationBytes));
	}

	private static MeasureDelta delta(ModelDiff.Costs costs, String name, String unit, ToLongFunction<ModelCost.Totals> number) {
		return new MeasureDelta(name, unit, OptionalDouble.of(number.applyAsLong(costs.before().totals())),
				OptionalDouble.of(number.applyAsLong(costs.after().totals())));
	}
}
