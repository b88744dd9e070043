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
}
