package org.edgeloop.onnx.ui.internal.editor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.onnx.model.CheckModelOperation.Finding;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.Node;
import org.edgeloop.onnx.model.NodeRef;
import org.edgeloop.onnx.ui.GraphElement;

/** Where in a model its problems are: as a check found them, or by the names that problems give. */
final class ProblemPlaces {

	private final Model model;
	private final Map<Problem, GraphElement> found = new HashMap<>();
	private Optional<Map<String, GraphElement>> named = Optional.empty();

	ProblemPlaces(Model model, List<Finding> findings) {
		this.model = model;
		findings.forEach(finding -> found.putIfAbsent(finding.problem(), finding.node().<GraphElement> map(
				node -> new GraphElement.OfNode(new NodeRef(finding.graph(), node.index()))).orElseGet(() -> new GraphElement.OfGraph(finding.graph()))));
	}

	/** @return empty if the problem is the file's as a whole */
	Optional<GraphElement> of(Problem problem) {
		return Optional.ofNullable(found.get(problem)).or(() -> Optional.ofNullable(named().get(problem.where())));
	}

	private Map<String, GraphElement> named() {
		if (named.isEmpty()) {
			Map<String, GraphElement> names = new HashMap<>();
			model.graphs().forEach(graph -> name(graph, names));
			named = Optional.of(names);
		}
		return named.get();
	}

	private static void name(Graph graph, Map<String, GraphElement> names) {
		String around = graph.id().isEmpty() ? "" : graph.id() + "/";
		for (Node node : graph.nodes()) {
			GraphElement element = new GraphElement.OfNode(new NodeRef(graph, node.index()));
			names.putIfAbsent(around + node.label(), element);
			names.putIfAbsent(around + node.operator() + "_" + node.index(), element);
		}
		graph.initializers().keySet().forEach(name -> names.putIfAbsent(name, new GraphElement.OfValue(graph, name)));
		if (!graph.id().isEmpty()) {
			names.putIfAbsent(graph.id(), new GraphElement.OfGraph(graph));
		}
	}
}
