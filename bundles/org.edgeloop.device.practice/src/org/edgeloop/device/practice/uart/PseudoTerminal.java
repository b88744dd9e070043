package org.edgeloop.device.practice.uart;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Problem;
import org.edgeloop.device.line.ByteLine;

/** The device's end of a pseudo terminal, whose other end any program opens as a serial port: on Linux and macOS. */
public final class PseudoTerminal implements ByteLine {

	/** How long a wait goes on before it looks whether the terminal was closed. */
	private static final int SLICE_MILLIS = 50;

	private final int master;
	private final int keptOpen;
	private final String path;
	private final ReadWriteLock use = new ReentrantReadWriteLock();
	private volatile boolean isClosed;
	private boolean isReleased;

	private PseudoTerminal(int master, String path) throws IOException {
		this.master = master;
		this.path = path;
		keptOpen = PosixTerminals.open(path);
	}

	/** @throws ConnectionException if there are no pseudo terminals here */
	public static PseudoTerminal open() throws IOException {
		try {
			int master = PosixTerminals.open();
			return new PseudoTerminal(master, PosixTerminals.path(master));
		} catch (LinkageError | IOException e) {
			throw new ConnectionException(Problem.error("There are no pseudo terminals here", "" + e.getMessage(), "Linux and macOS have them"), e);
		}
	}

	/** @return what others open, as {@code /dev/pts/4} */
	@Override
	public String name() {
		return path;
	}

	@Override
	public int read(byte[] into, int from, int length, Duration timeout) throws IOException {
		if (timeout.isZero() && !hasCome()) {
			return 0;
		}
		long deadline = System.nanoTime() + timeout.toNanos();
		long left = timeout.toMillis();
		int read;
		do {
			read = readFor((int) Math.min(left, SLICE_MILLIS), into, from, length);
			left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
		} while (read == 0 && left > 0);
		return read;
	}

	private boolean hasCome() throws IOException {
		use.readLock().lock();
		try {
			checkOpen();
			return PosixTerminals.hasCome(master);
		} finally {
			use.readLock().unlock();
		}
	}

	private int readFor(int millis, byte[] into, int from, int length) throws IOException {
		use.readLock().lock();
		try {
			checkOpen();
			return PosixTerminals.read(master, into, from, length, millis);
		} finally {
			use.readLock().unlock();
		}
	}

	@Override
	public void write(byte[] bytes, int from, int length) throws IOException {
		for (int at = 0; at < length;) {
			at += writeFor(SLICE_MILLIS, bytes, from + at, length - at);
		}
	}

	/** Nobody may be reading, so that there is no room; whoever closes the terminal must not wait for that. */
	private int writeFor(int millis, byte[] bytes, int from, int length) throws IOException {
		use.readLock().lock();
		try {
			checkOpen();
			return PosixTerminals.write(master, bytes, from, length, millis);
		} finally {
			use.readLock().unlock();
		}
	}

	@Override
	public void discardInput() throws IOException {
		var rest = new byte[256];
		while (readFor(0, rest, 0, rest.length) > 0) {
			// forgotten
		}
	}

	private void checkOpen() throws IOException {
		if (isClosed) {
			throw new IOException("the pseudo terminal was closed");
		}
	}

	@Override
	public void close() throws IOException {
		isClosed = true;
		use.writeLock().lock();
		try {
			if (!isReleased) {
				isReleased = true;
				PosixTerminals.close(keptOpen);
				PosixTerminals.close(master);
			}
		} finally {
			use.writeLock().unlock();
		}
	}
}
