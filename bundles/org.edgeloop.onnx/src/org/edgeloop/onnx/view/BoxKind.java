package org.edgeloop.onnx.view;

/** What a box in the picture of a graph stands for. */
public enum BoxKind {
	/** A node. One with subgraphs can be opened. */
	NODE,
	/** A value that whoever runs the graph gives. */
	INPUT,
	/** A value that the graph gives. */
	OUTPUT,
	/** An initializer that is not folded into its users. */
	CONSTANT,
	/** Nodes of one name scope. */
	GROUP,
	/** Blocks of nodes, one after the other, that are built alike. */
	REPEAT,
	/** A graph inside a node, such as the branch of an {@code If}. */
	SUBGRAPH,
	/** One end of an edge that is too long to be drawn. */
	STUB
}
