package org.edgeloop.evaluation;

/**
 * How much better a challenger is than a champion, with what chance leaves open: the percentile bootstrap (Efron 1979).
 *
 * @param metric such as {@code accuracy}
 * @param difference the challenger's figure less the champion's
 * @param low where the interval begins
 * @param high where it ends
 * @param level the share of resamples inside, such as 0.95
 * @param resamples how many there were
 * @param grouped whether recordings were drawn as a whole, since the windows of one resemble each other
 */
public record BootstrapInterval(String metric, double difference, double low, double high, double level, int resamples, boolean grouped) {

	/** @return whether the interval leaves out zero, so that one model is better beyond chance */
	public boolean isClear() {
		return low > 0 || high < 0;
	}
}
