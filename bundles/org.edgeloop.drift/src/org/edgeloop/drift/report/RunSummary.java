package org.edgeloop.drift.report;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.edgeloop.drift.check.CheckStatus;
import org.edgeloop.drift.stattest.StatTestResult;

/**
 * What one run found, short enough to keep of every run: a line of a history.
 *
 * @param started when it was begun
 * @param reference the table that said what is usual
 * @param current the table that was compared
 * @param drift the verdict
 * @param checks how many checks were made
 * @param failedChecks how many of them failed or could not be made
 * @param columns the score of each column that has one, by name
 */
public record RunSummary(Instant started, TableFacts reference, TableFacts current, DatasetDrift drift, int checks, int failedChecks,
		Map<String, ColumnScore> columns) {

	/**
	 * A column's score in one run.
	 *
	 * @param stattest the name of the test
	 * @param severity see {@link ColumnDrift#severity}
	 */
	public record ColumnScore(String stattest, double score, double threshold, boolean drifted, double severity) {
	}

	public RunSummary {
		columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
	}

	public static RunSummary of(DriftReport report) {
		Map<String, ColumnScore> columns = new LinkedHashMap<>();
		for (ColumnDrift column : report.columns()) {
			StatTestResult test = column.test();
			if (test != null) {
				columns.put(column.column(),
						new ColumnScore(test.stattest(), test.score(), test.threshold(), column.drifted(), column.severity()));
			}
		}
		return new RunSummary(report.started(), report.reference(), report.current(), report.drift(), report.checks().checks().size(),
				report.checks().count(CheckStatus.FAIL) + report.checks().count(CheckStatus.ERROR), columns);
	}

	/** @return whether the data set did not drift and no check failed */
	public boolean passed() {
		return !drift.detected() && failedChecks == 0;
	}
}
