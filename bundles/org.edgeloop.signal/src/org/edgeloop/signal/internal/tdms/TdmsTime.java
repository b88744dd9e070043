package org.edgeloop.signal.internal.tdms;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Time as TDMS counts it: seconds since 1904-01-01T00:00:00Z, without leap seconds, and 2^-64 parts of them. */
final class TdmsTime {

	/** From 1904 to 1970. */
	static final long EPOCH_SECONDS = 2_082_844_800;

	/** 2^-64. */
	static final double PART = 0x1p-64;

	private static final long FURTHEST = 100_000_000_000L;

	private TdmsTime() {
	}

	/** @return the instant to the nanosecond; empty for the 0 that stands for no time, and for what is no year of four digits */
	static Optional<Instant> instant(long seconds, long parts) {
		if (seconds == 0 && parts == 0 || Math.abs(seconds) > FURTHEST || seconds == Long.MIN_VALUE) {
			return Optional.empty();
		}
		long nanoseconds = Math.unsignedMultiplyHigh(parts, 1_000_000_000L);
		return Optional.of(Instant.ofEpochSecond(seconds - EPOCH_SECONDS, nanoseconds));
	}

	/** @param offset seconds to add, as {@code wf_start_offset} gives them */
	static Instant later(Instant start, double offset) {
		return Math.abs(offset) < FURTHEST ? start.plus(Duration.ofNanos(Math.round(offset % 1 * 1e9))).plusSeconds((long) offset)
				: start;
	}
}
