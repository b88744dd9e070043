package org.edgeloop.signal.diagnosis;

/** What a simulated machine does beside its bearing; none of it is a fault of that. */
enum Condition {
	QUIET, IMBALANCE, MISALIGNMENT,
	/** Something strikes once, twice or every other turn. */
	LOOSENESS,
	/** Something touches, so that the noise comes and goes with the shaft. */
	RUB,
	/** Teeth that mesh, louder and weaker with the shaft and with a slower one. */
	GEARS,
	/** A shaft of another speed whose parts strike. */
	SECOND_SHAFT,
	/** The mains in the cables and the motor. */
	MAINS,
	/** A few knocks from outside. */
	KNOCKS
}
