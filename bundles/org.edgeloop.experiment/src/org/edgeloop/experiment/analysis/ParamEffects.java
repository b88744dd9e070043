package org.edgeloop.experiment.analysis;

import java.util.List;

/**
 * What params have to do with a metric.
 *
 * @param metric its name
 * @param runs how many runs have a finite value of it
 * @param explained the share of the metric's variance that the forest foretells for runs that a tree has not seen (R² out of bag); at or
 *        below 0 it foretells nothing, and importances mean nothing
 * @param effects the most important param first
 */
public record ParamEffects(String metric, int runs, double explained, List<ParamEffect> effects) {

	/** So few runs, or fewer, are not looked into. */
	public static final int TOO_FEW = 4;

	public ParamEffects {
		effects = List.copyOf(effects);
	}

	/** @return how importance was computed and how far it is to be believed, for people */
	public String remark() {
		if (runs <= TOO_FEW) {
			return runs + " runs are too few to say what matters.";
		}
		String method = "Importance: shuffling the param lets the error of a random forest grow by this share of the metric's variance (Breiman 2001,"
				+ " out of bag). The forest explains " + Math.max(0, Math.round(100 * explained)) + " % of it over " + runs + " runs";
		return method + (explained > 0 ? "." : ": importances mean nothing.");
	}
}
