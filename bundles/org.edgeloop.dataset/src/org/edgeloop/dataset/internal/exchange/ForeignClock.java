package org.edgeloop.dataset.internal.exchange;

/**
 * What the times of a foreign label file count.
 *
 * @param unit what one is
 * @param column for {@link TimeUnit#COLUMN} the name of the recording's column that the times are taken from; else empty
 * @param format how times in that column are written, as a {@link Strftime}; empty if they are numbers
 * @param values the times of all samples where the file itself holds them; else empty
 */
public record ForeignClock(TimeUnit unit, String column, String format, double[] values) {

	private static final double[] NOT_LISTED = {};

	public static ForeignClock of(TimeUnit unit) {
		return new ForeignClock(unit, "", "", NOT_LISTED);
	}

	public static ForeignClock ofColumn(String name, String format) {
		return new ForeignClock(TimeUnit.COLUMN, name, format, NOT_LISTED);
	}

	public static ForeignClock listed(double[] values) {
		return new ForeignClock(TimeUnit.COLUMN, "", "", values);
	}
}
