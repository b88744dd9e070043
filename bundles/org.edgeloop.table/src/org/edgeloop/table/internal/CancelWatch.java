package org.edgeloop.table.internal;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.edgeloop.base.Progress;

/** Stops a statement when its progress is cancelled, whatever the thread that runs it is waiting for. */
final class CancelWatch implements AutoCloseable {

	private static final long MILLISECONDS_BETWEEN_LOOKS = 20;

	private final CountDownLatch done = new CountDownLatch(1);

	private final Statement statement;
	private final Progress progress;

	CancelWatch(Statement statement, Progress progress) {
		this.statement = statement;
		this.progress = progress;
	}

	void start() {
		if (progress != Progress.NONE) {
			Thread.ofVirtual().start(this::watch);
		}
	}

	@Override
	public void close() {
		done.countDown();
	}

	private void watch() {
		try {
			while (!done.await(MILLISECONDS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS)) {
				if (progress.isCancelled()) {
					statement.cancel();
					return;
				}
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} catch (SQLException e) {
			// the statement came to its end before
		}
	}
}
