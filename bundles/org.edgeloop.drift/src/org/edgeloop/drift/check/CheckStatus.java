package org.edgeloop.drift.check;

/** How a check came out. */
public enum CheckStatus {

	/** The condition holds. */
	SUCCESS,
	/** The condition does not hold. */
	FAIL,
	/** The condition does not hold, and whoever set it up said that this is not critical. */
	WARNING,
	/** The value, or what it is compared with, could not be computed. */
	ERROR,
	/** The check does not apply to this data. */
	SKIPPED;

	/** @return the status of a condition that does or does not hold */
	public static CheckStatus of(boolean holds, boolean critical) {
		if (holds) {
			return SUCCESS;
		}
		return critical ? FAIL : WARNING;
	}

	/** @return whether a suite may pass with a check of this status */
	public boolean passes() {
		return this == SUCCESS || this == WARNING || this == SKIPPED;
	}
}
