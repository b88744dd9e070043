package org.edgeloop.drift.chunk;

import java.util.function.ToDoubleBiFunction;

/**
 * NannyML's methods for a column of categories: how far the counts of a chunk are from those of the reference, 0 if not at all.
 * Levels that the reference does not have count as one more level, except for chi-square and L-infinity, which keep them apart.
 */
public enum CategoryMethod {

	/** The Jensen-Shannon distance to base 2; 0 to 1. */
	JENSEN_SHANNON("jensen_shannon", "Jensen-Shannon distance", 1,
			(reference, chunk) -> Distances.jensenShannon(LevelShares.known(reference, reference), LevelShares.known(chunk, reference))),
	/** The Hellinger distance; 0 to 1. */
	HELLINGER("hellinger", "Hellinger distance", 1,
			(reference, chunk) -> Distances.hellinger(LevelShares.known(reference, reference), LevelShares.known(chunk, reference))),
	/** The greatest difference of a level's shares; 0 to 1. */
	L_INFINITY("l_infinity", "L-Infinity distance", 1, Distances::lInfinity),
	/** The chi-square statistic of the contingency table of both, with Yates' correction where there are two levels. */
	CHI2("chi2", "Chi2 statistic", Double.POSITIVE_INFINITY, Distances::chiSquare);

	private final String id;
	private final String displayName;
	private final double greatest;
	private final ToDoubleBiFunction<long[], long[]> scoring;

	CategoryMethod(String id, String displayName, double greatest, ToDoubleBiFunction<long[], long[]> scoring) {
		this.id = id;
		this.displayName = displayName;
		this.greatest = greatest;
		this.scoring = scoring;
	}

	/** @return NannyML's name of the method */
	public String id() {
		return id;
	}

	public String displayName() {
		return displayName;
	}

	/** @return the greatest score there can be; infinity if there is none */
	public double greatest() {
		return greatest;
	}

	/**
	 * @param reference how often the reference has each level, with at least one value in all
	 * @param chunk how often the chunk has each level, with at least one value in all; as many levels, in the same order
	 */
	public double score(long[] reference, long[] chunk) {
		return scoring.applyAsDouble(reference, chunk);
	}
}
