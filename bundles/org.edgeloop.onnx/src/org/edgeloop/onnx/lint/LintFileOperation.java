package org.edgeloop.onnx.lint;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.onnx.cost.CostOperation;
import org.edgeloop.onnx.cost.ModelCost;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.ReadModelOperation;
import org.edgeloop.onnx.shape.InferShapesOperation;
import org.edgeloop.onnx.shape.InferredShapes;
import org.edgeloop.onnx.shape.InputDimensions;

/** Reads a model and holds it against what a target can do. */
public final class LintFileOperation {

	/**
	 * What was found.
	 *
	 * @param model that was read
	 * @param problems of the file itself
	 * @param findings of the target, errors first
	 */
	public record Result(Model model, List<Problem> problems, List<LintFinding> findings) {
	}

	private final Path file;
	private final Map<String, Long> bindings;
	private final Target target;

	/** @param bindings sizes of symbolic dimensions; those that are not given count as 1 */
	public LintFileOperation(Path file, Map<String, Long> bindings, Target target) {
		this.file = file;
		this.bindings = Map.copyOf(bindings);
		this.target = target;
	}

	/**
	 * @throws ProblemException if there is no such file or no graph in it
	 * @throws IOException if it cannot be read
	 * @throws java.util.concurrent.CancellationException if cancelled
	 */
	public Result run(Progress progress) throws IOException {
		ReadModelOperation.Result read = new ReadModelOperation(file).run(progress);
		Model model = read.model();
		InferredShapes shapes = new InferShapesOperation(model, InputDimensions.bound(model, bindings)).run(progress);
		ModelCost cost = new CostOperation(model, shapes).run(progress);
		return new Result(model, read.problems(), new LintOperation(model, shapes, cost, target).run(progress));
	}
}
