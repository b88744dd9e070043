package org.edgeloop.drift;

import org.edgeloop.base.ProblemException;
import org.edgeloop.drift.stattest.StatTestResult;
import org.edgeloop.drift.stattest.StatTests;

/**
 * How sure a drift is, in three bands. Their edges are those of whylogs, scaled to the threshold: a p-value below the threshold is a
 * drift and one below three times it a possible one (0.05 and 0.15); a distance from the threshold on is a drift, and one above three
 * eighths of it a possible one (0.4 and 0.15).
 */
public enum Band {

	/** No sign of a drift. */
	NONE,
	/** Worth a look. */
	POSSIBLE,
	/** It drifted. */
	DRIFT;

	private static final double POSSIBLE_P = 3;
	private static final double POSSIBLE_DISTANCE = 0.375;

	/** @return the band of what a stat test says: drift if and only if it does */
	public static Band of(StatTestResult result) throws ProblemException {
		if (result.drifted()) {
			return DRIFT;
		}
		Band band = StatTests.byName(result.stattest()).rule().isPValue() ? ofPValue(result.score(), result.threshold())
				: ofDistance(result.score(), result.threshold());
		return band == DRIFT ? POSSIBLE : band;
	}

	/** @return the band of a p-value; none for NaN */
	public static Band ofPValue(double p, double threshold) {
		if (p < threshold) {
			return DRIFT;
		}
		return p < POSSIBLE_P * threshold ? POSSIBLE : NONE;
	}

	/** @return the band of a distance; none for NaN */
	public static Band ofDistance(double distance, double threshold) {
		if (distance >= threshold) {
			return DRIFT;
		}
		return distance > POSSIBLE_DISTANCE * threshold ? POSSIBLE : NONE;
	}
}
