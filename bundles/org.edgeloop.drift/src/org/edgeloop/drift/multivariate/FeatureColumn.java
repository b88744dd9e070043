package org.edgeloop.drift.multivariate;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.edgeloop.table.Categories;

/**
 * A column of both tables as numbers.
 *
 * @param reference and {@code current}: the whole column in row order; what is not finite has no value
 * @param usual what stands in place of that
 */
record FeatureColumn(double[] reference, double[] current, double usual) {

	/** A category is the share it has in the reference, whose rows without one count for the most frequent. */
	static FeatureColumn ofCategories(Categories reference, Categories current) {
		long[] counts = reference.counts();
		int mode = mode(counts, reference);
		counts[mode] += reference.missing();
		double rows = reference.rows();
		double[] shares = Arrays.stream(counts).mapToDouble(count -> count / rows).toArray();
		Map<String, Double> byLevel = new HashMap<>();
		for (int level = 0; level < shares.length; level++) {
			byLevel.put(reference.levels().get(level), shares[level]);
		}
		double[] currentShares = current.levels().stream().mapToDouble(level -> byLevel.getOrDefault(level, 0.0)).toArray();
		return new FeatureColumn(encoded(reference, shares), encoded(current, currentShares), shares[mode]);
	}

	/** The most frequent level; of several the first in alphabetical order, as scikit-learn's SimpleImputer takes it. */
	private static int mode(long[] counts, Categories categories) {
		int mode = 0;
		for (int level = 1; level < counts.length; level++) {
			boolean earlier = categories.levels().get(level).compareTo(categories.levels().get(mode)) < 0;
			if (counts[level] > counts[mode] || counts[level] == counts[mode] && earlier) {
				mode = level;
			}
		}
		return mode;
	}

	private static double[] encoded(Categories categories, double[] shares) {
		return Arrays.stream(categories.codes()).mapToDouble(code -> code == Categories.MISSING ? Double.NaN : shares[code]).toArray();
	}
}
