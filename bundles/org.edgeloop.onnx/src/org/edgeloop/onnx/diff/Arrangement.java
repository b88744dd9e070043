package org.edgeloop.onnx.diff;

/** How two models are put into one picture. */
public enum Arrangement {
	/** Both as they are, in two groups. */
	SIDE_BY_SIDE,
	/** What both have once, with what only one of them has where it belongs. */
	MERGED
}
