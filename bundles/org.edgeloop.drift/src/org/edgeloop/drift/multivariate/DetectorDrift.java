package org.edgeloop.drift.multivariate;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.edgeloop.drift.Band;
import org.edgeloop.drift.chunk.ChunkSeries;
import org.edgeloop.drift.stattest.StatTestResult;
import org.eclipse.jdt.annotation.Nullable;

/**
 * How unlike the reference the rows are, by a detector that gives each a score, 0 for not at all.
 *
 * @param id the detector's name in files
 * @param displayName its name for people
 * @param test the scores of both tables compared as a column is
 * @param band how sure the drift is
 * @param referenceMean the mean score of the reference's rows
 * @param referenceP95 what 95 % of the reference's rows score at most
 * @param currentMean the mean score of the current rows
 * @param currentShareAbove the share of the current rows that score more than {@code referenceP95}; 0.05 if nothing drifted
 * @param referenceScores the score of each row of the reference that was looked at. Not to be changed
 * @param currentScores the score of each current row that was looked at. Not to be changed
 * @param worst the current rows with the highest scores, the highest first
 * @param chunks the mean score over time; null if that was not asked for
 * @param detail what the detector learnt, by name, in alphabetical order
 */
public record DetectorDrift(String id, String displayName, StatTestResult test, Band band, double referenceMean, double referenceP95,
		double currentMean, double currentShareAbove, double[] referenceScores, double[] currentScores, List<ScoredRow> worst,
		@Nullable ChunkSeries chunks, Map<String, Object> detail) {

	/** A row of the current table, counted from 0, and its score. */
	public record ScoredRow(long row, double score) {
	}

	public DetectorDrift {
		worst = List.copyOf(worst);
		detail = Collections.unmodifiableMap(new TreeMap<>(detail));
	}
}
