package org.edgeloop.onnx.internal.shape;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.edgeloop.base.Problem;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.Node;

/** What inference has found, by graph. A graph that is gone through again replaces what was found of it before. */
final class Findings {

	private final Map<Graph, Map<String, Known>> values = new IdentityHashMap<>();
	private final Map<Graph, Set<Problem>> problems = new IdentityHashMap<>();

	/** Begins a graph. */
	void begin(Scope scope) {
		values.put(scope.graph(), scope.values());
		problems.remove(scope.graph());
	}

	/** Takes over what a call of a function found; of values that several calls have, what holds in all of them. */
	void addCall(Findings call) {
		call.values.forEach((graph, found) -> values.merge(graph, found, (before, now) -> {
			Map<String, Known> joined = new HashMap<>(before);
			now.forEach((name, known) -> joined.merge(name, known, KnownJoin::join));
			return joined;
		}));
		call.problems.forEach((graph, found) -> problems.computeIfAbsent(graph, _ -> new LinkedHashSet<>()).addAll(found));
	}

	/** @return whether nothing stands against running what was gone through */
	boolean isSound() {
		return problems.values().stream().flatMap(Set::stream).noneMatch(problem -> problem.severity() == Problem.Severity.ERROR);
	}

	/** Takes over what was found of graphs that may never run: what contradicts itself there is no more than a warning. */
	void addBranch(Findings branch) {
		values.putAll(branch.values);
		problems.keySet().removeAll(branch.values.keySet());
		branch.problems.forEach((graph, found) -> found.forEach(problem -> add(graph, warning(problem))));
	}

	private static Problem warning(Problem error) {
		return Problem.warning(error.what(), error.where(), "see that this branch is taken only where its sizes fit");
	}

	/** Takes over values alone. */
	void addUnreached(Findings unreached) {
		values.putAll(unreached.values);
		problems.keySet().removeAll(unreached.values.keySet());
	}

	/** A node that cannot run. */
	void error(Graph graph, Node node, String what) {
		add(graph, Problem.error(what, where(graph, node), "correct the model: this node cannot run"));
	}

	/** A declaration that is not true, which runtimes read over if only sizes are wrong. */
	void declaration(Graph graph, Node node, String what, boolean onlySizes) {
		String remedy = "correct the declaration, or remove it";
		add(graph, onlySizes ? Problem.warning(what, where(graph, node), remedy) : Problem.error(what, where(graph, node), remedy));
	}

	private void add(Graph graph, Problem problem) {
		problems.computeIfAbsent(graph, _ -> new LinkedHashSet<>()).add(problem);
	}

	private static String where(Graph graph, Node node) {
		return graph.id().isEmpty() ? node.label() : graph.id() + "/" + node.label();
	}

	Map<String, Known> of(Graph graph) {
		return values.getOrDefault(graph, Map.of());
	}

	/** @return in the order of a model's graphs */
	List<Problem> problems(Model model) {
		List<Problem> all = new ArrayList<>();
		model.graphs().forEach(graph -> all.addAll(problems.getOrDefault(graph, Set.of())));
		return all;
	}
}
