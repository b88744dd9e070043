package org.edgeloop.onnx.view;

import java.util.OptionalDouble;

import org.edgeloop.onnx.model.NodeRef;

/** Numbers of nodes by which a graph is coloured, such as operations or milliseconds. */
public interface GraphOverlay {

	/** @return for people, such as {@code MACs} */
	String name();

	/** @return for people, such as {@code ms}; empty if it has none */
	String unit();

	/** @return at least 0; empty where nothing is known */
	OptionalDouble value(NodeRef node);

	/** @return what two nodes have together that are in one closed box: their sum, unless it is of numbers that do not add up */
	default double together(double one, double other) {
		return one + other;
	}
}
