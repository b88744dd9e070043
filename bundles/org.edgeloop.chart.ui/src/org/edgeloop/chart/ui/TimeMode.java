package org.edgeloop.chart.ui;

/** How positions on the time axis are written. */
public enum TimeMode {

	/** Date and clock time; where the recording has no start time, as {@link #RELATIVE}. */
	ABSOLUTE,

	/** Time since the recording's start; where it has no sample rate, as {@link #SAMPLES}. */
	RELATIVE,

	/** Sample index on the common axis. */
	SAMPLES
}
