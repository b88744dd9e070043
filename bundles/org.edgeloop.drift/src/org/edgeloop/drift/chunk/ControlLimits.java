package org.edgeloop.drift.chunk;

/**
 * Within what a chunk's score keeps as long as nothing drifts.
 *
 * @param lower the least score that is no alert; negative infinity if there is no such limit
 * @param upper the greatest score that is no alert; positive infinity if there is no such limit
 */
public record ControlLimits(double lower, double upper) {

	private static final double SIGMAS = 3;

	/** Limits that nothing breaks. */
	public static final ControlLimits NONE = new ControlLimits(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

	public ControlLimits {
		if (lower > upper) {
			throw new IllegalArgumentException("the lower limit " + lower + " is above the upper one " + upper);
		}
	}

	/**
	 * The mean of the reference's chunks plus and minus three of their standard deviations (with divisor n), as NannyML takes them.
	 *
	 * @param scores a score for each chunk of the reference; NaN are left out, and of nothing but them no limit comes
	 */
	public static ControlLimits threeSigma(double[] scores) {
		double sum = 0;
		int count = 0;
		for (double score : scores) {
			if (!Double.isNaN(score)) {
				sum += score;
				count++;
			}
		}
		if (count == 0) {
			return NONE;
		}
		double mean = sum / count;
		double squares = 0;
		for (double score : scores) {
			squares += Double.isNaN(score) ? 0 : (score - mean) * (score - mean);
		}
		double reach = SIGMAS * Math.sqrt(squares / count);
		return new ControlLimits(mean - reach, mean + reach);
	}

	/** @return these limits where the score cannot be below {@code least} or above {@code greatest} */
	public ControlLimits within(double least, double greatest) {
		return new ControlLimits(Math.max(lower, least), Math.min(upper, greatest));
	}

	/** @return whether a score lies outside; never for NaN */
	public boolean broken(double score) {
		return score < lower || score > upper;
	}
}
