package org.edgeloop.dataset.internal.windows;

import org.edgeloop.dataset.windows.PlannedRecording;

/**
 * A window on its way into a file.
 *
 * @param number its number in the set, from 0
 * @param recording what it is cut from
 * @param at its place among the recording's windows
 * @param copy 0 for the window itself, from 1 for its varied copies
 * @param missing how many of its samples are NaN in the recording
 * @param samples its samples, valid until the next row comes
 */
record WindowRow(long number, PlannedRecording recording, int at, int copy, int missing, WindowSamples samples) {

	long from() {
		return recording.windows().from(at);
	}

	String type() {
		return recording.windows().type(at);
	}

	double purity() {
		return recording.windows().purity(at);
	}
}
