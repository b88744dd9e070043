package org.edgeloop.drift.report;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.drift.Band;
import org.edgeloop.drift.spec.ColumnRole;
import org.edgeloop.drift.stattest.EffectSize;
import org.edgeloop.drift.stattest.FeatureType;
import org.edgeloop.drift.stattest.StatTestResult;
import org.edgeloop.table.ColumnType;

/**
 * One column of a report: what the stat test says, or why there is no answer, and what can be drawn.
 *
 * @param column its name
 * @param role what it is for
 * @param type as what it was compared
 * @param storage what its values are in the reference
 * @param test null if the test could not be made
 * @param adjusted the p-value corrected for the number of columns; null without a correction, or if the score is no p-value
 * @param drifted whether the column drifted, by the adjusted p-value if there is one
 * @param severity how far the score is beyond its threshold: 1 at the threshold, more if drifted; comparable between tests. 0 if unknown
 * @param effects how large the difference is, whatever the number of rows; empty if unknown
 * @param problem why the column could not be compared; null if it could
 * @param numbers what is drawn of a column of numbers; null for others, or if it could not be taken
 * @param categories what is drawn of a column of categories; null for others, or if it could not be taken
 */
public record ColumnDrift(String column, ColumnRole role, FeatureType type, ColumnType storage, @Nullable StatTestResult test,
		@Nullable Double adjusted, boolean drifted, double severity, List<EffectSize> effects, @Nullable Problem problem,
		@Nullable NumberDistribution numbers, @Nullable CategoryDistribution categories) {

	public ColumnDrift {
		effects = List.copyOf(effects);
	}

	/** A column that could not be compared. */
	public static ColumnDrift failed(String column, ColumnRole role, FeatureType type, ColumnType storage, Problem problem) {
		return new ColumnDrift(column, role, type, storage, null, null, false, 0, List.of(), problem, null, null);
	}

	/** @return this column with its p-value corrected */
	public ColumnDrift withAdjusted(double p, boolean stillDrifted, double newSeverity) {
		return new ColumnDrift(column, role, type, storage, test, p, stillDrifted, newSeverity, effects, problem, numbers, categories);
	}

	/** @return how sure the drift is; none where nothing is known */
	public Band band() {
		StatTestResult result = test;
		if (drifted || result == null) {
			return drifted ? Band.DRIFT : Band.NONE;
		}
		Double p = adjusted;
		try {
			Band band = p == null ? Band.of(result) : Band.ofPValue(p, result.threshold());
			return band == Band.DRIFT ? Band.POSSIBLE : band;
		} catch (ProblemException e) {
			// a test that a newer version made
			return Band.NONE;
		}
	}
}
