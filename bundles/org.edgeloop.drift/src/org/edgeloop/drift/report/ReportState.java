package org.edgeloop.drift.report;

/** How far a report has come. */
public enum ReportState {

	/** Parts are still missing; those that are there stay as they are. */
	RUNNING,
	/** All that was asked for is there, or its place holds a problem. */
	COMPLETED,
	/** Somebody stopped it; parts are missing. */
	CANCELLED
}
