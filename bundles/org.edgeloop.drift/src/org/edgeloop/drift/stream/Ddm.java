package org.edgeloop.drift.stream;

/**
 * The Drift Detection Method: the error rate p of a model and its standard deviation s against the pair of least p + s so far.
 * The statistic is p + s.
 * <p>
 * Source: J. Gama et al., Learning with Drift Detection, SBIA 2004; semantics as {@code river.drift.binary.DDM}.
 */
public final class Ddm implements StreamDetector {

	/**
	 * @param warmStart values before anything can be said
	 * @param warning standard deviations above the least error rate from which to warn
	 * @param drift standard deviations above the least error rate from which it is a drift
	 */
	public record Parameters(int warmStart, double warning, double drift) {

		/** River's. */
		public static final Parameters DEFAULT = new Parameters(30, 2, 3);
	}

	private final Parameters parameters;
	private long count;
	private double rate;
	private double leastRate;
	private double leastDeviation;
	private double statistic;
	private boolean warning;
	private boolean drift;

	public Ddm(Parameters parameters) {
		this.parameters = parameters;
		reset();
	}

	private void reset() {
		count = 0;
		rate = 0;
		leastRate = Double.POSITIVE_INFINITY;
		leastDeviation = Double.POSITIVE_INFINITY;
		warning = false;
		drift = false;
	}

	@Override
	public void update(double error) {
		if (drift) {
			reset();
		}
		count++;
		rate += (error - rate) / count;
		// rounding may bring a rate of all errors a hair above 1
		double deviation = Math.sqrt(Math.max(0, rate * (1 - rate)) / count);
		statistic = rate + deviation;
		if (count > parameters.warmStart) {
			judge(deviation);
		}
	}

	private void judge(double deviation) {
		if (statistic <= leastRate + leastDeviation) {
			leastRate = rate;
			leastDeviation = deviation;
		}
		drift = statistic > leastRate + parameters.drift * leastDeviation;
		warning = !drift && statistic > leastRate + parameters.warning * leastDeviation;
	}

	@Override
	public boolean drift() {
		return drift;
	}

	@Override
	public boolean warning() {
		return warning;
	}

	@Override
	public double statistic() {
		return statistic;
	}
}
