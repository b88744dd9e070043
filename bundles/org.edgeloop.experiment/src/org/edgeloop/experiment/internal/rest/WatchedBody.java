package org.edgeloop.experiment.internal.rest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.Progress;

/**
 * The body of an answer, which ends with an exception when it stalls and when it was cancelled. A server that falls silent half-way
 * would otherwise keep its reader for ever.
 */
final class WatchedBody extends FilterInputStream {

	private static final long LOOK_MILLIS = 100;

	private final Progress progress;
	private final Duration patience;
	private final Future<?> watch;

	private volatile long lastRead = System.nanoTime();
	private volatile boolean stalled;

	/** @param patience how long it may be silent */
	WatchedBody(InputStream body, Progress progress, Duration patience, ScheduledExecutorService clock) {
		super(body);
		this.progress = progress;
		this.patience = patience;
		this.watch = clock.scheduleAtFixedRate(this::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
	}

	private void look() {
		stalled |= System.nanoTime() - lastRead > patience.toNanos();
		if (stalled || progress.isCancelled()) {
			try {
				// Wakes up the reader.
				in.close();
			} catch (IOException e) {
				// it is of no use any more
			}
		}
	}

	@Override
	public int read() throws IOException {
		var one = new byte[1];
		return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
	}

	@Override
	public int read(byte @Nullable [] target, int offset, int count) throws IOException {
		try {
			lastRead = System.nanoTime();
			int read = super.read(target, offset, count);
			checkEnd();
			return read;
		} catch (IOException e) {
			checkEnd();
			throw e;
		}
	}

	private void checkEnd() throws HttpTimeoutException {
		if (progress.isCancelled()) {
			throw new CancellationException();
		}
		if (stalled) {
			throw new HttpTimeoutException("The answer stalls");
		}
	}

	@Override
	public void close() throws IOException {
		watch.cancel(false);
		super.close();
	}
}
