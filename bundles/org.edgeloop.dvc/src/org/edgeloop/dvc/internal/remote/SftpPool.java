package org.edgeloop.dvc.internal.remote;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Progress;
import org.edgeloop.ssh.SftpSession;
import org.edgeloop.ssh.SshConnection;

/**
 * Several sessions of file transfer over one connection, each used by one thread at a time. A server may allow fewer than are wanted; then
 * threads wait for each other.
 */
final class SftpPool implements Closeable {

	/** What a thread does with a session that it has for itself. */
	@FunctionalInterface
	interface Work<T> {
		T run(SftpSession sftp) throws IOException;
	}

	private final SshConnection connection;
	private final Progress progress;
	private final Semaphore permits;
	private final Deque<SftpSession> idle = new ArrayDeque<>();
	/** How many sessions are open, idle or in use; guarded by the idle ones. */
	private int open;

	/**
	 * @param connection is closed with this
	 * @param most sessions at once
	 * @param progress ends whatever waits when it is cancelled
	 */
	SftpPool(SshConnection connection, int most, Progress progress) {
		this.connection = connection;
		this.progress = progress;
		permits = new Semaphore(most);
	}

	/** Has a session do some work; waits for one if all are in use. */
	<T> T with(Work<T> work) throws IOException {
		permits.acquireUninterruptibly();
		boolean mayComeAgain = true;
		try {
			SftpSession sftp = take();
			boolean isSound = false;
			try {
				T result = work.run(sftp);
				isSound = true;
				return result;
			} finally {
				giveBack(sftp, isSound);
			}
		} catch (TooManySessionsException e) {
			// this thread's permit is one that the server does not grant: the others have to do
			mayComeAgain = false;
		} finally {
			if (mayComeAgain) {
				permits.release();
			}
		}
		return with(work);
	}

	/** The server allows no more sessions, but some are open. */
	private static final class TooManySessionsException extends IOException {
		private static final long serialVersionUID = 1L;

		TooManySessionsException(ConnectionException refusal) {
			super(refusal);
		}
	}

	private SftpSession take() throws IOException {
		synchronized (idle) {
			if (!idle.isEmpty()) {
				return idle.pop();
			}
			open++;
		}
		boolean isOpen = false;
		try {
			SftpSession sftp = connection.sftp(progress);
			isOpen = true;
			return sftp;
		} catch (ConnectionException e) {
			throw others() > 0 && connection.isAlive() ? new TooManySessionsException(e) : e;
		} finally {
			if (!isOpen) {
				synchronized (idle) {
					open--;
				}
			}
		}
	}

	private int others() {
		synchronized (idle) {
			return open - 1;
		}
	}

	/** A session whose work failed may have answers under way that nobody has taken. */
	private void giveBack(SftpSession sftp, boolean isSound) {
		synchronized (idle) {
			if (isSound) {
				idle.push(sftp);
				return;
			}
			open--;
		}
		sftp.close();
	}

	@Override
	public void close() {
		connection.close();
	}
}
