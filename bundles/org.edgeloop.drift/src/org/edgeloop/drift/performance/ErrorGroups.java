package org.edgeloop.drift.performance;

/**
 * The rows in three groups by their error: the twentieth with the lowest errors, the one with the highest, and those between.
 *
 * @param low the 5 % quantile of the errors; rows at or below it are underestimated
 * @param high the 95 % quantile; rows at or above it are overestimated
 * @param underestimation errors of the underestimated rows
 * @param majority errors of the rows between
 * @param overestimation errors of the overestimated rows
 */
public record ErrorGroups(double low, double high, ErrorMoments underestimation, ErrorMoments majority, ErrorMoments overestimation) {

	private static final double LOW = 0.05;
	private static final double HIGH = 0.95;

	static ErrorGroups of(SortedNumbers errors) {
		double low = errors.quantile(LOW);
		double high = errors.quantile(HIGH);
		int under = errors.countUpTo(low);
		int over = errors.countBelow(high);
		return new ErrorGroups(low, high, errors.moments(0, under), errors.moments(under, over), errors.moments(over, errors.size()));
	}
}
