package org.edgeloop.pipeline.ui.graph;

/** The sign that stands for a condition; each has a shape of its own, so that none is told by its colour alone. */
public enum StageSign {
	CHECK, PLAY, PLUS, CHEVRONS, BARS, DOTS, RING, RETURN, MINUS, CROSS, SQUARE, QUESTION
}
