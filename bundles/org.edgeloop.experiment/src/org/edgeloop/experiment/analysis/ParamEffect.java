package org.edgeloop.experiment.analysis;

/**
 * What one param has to do with a metric, over the runs that have a finite value of the metric.
 *
 * @param param its name
 * @param isNumeric whether all its values are numbers
 * @param runs how many runs have the param and the metric
 * @param pearson the product-moment correlation, from −1 to 1; NaN for words, for fewer than three runs and for equal values
 * @param spearman the correlation of ranks, ties sharing their mean rank, from −1 to 1; NaN as {@code pearson}
 * @param correlationRatio η of Pearson (1905): the square root of the share of the metric's variance that lies between the groups of runs
 *        with the same word, from 0 to 1; NaN for numbers, for a single group, and where every run has a word of its own
 * @param importance by how much the error of a random forest grows when the param is shuffled, as a share of the metric's variance
 * @param spread the standard error of the importance over the trees of the forest
 */
public record ParamEffect(String param, boolean isNumeric, int runs, double pearson, double spearman, double correlationRatio, double importance,
		double spread) {

	/** @return the correlation that suits the param: of ranks for numbers, the ratio for words */
	public double correlation() {
		return isNumeric ? spearman : correlationRatio;
	}
}
