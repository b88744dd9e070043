package org.edgeloop.onnx.internal.model.check;

import java.util.Optional;
import java.util.function.Consumer;

import org.edgeloop.base.Problem;
import org.edgeloop.base.Problem.Severity;
import org.edgeloop.onnx.model.CheckModelOperation.Finding;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.Node;

/** Findings of one kind in one graph: the first ones are said, the others counted. */
final class Findings {

	private static final int SAID = 20;

	private final Model model;
	private final Graph graph;
	private final Consumer<Finding> found;
	private final Severity severity;
	private final String remedy;
	private long count;

	Findings(Model model, Graph graph, Severity severity, String remedy, Consumer<Finding> found) {
		this.model = model;
		this.graph = graph;
		this.severity = severity;
		this.remedy = remedy;
		this.found = found;
	}

	void add(String what) {
		add(what, Optional.empty());
	}

	void add(String what, Node node) {
		add(what, Optional.of(node));
	}

	private void add(String what, Optional<Node> node) {
		count++;
		if (count <= SAID) {
			found.accept(new Finding(new Problem(severity, what, where(node), remedy), graph, node));
		}
	}

	/** Says how many there were beyond those that were said. */
	void close(String what) {
		if (count > SAID) {
			found.accept(new Finding(new Problem(severity, "there are %d more %s".formatted(count - SAID, what), where(Optional.empty()), remedy), graph,
					Optional.empty()));
		}
	}

	private String where(Optional<Node> node) {
		String place = graph.id();
		if (node.isPresent()) {
			return place + (place.isEmpty() ? "" : "/") + node.get().label();
		}
		return place.isEmpty() ? model.file().toString() : place;
	}
}
