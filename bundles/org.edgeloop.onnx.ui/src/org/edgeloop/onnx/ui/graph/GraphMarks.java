package org.edgeloop.onnx.ui.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.edgeloop.onnx.model.NodeRef;
import org.edgeloop.onnx.navigation.FindHit;
import org.edgeloop.onnx.view.GraphMark;

/**
 * What stands out in a graph.
 *
 * @param hits of a search
 * @param path the nodes of a path
 * @param lasting what stands out all the time, such as what differs from another model
 */
record GraphMarks(List<FindHit> hits, List<NodeRef> path, Map<NodeRef, GraphMark> lasting) {

	static final GraphMarks NONE = new GraphMarks(List.of(), List.of(), Map.of());

	GraphMarks withHits(List<FindHit> found) {
		return new GraphMarks(found, path, lasting);
	}

	GraphMarks withPath(List<NodeRef> nodes) {
		return new GraphMarks(hits, nodes, lasting);
	}

	GraphMarks withLasting(Map<NodeRef, GraphMark> marks) {
		return new GraphMarks(hits, path, Map.copyOf(marks));
	}

	/** @return by node; a value that was found marks the node that makes it, or those that take it if none does */
	Map<NodeRef, GraphMark> byNode() {
		Map<NodeRef, GraphMark> marks = new HashMap<>(lasting);
		path.forEach(node -> marks.put(node, GraphMark.PATH));
		for (FindHit hit : hits) {
			hit.node().ifPresentOrElse(node -> marks.put(node, GraphMark.HIT), () -> hit.graph().producer(hit.value()).ifPresentOrElse(
					node -> marks.put(new NodeRef(hit.graph(), node.index()), GraphMark.HIT),
					() -> hit.graph().consumers(hit.value()).forEach(node -> marks.put(new NodeRef(hit.graph(), node.index()), GraphMark.HIT))));
		}
		return marks;
	}
}
