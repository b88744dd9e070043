package org.edgeloop.device.practice.uart;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Bytes on their way from one thread to another. */
final class BytePipe {

	private final byte[] ring = new byte[1 << 16];
	private final ReentrantLock lock = new ReentrantLock();
	private final Condition changed = lock.newCondition();
	private long written;
	private long read;
	private boolean isClosed;

	/** Waits where the reader is far behind. */
	void write(byte[] bytes, int from, int length) throws IOException {
		lock.lock();
		try {
			for (int index = 0; index < length; index++) {
				while (written - read == ring.length && !isClosed) {
					changed.await();
				}
				if (isClosed) {
					throw new IOException("the line was cut");
				}
				ring[(int) (written++ % ring.length)] = bytes[from + index];
			}
			changed.signalAll();
		} catch (InterruptedException e) {
			throw interrupted(e);
		} finally {
			lock.unlock();
		}
	}

	/** @return how many bytes; 0 if none came in time */
	int read(byte[] into, int from, int length, Duration timeout) throws IOException {
		lock.lock();
		try {
			long left = timeout.toNanos();
			while (written == read && !isClosed) {
				if (left <= 0) {
					return 0;
				}
				left = changed.awaitNanos(left);
			}
			if (isClosed) {
				throw new IOException("the line was cut");
			}
			int count = (int) Math.min(length, written - read);
			for (int index = 0; index < count; index++) {
				into[from + index] = ring[(int) (read++ % ring.length)];
			}
			changed.signalAll();
			return count;
		} catch (InterruptedException e) {
			throw interrupted(e);
		} finally {
			lock.unlock();
		}
	}

	void clear() {
		lock.lock();
		try {
			read = written;
			changed.signalAll();
		} finally {
			lock.unlock();
		}
	}

	void close() {
		lock.lock();
		try {
			isClosed = true;
			changed.signalAll();
		} finally {
			lock.unlock();
		}
	}

	private static IOException interrupted(InterruptedException e) {
		Thread.currentThread().interrupt();
		return new IOException("interrupted", e);
	}
}
