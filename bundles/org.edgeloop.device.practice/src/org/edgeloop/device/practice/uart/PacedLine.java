package org.edgeloop.device.practice.uart;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

import org.edgeloop.device.line.ByteLine;

/**
 * A line that is no faster than a baud rate allows, seen from the device: an answer leaves no sooner than all that was asked would have
 * come, and takes its own time. Where a busy machine tells an answer late, the next one makes up for it, so that the rate is that of the
 * line.
 */
public final class PacedLine implements ByteLine {

	private static final long NANOS_PER_SECOND = 1_000_000_000L;

	/** Waking up takes so long that the rest of a wait is better spun. */
	private static final long SPIN_NANOS = 150_000;

	/**
	 * A device is awake when a byte comes; whoever sleeps until then would add to the line what the system takes to wake it. Whoever watches
	 * for longer takes the processor from the host that is to ask, where there is no other.
	 */
	private static final long WATCHED_NANOS = 150_000;

	/** A thread may be woken late; what is later than this was not the system. */
	private static final long MOST_LATE_NANOS = 20_000_000;

	private final ByteLine line;
	private final Clock clock;
	private final long nanosPerByte;
	private long busyUntil;
	private long late;

	/** What the line goes by. */
	interface Clock {

		Clock OF_THE_SYSTEM = new Clock() {
			@Override
			public long now() {
				return System.nanoTime();
			}

			@Override
			public void sleep(long nanos) {
				LockSupport.parkNanos(nanos);
			}
		};

		/** @return nanoseconds since some moment */
		long now();

		/** Lets time pass; it may be more or less. */
		void sleep(long nanos);
	}

	/**
	 * @param baud bits a second
	 * @param bits of a byte on the line: 10 without parity, 11 with
	 */
	public PacedLine(ByteLine line, int baud, int bits) {
		this(line, baud, bits, Clock.OF_THE_SYSTEM);
	}

	PacedLine(ByteLine line, int baud, int bits, Clock clock) {
		this.line = line;
		this.clock = clock;
		nanosPerByte = bits * NANOS_PER_SECOND / baud;
		busyUntil = clock.now();
	}

	@Override
	public String name() {
		return line.name();
	}

	@Override
	public int read(byte[] into, int from, int length, Duration timeout) throws IOException {
		long end = clock.now() + Math.min(WATCHED_NANOS, timeout.toNanos());
		for (long looked = clock.now(); looked - end < 0; looked = clock.now()) {
			int count = line.read(into, from, length, Duration.ZERO);
			if (count > 0) {
				// It was there when it was looked for; to fetch it from the system took its time, too.
				busy(looked, count);
				return count;
			}
			Thread.yield();
		}
		int count = line.read(into, from, length, timeout);
		busy(clock.now(), count);
		return count;
	}

	@Override
	public void write(byte[] bytes, int from, int length) throws IOException {
		busy(clock.now(), length);
		await();
		line.write(bytes, from, length);
		// Only now is it with whoever reads.
		late = Math.min(clock.now() - busyUntil, MOST_LATE_NANOS);
	}

	/**
	 * What was asked came late if it answers something that was told late, for which the line is not to blame. Whatever is taken for that,
	 * a byte never begins before the one ahead of it has ended.
	 */
	private void busy(long begin, int bytes) {
		long came = begin - late;
		busyUntil = (came - busyUntil > 0 ? came : busyUntil) + bytes * nanosPerByte;
	}

	private void await() {
		for (long left = busyUntil - clock.now(); left > 0; left = busyUntil - clock.now()) {
			if (left > SPIN_NANOS) {
				clock.sleep(left - SPIN_NANOS);
			} else {
				Thread.onSpinWait();
			}
		}
	}

	@Override
	public void discardInput() throws IOException {
		line.discardInput();
	}

	@Override
	public void close() throws IOException {
		line.close();
	}
}
