package org.edgeloop.drift;

/** By whose rules numbers are computed where the usual ones are defective. */
public enum Mode {

	/** The numbers of Evidently 0.4, its defects included: for comparison with reports made by it. */
	EVIDENTLY,
	/** The numbers as the statistics define them; each difference to {@link #EVIDENTLY} is documented. */
	CORRECTED
}
