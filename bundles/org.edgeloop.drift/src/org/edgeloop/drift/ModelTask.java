package org.edgeloop.drift;

/** What the model behind a table's prediction was made for. */
public enum ModelTask {

	/** The table holds no predictions, or it is not known what they are. */
	NONE,
	/** The target is one of two or more classes. */
	CLASSIFICATION,
	/** The target is a number. */
	REGRESSION
}
