package org.edgeloop.drift.quality;

import org.edgeloop.drift.check.PythonNumbers;

/**
 * So many of all.
 *
 * @param count the part
 * @param all what it is a part of
 */
record Portion(long count, long all) {

	private static final int DIGITS = 3;

	/** @return 0 to 1; 0 of nothing */
	double share() {
		return all == 0 ? 0 : (double) count / all;
	}

	/** @return as a sentence says it: 0.25 (1 out of 4) */
	String wording() {
		return PythonNumbers.general(share(), DIGITS) + " (" + count + " out of " + all + ")";
	}
}
