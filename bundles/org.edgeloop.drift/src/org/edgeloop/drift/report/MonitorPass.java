package org.edgeloop.drift.report;

import java.util.List;

import org.edgeloop.base.Problem;

/**
 * What one look at a folder or table brought.
 *
 * @param runs of the tables that were new, in the order in which they were compared
 * @param problems of tables that could not be compared
 */
public record MonitorPass(List<RunSummary> runs, List<Problem> problems) {

	public MonitorPass {
		runs = List.copyOf(runs);
		problems = List.copyOf(problems);
	}

	/** @return whether every new table passed */
	public boolean passed() {
		return runs.stream().allMatch(RunSummary::passed);
	}
}
