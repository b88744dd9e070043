package org.edgeloop.drift.multivariate;

import java.util.List;
import java.util.Map;

import org.edgeloop.drift.Band;

/**
 * How well a classifier tells current rows from those of the reference that it has not seen.
 *
 * @param auc the area under the ROC curve of all rows, each scored by a classifier that was fitted without it; 0.5 if they are alike
 * @param lower and {@code upper}: the 95 % confidence interval of the area (J. A. Hanley and B. J. McNeil, Radiology 143, 1982)
 * @param pValue the probability of this area or a greater one if the rows are alike; approximate, since rows share classifiers
 * @param foldAucs the area in each fold alone
 * @param weights the weight of each column in a classifier of all rows, columns standardised: what tells the rows apart
 * @param threshold above which area it is a drift
 */
public record DomainClassification(double auc, double lower, double upper, double pValue, List<Double> foldAucs,
		Map<String, Double> weights, double threshold) {

	private static final double SIGNIFICANT = 0.05;

	/** @return drift if the area is above the threshold and that is no accident; possible if but one of the two holds */
	public Band band() {
		boolean large = auc > threshold;
		boolean sure = pValue < SIGNIFICANT;
		if (large && sure) {
			return Band.DRIFT;
		}
		return large || sure ? Band.POSSIBLE : Band.NONE;
	}

	public boolean drifted() {
		return band() == Band.DRIFT;
	}
}
