package org.edgeloop.onnx.navigation;

/** Where something may be found in a model. */
public enum FindPlace {
	/** The name of a node. */
	NAME,
	/** The operator of a node, with its domain unless that is ONNX's own. */
	OPERATOR,
	/** An attribute of a node, as {@code kernel_shape = [3, 3]}. */
	ATTRIBUTE,
	/** The name of a value: an input, an initializer, or what a node makes. */
	TENSOR
}
