package org.edgeloop.drift.performance;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.drift.chunk.ChunkSeries;

/**
 * How good a binary classifier probably is on a table whose truth is not known.
 *
 * @param positive the class that the probabilities are about
 * @param estimator with the calibration that the reference gave
 * @param scores the positive class's probability of each row of the current table, NaN or infinite where missing. Not to be changed
 * @param reference its figures on the reference, where the truth is known
 * @param estimated its probable figures on the current table
 * @param realized its figures on the rows of the current table whose truth is known; null if there are none
 * @param chunks a series a figure: on chunks of the reference as they are, on chunks of the current table as they probably are, with limits
 *            of three standard deviations around the reference's mean; empty if none were asked for
 * @param incomplete current rows without a probability
 */
public record EstimatedPerformance(String positive, ConfidenceBasedEstimator estimator, double[] scores,
		BinaryPerformance reference, BinaryPerformance estimated, @Nullable BinaryPerformance realized, List<ChunkSeries> chunks, long incomplete) {

	public EstimatedPerformance {
		chunks = List.copyOf(chunks);
	}

	/** @return how many chunks of the current table are outside the limits of some figure, each figure counted */
	public long alerts() {
		return chunks.stream().mapToLong(ChunkSeries::alerts).sum();
	}
}
