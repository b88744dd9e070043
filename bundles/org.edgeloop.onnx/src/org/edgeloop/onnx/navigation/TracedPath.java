package org.edgeloop.onnx.navigation;

import java.util.List;

import org.edgeloop.onnx.model.NodeRef;

/**
 * How values get from one node to another.
 *
 * @param shortest the nodes of a path over the fewest nodes, both ends included
 * @param between all nodes on any path, both ends included, in the order of the model's graphs and nodes
 */
public record TracedPath(List<NodeRef> shortest, List<NodeRef> between) {

	public TracedPath {
		shortest = List.copyOf(shortest);
		between = List.copyOf(between);
	}
}
