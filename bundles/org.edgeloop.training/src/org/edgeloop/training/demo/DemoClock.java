package org.edgeloop.training.demo;

import java.time.Instant;
import java.time.InstantSource;

/** A clock that goes on by the same step whenever it is asked. For one thread. */
final class DemoClock implements InstantSource {

	private static final long STEP_MILLISECONDS = 25;

	private Instant next;

	DemoClock(Instant start) {
		next = start;
	}

	@Override
	public Instant instant() {
		Instant now = next;
		next = now.plusMillis(STEP_MILLISECONDS);
		return now;
	}
}
