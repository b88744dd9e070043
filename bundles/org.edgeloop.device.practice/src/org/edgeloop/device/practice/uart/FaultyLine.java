package org.edgeloop.device.practice.uart;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.edgeloop.device.line.ByteLine;

/** A line on which bytes are lost and damaged, that stalls, and that may be cut. */
final class FaultyLine implements ByteLine {

	private static final int BYTE_BITS = 8;

	private final ByteLine line;
	private final PracticeFaults faults;
	private final Random chance;
	private final CountDownLatch closed = new CountDownLatch(1);
	private long carried;

	FaultyLine(ByteLine line, PracticeFaults faults) {
		this.line = line;
		this.faults = faults;
		chance = new Random(faults.seed());
	}

	@Override
	public String name() {
		return line.name();
	}

	@Override
	public int read(byte[] into, int from, int length, Duration timeout) throws IOException {
		var came = new byte[length];
		int count = line.read(came, 0, length, timeout);
		int whole = carry(came, 0, count);
		System.arraycopy(came, 0, into, from, whole);
		return whole;
	}

	@Override
	public void write(byte[] bytes, int from, int length) throws IOException {
		byte[] copy = Arrays.copyOfRange(bytes, from, from + length);
		int count = carry(copy, 0, length);
		line.write(copy, 0, count);
	}

	/** @return how many bytes are left */
	private int carry(byte[] bytes, int from, int length) throws IOException {
		int kept = from;
		for (int index = from; index < from + length; index++) {
			carried++;
			if (faults.cutAfter() > 0 && carried > faults.cutAfter()) {
				close();
				throw new IOException("the cable was pulled out");
			}
			if (hits(faults.stalledEvery())) {
				stall();
			}
			if (!hits(faults.lostEvery())) {
				bytes[kept++] = hits(faults.flippedEvery()) ? (byte) (bytes[index] ^ 1 << chance.nextInt(BYTE_BITS)) : bytes[index];
			}
		}
		return kept - from;
	}

	private boolean hits(int every) {
		return every > 0 && chance.nextInt(every) == 0;
	}

	private void stall() throws IOException {
		try {
			if (closed.await(faults.stall().toMillis(), TimeUnit.MILLISECONDS)) {
				throw new IOException("the line was closed");
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IOException("interrupted", e);
		}
	}

	@Override
	public void discardInput() throws IOException {
		line.discardInput();
	}

	@Override
	public void close() throws IOException {
		closed.countDown();
		line.close();
	}
}
