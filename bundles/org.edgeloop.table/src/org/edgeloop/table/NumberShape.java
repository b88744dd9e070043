package org.edgeloop.table;

/**
 * What one side's finite numbers look like beyond {@link NumberSummary}.
 *
 * @param mode the most frequent value, the least of them where several are; NaN where nothing is finite
 * @param modeCount how often it occurs
 * @param skewness the adjusted Fisher-Pearson coefficient G1, as pandas' {@code skew} for other than tiny
 *            values: 0 where nothing varies, NaN below 3 values
 * @param kurtosis the unbiased excess kurtosis G2, as pandas' {@code kurt} for other than tiny
 *            values: 0 where nothing varies, NaN below 4 values
 * @param medianDeviation the median of the distances from the median; NaN where nothing is finite
 */
public record NumberShape(double mode, long modeCount, double skewness, double kurtosis, double medianDeviation) {
}
