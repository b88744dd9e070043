package org.edgeloop.drift.ui.report;

import org.edgeloop.drift.report.CategoryDistribution;
import org.edgeloop.drift.report.ColumnDrift;
import org.edgeloop.drift.report.NumberDistribution;

/**
 * Two histograms as small as a cell of a table: the heights of both sides over the same bins.
 *
 * @param reference 0 to 1, the tallest bar of both sides being 1
 * @param current the same of the current side
 */
public record Sketch(float[] reference, float[] current) {

	/** Of nothing. */
	public static final Sketch EMPTY = new Sketch(new float[0], new float[0]);

	/** More bars than this are not told apart in a cell. */
	private static final int MOST_BARS = 24;

	/** @return the sketch of a column; {@link #EMPTY} if the report has nothing to draw */
	public static Sketch of(ColumnDrift column) {
		NumberDistribution numbers = column.numbers();
		if (numbers != null) {
			return of(numbers.histogram().reference(), numbers.histogram().current());
		}
		CategoryDistribution categories = column.categories();
		return categories == null ? EMPTY : of(categories.reference(), categories.current());
	}

	static Sketch of(long[] reference, long[] current) {
		float[] left = shares(grouped(reference));
		float[] right = shares(grouped(current));
		float tallest = 0;
		for (int i = 0; i < left.length; i++) {
			tallest = Math.max(tallest, Math.max(left[i], right[i]));
		}
		for (int i = 0; tallest > 0 && i < left.length; i++) {
			left[i] /= tallest;
			right[i] /= tallest;
		}
		return new Sketch(left, right);
	}

	public int bars() {
		return reference.length;
	}

	private static long[] grouped(long[] counts) {
		int step = (counts.length + MOST_BARS - 1) / MOST_BARS;
		if (step <= 1) {
			return counts;
		}
		var grouped = new long[(counts.length + step - 1) / step];
		for (int i = 0; i < counts.length; i++) {
			grouped[i / step] += counts[i];
		}
		return grouped;
	}

	private static float[] shares(long[] counts) {
		long total = 0;
		for (long count : counts) {
			total += count;
		}
		var shares = new float[counts.length];
		for (int i = 0; total > 0 && i < counts.length; i++) {
			shares[i] = counts[i] / (float) total;
		}
		return shares;
	}
}
