package org.edgeloop.dvc.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.edgeloop.dvc.internal.pipeline.AsciiGraph;
import org.edgeloop.dvc.internal.pipeline.DirectedGraph;
import org.edgeloop.dvc.value.PythonJson;

/** A graph of names, which can be written down in several ways. Immutable. */
public final class Dag {

	/**
	 * A dependency.
	 *
	 * @param from what comes first
	 * @param to what depends on it
	 */
	public record Edge(String from, String to) {
	}

	private final DirectedGraph<String> dependencies;

	Dag(DirectedGraph<String> dependencies) {
		this.dependencies = dependencies;
	}

	public List<String> nodes() {
		return List.copyOf(dependencies.nodes());
	}

	/** @return in the order of the nodes that depend on others */
	public List<Edge> edges() {
		return edges(dependencies);
	}

	private static List<Edge> edges(DirectedGraph<String> graph) {
		var edges = new ArrayList<Edge>();
		graph.nodes().forEach(node -> graph.successorsOf(node).forEach(before -> edges.add(new Edge(before, node))));
		return edges;
	}

	/** @return a flowchart of Mermaid as {@code dvc dag --mermaid} writes it, without a line break at the end */
	public String mermaid() {
		var text = new StringBuilder("flowchart TD");
		int number = 0;
		for (DirectedGraph<String> pipeline : dependencies.components()) {
			Map<String, String> ids = new LinkedHashMap<>();
			for (String node : pipeline.nodes().stream().sorted(PythonJson.CODE_POINTS).toList()) {
				ids.put(node, "node" + ++number);
				text.append("\n\t").append(ids.get(node)).append("[\"").append(node).append("\"]");
			}
			Comparator<Edge> byNames = Comparator.comparing(Edge::from, PythonJson.CODE_POINTS)
					.thenComparing(Edge::to, PythonJson.CODE_POINTS);
			edges(pipeline).stream().sorted(byNames)
					.forEach(edge -> text.append("\n\t").append(ids.get(edge.from())).append("-->").append(ids.get(edge.to())));
		}
		return text.toString();
	}

	/** @return {@link #mermaid()} in a block of Markdown, as {@code dvc dag --md} writes it */
	public String markdown() {
		return "```mermaid\n" + mermaid() + "\n```";
	}

	/** @return a graph of Graphviz as {@code dvc dag --dot} writes it, ended by a line break */
	public String dot() {
		String nodes = nodes().stream().map(node -> quoted(node) + ";\n").collect(Collectors.joining());
		// DVC turns the graph round and then lists it from where the arrows begin.
		DirectedGraph<String> reversed = dependencies.reversed();
		String edges = reversed.nodes().stream()
				.flatMap(node -> reversed.successorsOf(node).stream().map(to -> quoted(node) + " -> " + quoted(to) + ";\n"))
				.collect(Collectors.joining());
		return "strict digraph  {\n" + nodes + edges + "}\n";
	}

	/** @return boxes with lines of stars between them, one pipeline below the other, in the style of {@code dvc dag} */
	public String boxes() {
		return dependencies.components().stream().map(pipeline -> new AsciiGraph(pipeline).draw()).collect(Collectors.joining("\n"));
	}

	private static String quoted(String node) {
		return '"' + node.replace("\"", "\\\"") + '"';
	}
}
