package org.edgeloop.experiment.internal.file;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.random.RandomGenerator;

/**
 * Where a store takes times and identifiers from.
 *
 * @param clock what time it is
 * @param random what identifiers are made of
 * @param movable whether the addresses of artifacts begin at the folder that the store lies in, as MLflow 1 wrote them, instead of at
 *            the file system's root
 */
public record Origin(InstantSource clock, RandomGenerator random, boolean movable) {

	/** The system's clock, and identifiers that nobody else has. */
	public static final Origin SYSTEM = new Origin(InstantSource.system(), new SecureRandom());

	/** Addresses as MLflow 2 writes them. */
	public Origin(InstantSource clock, RandomGenerator random) {
		this(clock, random, false);
	}

	/** @return in milliseconds since 1970 */
	long now() {
		return clock.millis();
	}

	/** @return 32 hexadecimal digits, those of a random UUID of version 4 */
	String runId() {
		return String.format("%016x%016x", random.nextLong() & ~0xf000L | 0x4000L, random.nextLong() >>> 2 | 1L << 63);
	}

	/** @return 18 decimal digits, the first of them no 0 */
	String experimentId() {
		return Long.toString(random.nextLong(100_000_000_000_000_000L, 1_000_000_000_000_000_000L));
	}
}
