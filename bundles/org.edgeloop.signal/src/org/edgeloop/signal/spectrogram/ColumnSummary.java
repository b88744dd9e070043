package org.edgeloop.signal.spectrogram;

import java.util.Arrays;

/** What a column tells that is longer than a segment, of several segments in it. */
public enum ColumnSummary {

	/**
	 * The greatest value at each frequency, so that short impacts stay in sight. Where not all segments of a column are looked at, the one
	 * around its greatest swing is, as far as the extremes of the samples are known.
	 */
	PEAK("peak"),

	/** The mean power at each frequency, as P. D. Welch's method takes it. */
	MEAN("mean");

	private final String id;

	ColumnSummary(String id) {
		this.id = id;
	}

	/** @return the name on the command line */
	public String id() {
		return id;
	}

	/** @throws IllegalArgumentException with a sentence for the user if there is no such summary */
	public static ColumnSummary of(String id) {
		return Arrays.stream(values()).filter(summary -> summary.id.equals(id)).findFirst()
				.orElseThrow(() -> new IllegalArgumentException("a column shows the peak or the mean of its segments, not '" + id + "'"));
	}
}
