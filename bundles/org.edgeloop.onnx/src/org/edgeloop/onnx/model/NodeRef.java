package org.edgeloop.onnx.model;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A node in its graph, which tells it from the nodes of subgraphs and functions.
 *
 * @param graph by identity
 * @param index the node's place
 */
public record NodeRef(Graph graph, int index) {

	public Node node() {
		return graph.nodes().get(index);
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof NodeRef ref && ref.graph == graph && ref.index == index;
	}

	@Override
	public int hashCode() {
		return System.identityHashCode(graph) * 31 + index;
	}
}
