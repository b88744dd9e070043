package org.edgeloop.onnx.ui;

import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.NodeRef;

/** A part of a model that can be selected. */
public sealed interface GraphElement {

	record OfNode(NodeRef ref) implements GraphElement {
	}

	/**
	 * A value: an input, an output, an initializer, or what a node makes.
	 *
	 * @param graph in which it is defined
	 */
	record OfValue(Graph graph, String name) implements GraphElement {
	}

	/** A graph as a whole: the main one stands for the model. */
	record OfGraph(Graph graph) implements GraphElement {
	}
}
