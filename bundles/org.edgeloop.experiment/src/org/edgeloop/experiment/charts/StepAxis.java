package org.edgeloop.experiment.charts;

/** What the values of a metric are laid out over. */
public enum StepAxis {
	/** The training step. */
	STEP,
	/** The time of day at which a value was logged. */
	TIME,
	/** The time since the run started; since its first value if its start is unknown or later. */
	RELATIVE
}
