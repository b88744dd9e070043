package org.edgeloop.evaluation;

import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;

/**
 * McNemar's test on paired predictions: whether two models are wrong equally often. Only windows on which one is right and the other
 * wrong tell them apart.
 *
 * @param onlyChampion how many windows only the champion has right
 * @param onlyChallenger how many windows only the challenger has right
 * @param exact the two-sided p-value of the exact test: both numbers as a draw from a binomial distribution of 1/2
 * @param statistic (|b - c| - 1)² / (b + c), with Edwards' correction for continuity (1948); 0 if b + c = 0
 * @param asymptotic the p-value of that statistic by the χ² distribution of one degree of freedom; good where b + c is 25 or more
 */
public record McNemarTest(long onlyChampion, long onlyChallenger, double exact, double statistic, double asymptotic) {

	public static McNemarTest of(long onlyChampion, long onlyChallenger) {
		long disagreements = onlyChampion + onlyChallenger;
		if (disagreements == 0) {
			return new McNemarTest(0, 0, 1, 0, 1);
		}
		long fewer = Math.min(onlyChampion, onlyChallenger);
		double tail = new BinomialDistribution(null, Math.toIntExact(disagreements), 0.5).cumulativeProbability((int) fewer);
		double beyond = Math.max(0, Math.abs(onlyChampion - onlyChallenger) - 1);
		double statistic = beyond * beyond / disagreements;
		double asymptotic = 1 - new ChiSquaredDistribution(null, 1).cumulativeProbability(statistic);
		return new McNemarTest(onlyChampion, onlyChallenger, Math.min(1, 2 * tail), statistic, asymptotic);
	}
}
