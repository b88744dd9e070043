package org.edgeloop.suggestion.internal;

import java.io.IOException;

/** Finds samples that are greater than both neighbours; of a flat top the middle one, or the one before the middle. */
final class LocalMaxima {

	/** Takes a sample that stands out. */
	@FunctionalInterface
	interface Sink {
		void take(long at, double height) throws IOException;
	}

	private static final long NONE = -1;

	private final Sink sink;
	private double before = Double.NaN;
	private long rise = NONE;

	LocalMaxima(Sink sink) {
		this.sink = sink;
	}

	/** Takes the next sample; a missing one is nobody's neighbour. */
	void take(long at, double value) throws IOException {
		if (value > before) {
			rise = at;
		} else if (value < before) {
			if (rise != NONE) {
				sink.take((rise + at - 1) / 2, before);
			}
			rise = NONE;
		} else if (value != before) {
			rise = NONE;
		}
		before = value;
	}
}
