package org.edgeloop.onnx.internal.model.check;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.edgeloop.base.Problem.Severity;
import org.edgeloop.onnx.model.Attribute;
import org.edgeloop.onnx.model.CheckModelOperation.Finding;
import org.edgeloop.onnx.model.Function;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.Node;
import org.edgeloop.onnx.model.NodeRef;
import org.edgeloop.onnx.operator.OperatorCatalog;
import org.edgeloop.onnx.operator.OperatorDescription;

/** What nodes call: operators of sets that are imported, or functions that do not end up calling themselves. */
public final class CallCheck {

	private static final String REMEDY = "export the model anew";

	private final Model model;
	private final Consumer<Finding> found;
	private final Map<Graph, Function> functions = new IdentityHashMap<>();
	private final Set<String> reported = new HashSet<>();
	private final Set<String> domains = OperatorCatalog.newest().stream().map(OperatorDescription::domain).collect(Collectors.toSet());

	public CallCheck(Model model, Consumer<Finding> found) {
		this.model = model;
		this.found = found;
		model.functions().forEach(function -> functions.put(function.body(), function));
	}

	public void check(Graph graph) {
		Function around = functions.get(outermost(graph));
		Map<String, Long> opsets = around == null ? model.opsets() : around.opsets();
		var errors = new Findings(model, graph, Severity.ERROR, REMEDY, found);
		var unknown = new Findings(model, graph, Severity.WARNING, "its outputs are taken as the file declares them", found);
		for (Node node : graph.nodes()) {
			if (node.operator().isEmpty()) {
				errors.add("the node calls no operator", node);
			} else if (!opsets.containsKey(node.domain()) && model.function(node).isEmpty() && reported.add(node.domain())) {
				errors.add("the model does not say which version of the operators of '%s' it uses".formatted(node.domain()), node);
			}
			if (isUnknown(node, opsets) && reported.add(node.qualifiedOperator())) {
				unknown.add("version %d of '%s' has no operator '%s'".formatted(opsets.get(node.domain()), node.domain(), node.operator()), node);
			}
			if (around == null && node.attributes().values().stream().anyMatch(Attribute.Reference.class::isInstance)) {
				errors.add("an attribute refers to one of a function, and this is none", node);
			}
		}
		errors.close("calls that are not sound");
		unknown.close("operators that are not known");
	}

	/** Of domains that others define nobody knows what is in them. */
	private boolean isUnknown(Node node, Map<String, Long> opsets) {
		Long opset = opsets.get(node.domain());
		return opset != null && domains.contains(node.domain()) && !node.operator().isEmpty() && model.function(node).isEmpty()
				&& OperatorCatalog.of(node.domain(), node.operator(), opset).isEmpty();
	}

	/** Looks for functions that call themselves, which never ends. */
	public void checkFunctions() {
		List<Function> all = model.functions();
		Map<Function, Integer> indices = new IdentityHashMap<>();
		all.forEach(function -> indices.put(function, indices.size()));
		List<Set<Integer>> calls = all.stream().<Set<Integer>> map(_ -> new HashSet<>()).toList();
		for (Graph graph : model.graphs()) {
			Function around = functions.get(outermost(graph));
			if (around != null) {
				graph.nodes().stream().flatMap(node -> model.function(node).stream())
						.forEach(called -> calls.get(indices.get(around)).add(indices.get(called)));
			}
		}
		Set<Integer> cycle = Cycles.first(calls.stream().map(called -> called.stream().mapToInt(Integer::intValue).toArray()).toList());
		if (!cycle.isEmpty()) {
			Function function = all.get(cycle.iterator().next());
			new Findings(model, function.body(), Severity.ERROR, REMEDY, found).add("the function calls itself");
		}
	}

	private Graph outermost(Graph graph) {
		Graph outermost = graph;
		while (model.owner(outermost).isPresent()) {
			outermost = model.owner(outermost).map(NodeRef::graph).get();
		}
		return outermost;
	}
}
