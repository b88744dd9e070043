package org.edgeloop.onnx.tensor;

import java.util.Optional;

import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.NodeRef;
import org.edgeloop.onnx.model.Tensor;

/**
 * A tensor that a model brings along.
 *
 * @param graph in which it is
 * @param name the value that holds it
 * @param node the Constant node that it is an attribute of; empty for an initializer
 * @param tensor of a sparse one its elements that are not zero
 * @param bytes that its elements take
 * @param share of the bytes of all the model's tensors, from 0 to 1
 */
public record StoredTensor(Graph graph, String name, Optional<NodeRef> node, Tensor tensor, long bytes, double share) {
}
