package org.edgeloop.drift;

/** What the model behind a table's prediction was made for. */
public enum ModelTask {

	/** There is no target, or it is not known what it is. */
	NONE,
	/** The target is one of two or more classes. */
	CLASSIFICATION,
	/** The target is a number. */
	REGRESSION
}
