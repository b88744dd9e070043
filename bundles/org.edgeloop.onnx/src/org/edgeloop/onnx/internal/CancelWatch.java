package org.edgeloop.onnx.internal;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.edgeloop.base.Progress;

import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;

/** Ends a run when its progress is cancelled, since the thread that runs it is inside ONNX Runtime and cannot ask. */
public final class CancelWatch implements AutoCloseable {

	private static final long MILLISECONDS_BETWEEN_LOOKS = 20;

	private final CountDownLatch done = new CountDownLatch(1);
	private final Object end = new Object();

	private final OrtSession.RunOptions options;
	private final Progress progress;
	private boolean closed;

	public CancelWatch(OrtSession.RunOptions options, Progress progress) {
		this.options = options;
		this.progress = progress;
	}

	public void start() {
		if (progress != Progress.NONE) {
			Thread.ofVirtual().start(this::watch);
		}
	}

	/** From then on the options are not touched, so that they can be closed. */
	@Override
	public void close() {
		synchronized (end) {
			closed = true;
		}
		done.countDown();
	}

	private void watch() {
		try {
			while (!done.await(MILLISECONDS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS)) {
				if (progress.isCancelled()) {
					terminate();
					return;
				}
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} catch (OrtException e) {
			// the run goes on to its end, where the caller finds that it was cancelled
		}
	}

	private void terminate() throws OrtException {
		synchronized (end) {
			if (!closed) {
				options.setTerminate(true);
			}
		}
	}
}
