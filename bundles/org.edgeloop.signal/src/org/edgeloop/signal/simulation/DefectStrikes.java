package org.edgeloop.signal.simulation;

import org.edgeloop.signal.bearing.BearingGeometry;

/**
 * When a bearing's defect is struck and how hard. A rolling element slips a little between two strikes, each time differently,
 * and the differences add up: the train is nearly periodic but has no fixed period (cyclostationary, not periodic).
 * <p>
 * Source: J. Antoni and R. B. Randall, "A stochastic model for simulation and diagnostics of rolling element bearings with
 * localized faults", Journal of Vibration and Acoustics 125 (2003).
 */
final class DefectStrikes {

	/** Standard deviation of the distance between two strikes, as a part of it. */
	private static final double SLIP = 0.01;
	/** Standard deviation of the strikes' strength from one rolling element to the next, as a part of it. */
	private static final double SCATTER = 0.1;
	/** A ball's strike on the inner race reaches the housing through the ball and the outer ring. */
	private static final double INNER_PATH = 0.7;

	private final Fault fault;
	private final double perRevolution;
	private final double cagePerRevolution;
	private final double defectAngle;
	private final SeededNoise noise;
	private double nextAngle;
	private long count;

	DefectStrikes(Fault fault, BearingGeometry bearing, double startAngle, SeededNoise noise) {
		this.fault = fault;
		this.noise = noise;
		perRevolution = switch (fault) {
			case INNER_RACE -> bearing.bpfi(1);
			case OUTER_RACE -> bearing.bpfo(1);
			case BALL -> 2 * bearing.bsf(1);
			case NONE, IMBALANCE, MISALIGNMENT -> 0;
		};
		cagePerRevolution = bearing.ftf(1);
		defectAngle = noise.uniform();
		nextAngle = perRevolution == 0 ? Double.POSITIVE_INFINITY : startAngle + noise.uniform() / perRevolution;
	}

	/** @return the shaft's angle at the next strike in revolutions; infinite if nothing strikes */
	double nextAngle() {
		return nextAngle;
	}

	/**
	 * Strikes and moves on to the next strike.
	 *
	 * @param load as a part of the rated load
	 * @return how hard, 0 (outside the load zone) to about 1
	 */
	double strike(double load) {
		double strength = switch (fault) {
			case INNER_RACE -> LoadZone.share(nextAngle + defectAngle, load);
			case BALL -> LoadZone.share(nextAngle * cagePerRevolution + defectAngle, load) * (count % 2 == 0 ? 1 : INNER_PATH);
			default -> 1;
		};
		strength *= Math.max(0, 1 + SCATTER * noise.gaussian());
		nextAngle += Math.max(0.5, 1 + SLIP * noise.gaussian()) / perRevolution;
		count++;
		return strength;
	}
}
