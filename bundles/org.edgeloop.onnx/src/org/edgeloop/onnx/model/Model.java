package org.edgeloop.onnx.model;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an ONNX file holds.
 *
 * <p>A value's name is looked for in its own graph first, then in the graphs around it ({@link #scopeOf}).
 */
public final class Model {

	/** The domain of ONNX's own operators, which files write as nothing or as this. */
	public static final String DEFAULT_DOMAIN = "ai.onnx";

	/**
	 * Who made the model.
	 *
	 * @param irVersion of the format
	 * @param producer the program; empty if the file does not say
	 * @param producerVersion the program's
	 * @param domain of the model's name; mostly empty
	 * @param version of the model itself
	 * @param documentation empty if there is none
	 */
	public record Origin(long irVersion, String producer, String producerVersion, String domain, long version, String documentation) {
	}

	private final Path file;
	private final Origin origin;
	private final Map<String, Long> opsets;
	private final Map<String, String> metadata;
	private final Graph graph;
	private final List<Function> functions;
	private final IdentityHashMap<Graph, NodeRef> owners = new IdentityHashMap<>();
	private final List<Graph> graphs = new ArrayList<>();
	private final Map<List<String>, Function> functionsByKey = new HashMap<>();

	/**
	 * @param opsets versions of domains, in the file's order
	 * @param metadata by keys, in the file's order
	 */
	public Model(Path file, Origin origin, Map<String, Long> opsets, Map<String, String> metadata, Graph graph, List<Function> functions) {
		this.file = file;
		this.origin = origin;
		this.opsets = opsets;
		this.metadata = metadata;
		this.graph = graph;
		this.functions = List.copyOf(functions);
		collect(graph);
		for (Function function : functions) {
			collect(function.body());
			functionsByKey.putIfAbsent(List.of(function.domain(), function.name(), function.overload()), function);
		}
	}

	private void collect(Graph parent) {
		graphs.add(parent);
		for (Node node : parent.nodes()) {
			if (!node.attributes().isEmpty()) {
				for (Graph child : node.subgraphs()) {
					owners.put(child, new NodeRef(parent, node.index()));
					collect(child);
				}
			}
		}
	}

	public Path file() {
		return file;
	}

	public Origin origin() {
		return origin;
	}

	/** @return versions of domains */
	public Map<String, Long> opsets() {
		return opsets;
	}

	public Map<String, String> metadata() {
		return metadata;
	}

	/** @return the main graph */
	public Graph graph() {
		return graph;
	}

	public List<Function> functions() {
		return functions;
	}

	/** @return the function that a node calls; empty if it calls an operator */
	public Optional<Function> function(Node node) {
		return functions.isEmpty() ? Optional.empty()
				: Optional.ofNullable(functionsByKey.get(List.of(node.domain(), node.operator(), node.overload())));
	}

	/** @return the main graph, then the bodies of functions, each followed by the graphs in its nodes */
	public List<Graph> graphs() {
		return graphs;
	}

	/** @return the node that a graph is an attribute of; empty for the main graph and bodies of functions */
	public Optional<NodeRef> owner(Graph subgraph) {
		return Optional.ofNullable(owners.get(subgraph));
	}

	/** @return the graph, here or around, in which a name that stands in a graph is defined; empty if nothing defines it */
	public Optional<Graph> scopeOf(Graph from, String name) {
		Optional<Graph> scope = Optional.of(from);
		while (scope.isPresent() && !scope.get().defines(name)) {
			scope = owner(scope.get()).map(NodeRef::graph);
		}
		return scope;
	}
}
