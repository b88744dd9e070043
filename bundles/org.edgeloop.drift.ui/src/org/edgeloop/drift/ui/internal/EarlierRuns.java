package org.edgeloop.drift.ui.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;

import org.edgeloop.drift.report.DriftReport;
import org.edgeloop.drift.report.DriftResults;
import org.edgeloop.drift.ui.DriftSession;
import org.edgeloop.drift.ui.report.RunTrends;

/**
 * What was kept of earlier runs of a report.
 *
 * @param latest the newest report; empty if there is none
 * @param isCurrent whether the spec's file has not been changed since
 * @param trends how columns came out in all runs
 */
public record EarlierRuns(Optional<DriftReport> latest, boolean isCurrent, RunTrends trends) {

	/**
	 * @param file of the spec
	 * @throws IOException if what was kept cannot be read
	 */
	public static EarlierRuns read(Path file) throws IOException {
		var results = new DriftResults(file);
		Optional<DriftReport> latest = results.latest();
		boolean isCurrent = latest.isPresent() && !Files.getLastModifiedTime(file).toInstant().isAfter(latest.get().started());
		return new EarlierRuns(latest, isCurrent, new RunTrends(results.history().runs(), ZoneId.systemDefault()));
	}

	/** Shows the newest report, unless one was computed meanwhile. */
	public void showIn(DriftSession session) {
		latest.ifPresent(report -> session.show(report, isCurrent ? session.document().text() : ""));
	}
}
