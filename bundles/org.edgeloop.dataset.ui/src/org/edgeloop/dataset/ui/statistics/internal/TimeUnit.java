package org.edgeloop.dataset.ui.statistics.internal;

/**
 * The unit that durations of one chart are written in.
 *
 * @param symbol as on an axis
 * @param seconds how long it is
 */
record TimeUnit(String symbol, double seconds) {

	private static final TimeUnit SECOND = new TimeUnit("s", 1);
	private static final TimeUnit MINUTE = new TimeUnit("min", 60);
	private static final TimeUnit HOUR = new TimeUnit("h", 3600);
	/** A larger unit is taken when the largest value is at least two of it. */
	private static final int FEW = 2;

	/** @param largest the longest duration in seconds */
	static TimeUnit of(double largest) {
		if (largest < FEW * MINUTE.seconds) {
			return SECOND;
		}
		return largest < FEW * HOUR.seconds ? MINUTE : HOUR;
	}
}
