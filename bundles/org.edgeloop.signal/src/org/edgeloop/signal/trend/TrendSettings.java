package org.edgeloop.signal.trend;

import java.util.OptionalLong;

/**
 * Which windows a trend is of. They begin every hop from the first sample on of each segment, or of what of it lies in the range, as long as
 * one fits in.
 *
 * @param window samples in a window; empty for one window a segment, as long as that is
 * @param hop samples from a window's first to the next one's; without a window not used
 */
public record TrendSettings(OptionalLong window, long hop) {

	/** A window a segment: a point for each snapshot of a run. */
	public static final TrendSettings SEGMENTS = new TrendSettings(OptionalLong.empty(), 1);

	/** Fewer samples have no distribution to speak of. */
	public static final int SHORTEST = 2;

	/** @throws IllegalArgumentException with a sentence for the user */
	public TrendSettings {
		if (window.isPresent() && window.getAsLong() < SHORTEST) {
			throw new IllegalArgumentException("a window has at least " + SHORTEST + " samples, not " + window.getAsLong());
		}
		if (hop < 1) {
			throw new IllegalArgumentException("a window begins at least 1 sample after the last one, not " + hop);
		}
	}

	/** Windows of some samples. */
	public TrendSettings(long window, long hop) {
		this(OptionalLong.of(window), hop);
	}
}
