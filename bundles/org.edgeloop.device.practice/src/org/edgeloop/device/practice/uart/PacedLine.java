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

	/** A device is awake when a byte comes; whoever sleeps until then would add to the line what the system takes to wake it. */
	private static final long WATCHED_NANOS = 500_000;

	/** A thread may be woken late; what is later than this was not the system. */
	private static final long MOST_LATE_NANOS = 20_000_000;

	private final ByteLine line;
	private final long nanosPerByte;
	private long busyUntil = System.nanoTime();
	private long late;

	/**
	 * @param baud bits a second
	 * @param bits of a byte on the line: 10 without parity, 11 with
	 */
	public PacedLine(ByteLine line, int baud, int bits) {
		this.line = line;
		nanosPerByte = bits * NANOS_PER_SECOND / baud;
	}

	@Override
	public String name() {
		return line.name();
	}

	@Override
	public int read(byte[] into, int from, int length, Duration timeout) throws IOException {
		int count = watched(into, from, length, timeout);
		busy(count);
		return count;
	}

	@Override
	public void write(byte[] bytes, int from, int length) throws IOException {
		busy(length);
		await();
		line.write(bytes, from, length);
	}

	private int watched(byte[] into, int from, int length, Duration timeout) throws IOException {
		long end = System.nanoTime() + Math.min(WATCHED_NANOS, timeout.toNanos());
		int count = 0;
		while (count == 0 && System.nanoTime() - end < 0) {
			count = line.read(into, from, length, Duration.ZERO);
			if (count == 0) {
				Thread.yield();
			}
		}
		return count > 0 ? count : line.read(into, from, length, timeout);
	}

	/** What was asked came late if it answers something that was told late, for which the line is not to blame. */
	private void busy(int bytes) {
		long came = System.nanoTime() - late;
		busyUntil = (came - busyUntil > 0 ? came : busyUntil) + bytes * nanosPerByte;
	}

	private void await() {
		for (long left = busyUntil - System.nanoTime(); left > 0; left = busyUntil - System.nanoTime()) {
			if (left > SPIN_NANOS) {
				LockSupport.parkNanos(left - SPIN_NANOS);
			} else {
				Thread.onSpinWait();
			}
		}
		late = Math.min(System.nanoTime() - busyUntil, MOST_LATE_NANOS);
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
