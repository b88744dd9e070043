package org.edgeloop.experiment.internal.file;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.random.RandomGenerator;

/** Gives the identifiers and times that a test wants next. */
final class ScriptedOrigin implements RandomGenerator, InstantSource {

	private final Deque<Long> numbers = new ArrayDeque<>();
	private long now;

	Origin origin() {
		return new Origin(this, this);
	}

	void nextExperiment(String id) {
		numbers.add(Long.parseLong(id));
	}

	/** The bits that tell a UUID's version and variant are set by whoever asks. */
	void nextRun(String id) {
		numbers.add(Long.parseUnsignedLong(id.substring(0, 16), 16));
		numbers.add(Long.parseUnsignedLong(id.substring(16), 16) << 2);
	}

	void now(long milliseconds) {
		now = milliseconds;
	}

	@Override
	public Instant instant() {
		return Instant.ofEpochMilli(now);
	}

	@Override
	public long nextLong() {
		return numbers.remove();
	}

	@Override
	public long nextLong(long from, long to) {
		return nextLong();
	}
}
