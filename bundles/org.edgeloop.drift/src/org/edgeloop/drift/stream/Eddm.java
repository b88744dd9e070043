package org.edgeloop.drift.stream;

/**
 * The Early Drift Detection Method: the number of values between two errors of a model. The statistic is mean + 2 standard
 * deviations of these distances as a share of the greatest that it has been; it is NaN except at an error that was judged.
 * <p>
 * Source: M. Baena-García et al., Early Drift Detection Method, 2006; semantics as {@code river.drift.binary.EDDM}.
 */
public final class Eddm implements StreamDetector {

	/**
	 * @param warmStart errors before anything can be said
	 * @param alpha the share below which to warn
	 * @param beta the share below which it is a drift; at most {@code alpha}
	 */
	public record Parameters(int warmStart, double alpha, double beta) {

		/** River's. */
		public static final Parameters DEFAULT = new Parameters(30, 0.95, 0.9);

		public Parameters {
			if (alpha < beta) {
				throw new IllegalArgumentException("alpha " + alpha + " is below beta " + beta);
			}
		}
	}

	private final Parameters parameters;
	private long count;
	private long lastError;
	private long errors;
	private double mean;
	private double squares;
	private double greatest;
	private double statistic;
	private boolean warning;
	private boolean drift;

	public Eddm(Parameters parameters) {
		this.parameters = parameters;
		reset();
	}

	private void reset() {
		count = 0;
		lastError = 0;
		errors = 0;
		mean = 0;
		squares = 0;
		greatest = -1;
		warning = false;
		drift = false;
	}

	@Override
	public void update(double error) {
		if (drift) {
			reset();
		}
		count++;
		statistic = Double.NaN;
		if (error == 1) {
			addDistance(count - lastError);
			lastError = count;
			// river compares the values seen here, and the errors where it judges
			if (count > parameters.warmStart) {
				judge();
			}
		}
	}

	private void addDistance(long distance) {
		errors++;
		double before = mean;
		mean += (distance - mean) / errors;
		squares += (distance - before) * (distance - mean);
	}

	private void judge() {
		double deviation = errors > 1 ? Math.sqrt(squares / (errors - 1)) : 0;
		double level = mean + 2 * deviation;
		if (level > greatest) {
			greatest = level;
		} else if (errors > parameters.warmStart) {
			statistic = level / greatest;
			drift = statistic < parameters.beta;
			// a warning stays while it drifts, and falls with the reset
			warning = statistic < parameters.alpha && (warning || !drift);
		}
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
