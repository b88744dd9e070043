package org.edgeloop.onnx.internal.model.check;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

import org.edgeloop.base.Problem.Severity;
import org.edgeloop.onnx.model.CheckModelOperation.Finding;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.Node;
import org.edgeloop.onnx.model.Value;

/** Names of values: each is defined once, and before somebody takes it, here or around. */
public final class NameCheck {

	private static final String REMEDY = "export the model anew";

	private final Model model;
	private final Consumer<Finding> found;

	public NameCheck(Model model, Consumer<Finding> found) {
		this.model = model;
		this.found = found;
	}

	public void check(Graph graph) {
		checkDefinitions(graph);
		checkUses(graph);
		if (graph.outputs().isEmpty()) {
			new Findings(model, graph, Severity.ERROR, REMEDY, found).add("the graph has no outputs");
		}
		checkInitializers(graph);
	}

	private void checkDefinitions(Graph graph) {
		var twice = new Findings(model, graph, Severity.ERROR, REMEDY, found);
		Set<String> defined = new HashSet<>(graph.initializers().keySet());
		defined.addAll(graph.sparseInitializers().keySet());
		Set<String> inputs = new HashSet<>();
		for (Value input : graph.inputs()) {
			defined.add(input.name());
			if (!inputs.add(input.name())) {
				twice.add("there are two inputs '%s'".formatted(input.name()));
			}
		}
		for (Node node : graph.nodes()) {
			for (String output : node.outputs()) {
				if (!output.isEmpty() && !defined.add(output)) {
					twice.add("the value '%s' is defined a second time".formatted(output), node);
				}
			}
		}
		twice.close("values that are defined twice");
	}

	private void checkUses(Graph graph) {
		var dangling = new Findings(model, graph, Severity.ERROR, REMEDY, found);
		for (Node node : graph.nodes()) {
			for (String input : node.inputs()) {
				if (!input.isEmpty() && model.scopeOf(graph, input).isEmpty()) {
					dangling.add("the node takes '%s', which nothing defines".formatted(input), node);
				}
			}
		}
		for (Value output : graph.outputs()) {
			if (model.scopeOf(graph, output.name()).isEmpty()) {
				dangling.add("nothing makes the output '%s'".formatted(output.name()));
			}
		}
		dangling.close("names that nothing defines");
	}

	private void checkInitializers(Graph graph) {
		if (graph.initializers().isEmpty()) {
			return;
		}
		var unused = new Findings(model, graph, Severity.INFO, "remove it to make the model smaller", found);
		Set<String> taken = Captures.names(graph);
		graph.outputs().forEach(output -> taken.add(output.name()));
		taken.addAll(graph.quantizationTensors());
		for (String initializer : graph.initializers().keySet()) {
			if (!taken.contains(initializer)) {
				unused.add("nothing uses the initializer '%s'".formatted(initializer));
			}
		}
		unused.close("initializers that nothing uses");
	}
}
