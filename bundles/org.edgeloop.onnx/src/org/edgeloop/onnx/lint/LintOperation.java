package org.edgeloop.onnx.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.edgeloop.base.Progress;
import org.edgeloop.onnx.cost.ModelCost;
import org.edgeloop.onnx.internal.lint.LintedModel;
import org.edgeloop.onnx.internal.lint.MemoryCheck;
import org.edgeloop.onnx.internal.lint.OperatorCheck;
import org.edgeloop.onnx.internal.lint.OpsetCheck;
import org.edgeloop.onnx.internal.lint.ShapeCheck;
import org.edgeloop.onnx.internal.lint.TypeCheck;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.shape.InferredShapes;

/** Holds a model against what a target can do. */
public final class LintOperation {

	private final LintedModel model;
	private final Target target;

	/**
	 * @param shapes those that the cost is of
	 * @param cost of the model
	 */
	public LintOperation(Model model, InferredShapes shapes, ModelCost cost, Target target) {
		this.model = new LintedModel(model, shapes, cost);
		this.target = target;
	}

	/**
	 * @return what was found, errors first
	 * @throws java.util.concurrent.CancellationException if cancelled
	 */
	public List<LintFinding> run(Progress progress) {
		progress.begin("Checking for " + target.name(), 0);
		List<LintFinding> findings = new ArrayList<>();
		Stream.of(new OpsetCheck(), new OperatorCheck(), new ShapeCheck(), new TypeCheck(), new MemoryCheck()).forEach(check -> {
			progress.checkCancelled();
			findings.addAll(check.check(model, target));
		});
		findings.sort(Comparator.comparing(LintFinding::severity).reversed());
		return findings;
	}
}
