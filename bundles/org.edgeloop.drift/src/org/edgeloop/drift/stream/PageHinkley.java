package org.edgeloop.drift.stream;

/**
 * The Page-Hinkley test: the sum of deviations from the running mean, faded by {@code alpha}, against the least (or greatest)
 * that it has been. The statistic is the larger one of both directions watched.
 * <p>
 * Source: E. S. Page, Continuous Inspection Schemes, Biometrika 41 (1954); semantics as {@code river.drift.PageHinkley}.
 */
public final class PageHinkley implements StreamDetector {

	/** Which way of the mean is a drift. */
	public enum Direction {
		UP, DOWN, BOTH
	}

	/**
	 * @param minInstances values before a drift can be said
	 * @param delta the deviation from the mean, in units of the values, that is none
	 * @param threshold the statistic above which it is a drift, in units of the values
	 * @param alpha how much of the sum is kept at each value, 0 to 1
	 * @param direction which way is watched
	 */
	public record Parameters(int minInstances, double delta, double threshold, double alpha, Direction direction) {

		/** River's. */
		public static final Parameters DEFAULT = new Parameters(30, 0.005, 50, 0.9999, Direction.BOTH);
	}

	private final Parameters parameters;
	private long count;
	private double mean;
	private double rising;
	private double leastRising;
	private double falling;
	private double greatestFalling;
	private double statistic;
	private boolean drift;

	public PageHinkley(Parameters parameters) {
		this.parameters = parameters;
		reset();
	}

	private void reset() {
		count = 0;
		mean = 0;
		rising = 0;
		falling = 0;
		leastRising = Double.POSITIVE_INFINITY;
		greatestFalling = Double.NEGATIVE_INFINITY;
		drift = false;
	}

	@Override
	public void update(double value) {
		if (drift) {
			reset();
		}
		count++;
		mean += (value - mean) / count;
		double deviation = value - mean;
		rising = parameters.alpha * rising + deviation - parameters.delta;
		falling = parameters.alpha * falling + deviation + parameters.delta;
		leastRising = Math.min(leastRising, rising);
		greatestFalling = Math.max(greatestFalling, falling);
		double up = rising - leastRising;
		double down = greatestFalling - falling;
		statistic = switch (parameters.direction) {
			case UP -> up;
			case DOWN -> down;
			case BOTH -> Math.max(up, down);
		};
		drift = count >= parameters.minInstances && statistic > parameters.threshold;
	}

	@Override
	public boolean drift() {
		return drift;
	}

	@Override
	public double statistic() {
		return statistic;
	}
}
