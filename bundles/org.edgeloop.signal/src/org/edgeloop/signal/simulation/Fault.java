package org.edgeloop.signal.simulation;

/** What may be wrong with the rig. Defects of the bearing are those of the drive end's. */
public enum Fault {

	/** Nothing; the shaft has the small remaining imbalance and misalignment that every shaft has. */
	NONE,
	/** A spall on the inner race: it turns with the shaft through the load zone. */
	INNER_RACE,
	/** A spall on the outer race in the middle of the load zone. */
	OUTER_RACE,
	/** A spall on one ball: it strikes both races in turn and travels through the load zone with the cage. */
	BALL,
	/** The rotor's mass is off its axis: a force at the shaft's rate that grows with the speed squared. */
	IMBALANCE,
	/** The coupling's two shafts are at an angle: forces at one, two and three times the shaft's rate, also along the axis. */
	MISALIGNMENT;

	public boolean isBearingDefect() {
		return this == INNER_RACE || this == OUTER_RACE || this == BALL;
	}
}
