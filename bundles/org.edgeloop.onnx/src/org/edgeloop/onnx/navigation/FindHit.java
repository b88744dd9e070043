package org.edgeloop.onnx.navigation;

import java.util.Optional;

import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.NodeRef;

/**
 * Something that was found in a model.
 *
 * @param graph in which it is
 * @param node the node; empty if a value was found
 * @param value the name of the value; empty if a node was found
 * @param place where
 * @param text what stands there
 */
public record FindHit(Graph graph, Optional<NodeRef> node, String value, FindPlace place, String text) {
}
