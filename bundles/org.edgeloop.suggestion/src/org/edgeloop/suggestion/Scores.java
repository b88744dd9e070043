package org.edgeloop.suggestion;

/**
 * How sure detectors are. A classifier's score is the probability that it gives. All others compare a figure with a limit; their
 * score is the logistic function of twice the logarithm of figure by limit: ½ at the limit, where the decision would tip, ⅘ at twice
 * the limit, towards 1 above. It orders places by how clear they are, and is no probability.
 */
public final class Scores {

	private Scores() {
	}

	/**
	 * @param figure what was found, in the same unit as the limit
	 * @param limit from which on something is found; more than 0
	 * @return from 0 to 1
	 */
	public static double ofRatio(double figure, double limit) {
		double ratio = figure / limit;
		return Double.isInfinite(ratio) ? 1 : 1 / (1 + 1 / (ratio * ratio));
	}
}
