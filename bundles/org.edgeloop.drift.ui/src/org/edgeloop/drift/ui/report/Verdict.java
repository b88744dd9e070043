package org.edgeloop.drift.ui.report;

import org.edgeloop.chart.ValueText;
import org.edgeloop.drift.report.DatasetDrift;
import org.edgeloop.drift.report.DriftReport;
import org.edgeloop.drift.report.ReportState;

/**
 * What a report says as a whole, in words that need no colour.
 *
 * @param kind which picture stands beside it
 * @param headline such as {@code The data have drifted}
 * @param detail why: how many columns of how many, and from which share on
 */
public record Verdict(Kind kind, String headline, String detail) {

	/** How a report came out. */
	public enum Kind {
		NONE, RUNNING, PASSED, DRIFTED
	}

	/** There is no report yet. */
	public static final Verdict NONE = new Verdict(Kind.NONE, "Not computed yet", "Choose two tables on the page Setup, then run the report.");

	/**
	 * @param isRunning whether parts are still to come
	 * @return the verdict of a report, as far as it has come
	 */
	public static Verdict of(DriftReport report, boolean isRunning) {
		DatasetDrift drift = report.drift();
		String counted = drift.drifted() + " of " + plural(drift.columns(), "column") + " drifted (" + ValueText.percent(drift.share())
				+ "); from " + ValueText.percent(drift.limit()) + " on the data count as drifted.";
		String failed = drift.failed() == 0 ? "" : " " + plural(drift.failed(), "column") + " could not be compared.";
		if (report.state() != ReportState.COMPLETED && !isRunning) {
			return new Verdict(Kind.NONE, "Not finished: " + report.columns().size() + " of " + plural(drift.columns(), "column") + " compared",
					drift.drifted() + " drifted so far. Run the report again for a verdict." + failed);
		}
		return switch (report.state()) {
		case RUNNING, CANCELLED -> new Verdict(Kind.RUNNING, "Comparing " + report.columns().size() + " of " + plural(drift.columns(), "column") + " \u2026",
				drift.drifted() + " drifted so far.");
		default -> drift.detected() ? new Verdict(Kind.DRIFTED, "The data have drifted", counted + failed)
				: new Verdict(Kind.PASSED, drift.drifted() == 0 ? "No drift" : "The data as a whole have not drifted", counted + failed);
		};
	}

	static String plural(long count, String noun) {
		return count + " " + noun + (count == 1 ? "" : "s");
	}

}
