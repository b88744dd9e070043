package org.edgeloop.onnx.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.onnx.internal.model.check.CallCheck;
import org.edgeloop.onnx.internal.model.check.NameCheck;
import org.edgeloop.onnx.internal.model.check.OrderCheck;

/**
 * Looks for what makes a model unsound although its file is whole: names that nothing defines or two do, cycles, nodes that stand before
 * what they need, operators of sets that are not imported, and what is never used.
 */
public final class CheckModelOperation {

	private final Model model;

	public CheckModelOperation(Model model) {
		this.model = model;
	}

	/**
	 * Something that is wrong, and the place to look at.
	 *
	 * @param problem an error if the model cannot run
	 * @param graph where it is
	 * @param node of the graph; empty if it concerns none
	 */
	public record Finding(Problem problem, Graph graph, Optional<Node> node) {
	}

	/** @throws java.util.concurrent.CancellationException if cancelled */
	public List<Finding> run(Progress progress) {
		List<Graph> graphs = model.graphs();
		progress.begin("Checking " + model.file().getFileName(), graphs.size());
		List<Finding> findings = new ArrayList<>();
		var names = new NameCheck(model, findings::add);
		var order = new OrderCheck(model, findings::add);
		var calls = new CallCheck(model, findings::add);
		for (Graph graph : graphs) {
			progress.checkCancelled();
			names.check(graph);
			order.check(graph);
			calls.check(graph);
			progress.worked(1);
		}
		calls.checkFunctions();
		return List.copyOf(findings);
	}
}
