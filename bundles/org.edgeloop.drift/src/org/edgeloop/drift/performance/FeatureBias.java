package org.edgeloop.drift.performance;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What the rows with the lowest and the highest errors have in common in one feature.
 *
 * @param feature the column
 * @param number whether it holds numbers
 * @param reference in the reference; null without one
 * @param current in the current table
 */
public record FeatureBias(String feature, boolean number, @Nullable Groups reference, Groups current) {

	/**
	 * A feature's typical value in groups of rows: the mean, or the most frequent category.
	 *
	 * @param all of all rows
	 * @param underestimated of the rows with the lowest errors, see {@link ErrorGroups}
	 * @param overestimated of the rows with the highest errors
	 * @param range numbers: the distance of the two groups in percent of the feature's span; categories: 1 if not all three are the same
	 */
	public record Groups(Typical all, Typical underestimated, Typical overestimated, double range) {
	}

	/** A typical value. */
	public sealed interface Typical {

		/** @param value the mean; NaN if no row has a value */
		record Mean(double value) implements Typical {
		}

		/** @param name the most frequent category, the one met first of equally frequent ones; null if no row has a value */
		record Category(@Nullable String name) implements Typical {
		}
	}
}
