package org.edgeloop.drift.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.drift.Band;
import org.edgeloop.drift.chunk.ChunkSeries;
import org.edgeloop.drift.multivariate.DetectorDrift.ScoredRow;
import org.edgeloop.drift.stattest.StatTestResult;

/**
 * How unlike the reference the rows are, by a detector that gives each a score, 0 for not at all.
 *
 * @param id the detector's name in files
 * @param displayName its name for people
 * @param test the scores of both tables compared as a column is
 * @param band how sure the drift is
 * @param scores what is drawn of the scores
 * @param referenceP95 what 95 % of the reference's rows score at most
 * @param currentShareAbove the share of the current rows that score more than that; 0.05 if nothing drifted
 * @param worst the current rows with the highest scores, the highest first
 * @param chunks the mean score over time; null if that was not asked for
 * @param detail what the detector learnt, by name
 */
public record DetectorResult(String id, String displayName, StatTestResult test, Band band, NumberDistribution scores, double referenceP95,
		double currentShareAbove, List<ScoredRow> worst, @Nullable ChunkSeries chunks, Map<String, Object> detail) {

	public DetectorResult {
		worst = List.copyOf(worst);
		detail = Collections.unmodifiableMap(new LinkedHashMap<>(detail));
	}
}
