package org.edgeloop.drift.chunk;

import java.util.function.Function;
import java.util.stream.DoubleStream;

/**
 * NannyML's methods for a column of numbers: how far the values of a chunk are from those of the reference, 0 if not at all; and
 * their mean.
 * <p>
 * All are computed from every value; NannyML estimates the Kolmogorov-Smirnov statistic and the Wasserstein distance from
 * 10,000 bins where the reference has 10,000 values or more, so those two may differ from its numbers there.
 */
public enum NumberMethod {

	/** The Jensen-Shannon distance to base 2 over the reference's bins by Doane's rule, values outside them in one more bin; 0 to 1. */
	JENSEN_SHANNON("jensen_shannon", "Jensen-Shannon distance", 1, reference -> {
		var bins = new DoaneBins(reference);
		return chunk -> Distances.jensenShannon(bins.referenceShares(), bins.shares(chunk));
	}),
	/** The greatest distance of the empirical distribution functions; 0 to 1. */
	KOLMOGOROV_SMIRNOV("kolmogorov_smirnov", "Kolmogorov-Smirnov statistic", 1, reference -> {
		var sorted = new SortedReference(reference);
		return chunk -> sorted.compare(chunk).greatestDistance();
	}),
	/** The area between the empirical distribution functions, in the unit of the column. */
	WASSERSTEIN("wasserstein", "Wasserstein distance", Double.POSITIVE_INFINITY, reference -> {
		var sorted = new SortedReference(reference);
		return chunk -> sorted.compare(chunk).area();
	}),
	/** The Hellinger distance over the same bins as the Jensen-Shannon distance; 0 to 1. */
	HELLINGER("hellinger", "Hellinger distance", 1, reference -> {
		var bins = new DoaneBins(reference);
		return chunk -> Distances.hellinger(bins.referenceShares(), bins.shares(chunk));
	}),
	/** The mean of the chunk's values, in the unit of the column: no distance, and of any sign. */
	MEAN("mean", "mean", Double.POSITIVE_INFINITY, _ -> chunk -> DoubleStream.of(chunk).sum() / chunk.length);

	/** A method that has seen the reference. */
	@FunctionalInterface
	public interface Fitted {

		/**
		 * @param values the finite values of a chunk, at least one, in any order; they are left as they are
		 * @return how far they are from the reference's, or their mean
		 */
		double score(double[] values);
	}

	private final String id;
	private final String displayName;
	private final double greatest;
	private final Function<double[], Fitted> fitting;

	NumberMethod(String id, String displayName, double greatest, Function<double[], Fitted> fitting) {
		this.id = id;
		this.displayName = displayName;
		this.greatest = greatest;
		this.fitting = fitting;
	}

	/** @return NannyML's name of the method */
	public String id() {
		return id;
	}

	public String displayName() {
		return displayName;
	}

	/** @return the least score there can be; negative infinity if there is none */
	public double least() {
		return this == MEAN ? Double.NEGATIVE_INFINITY : 0;
	}

	/** @return the greatest score there can be; infinity if there is none */
	public double greatest() {
		return greatest;
	}

	/**
	 * @param reference the finite values of the reference, at least one; they are left as they are
	 * @return a score for chunks, which may be asked by several threads
	 */
	public Fitted fit(double[] reference) {
		if (reference.length == 0) {
			throw new IllegalArgumentException("no values");
		}
		return fitting.apply(reference);
	}
}
