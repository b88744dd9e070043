package org.edgeloop.drift.stattest;

/** On which side of the threshold a score means drift. NaN means none. */
public enum DriftRule {

	/** A p-value below the threshold. */
	P_BELOW(true) {
		@Override
		public boolean isDrift(double score, double threshold) {
			return score < threshold;
		}
	},
	/** A p-value at or below the threshold. */
	P_AT_MOST(true) {
		@Override
		public boolean isDrift(double score, double threshold) {
			return score <= threshold;
		}
	},
	/** A distance at or above the threshold. */
	DISTANCE_AT_LEAST(false) {
		@Override
		public boolean isDrift(double score, double threshold) {
			return score >= threshold;
		}
	},
	/** A distance above the threshold. */
	DISTANCE_ABOVE(false) {
		@Override
		public boolean isDrift(double score, double threshold) {
			return score > threshold;
		}
	};

	private final boolean isPValue;

	DriftRule(boolean isPValue) {
		this.isPValue = isPValue;
	}

	/** @return whether the score is a p-value; else it is a distance */
	public boolean isPValue() {
		return isPValue;
	}

	public abstract boolean isDrift(double score, double threshold);
}
