package org.edgeloop.analysis.ui.playback;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;

import org.edgeloop.signal.sound.SoundDevice;
import org.edgeloop.signal.sound.SoundLine;

/** A sound card whose clock goes on when the test says so: it takes no more frames than its buffer has room for. */
final class SlowDevice implements SoundDevice {

	static final int RATE = 48_000;

	private static final int BUFFER = 4800;
	private static final int LIMIT_SECONDS = 60;

	private final Queue<Line> playing = new ConcurrentLinkedQueue<>();
	private final Runnable begun;

	/** @param begun is called in a thread that plays when it begins to */
	SlowDevice(Runnable begun) {
		this.begun = begun;
	}

	@Override
	public int rate() {
		return RATE;
	}

	@Override
	public SoundLine open(int rate) {
		return new Line();
	}

	/** @return whether a line plays that {@link #next} did not give yet */
	boolean hasNext() {
		return !playing.isEmpty();
	}

	/** @return the next line that plays */
	Line next() {
		return playing.remove();
	}

	/** Keeps what is handed over until it was heard. */
	final class Line implements SoundLine {

		private long written;
		private long heard;
		private boolean isClosed;

		@Override
		public synchronized boolean write(float[] frames) {
			if (written == 0) {
				playing.add(this);
				begun.run();
			}
			while (!isClosed && written + frames.length > heard + BUFFER) {
				await();
			}
			written += frames.length;
			return !isClosed;
		}

		@Override
		public synchronized void drain() {
			while (!isClosed && heard < written) {
				await();
			}
		}

		private void await() {
			try {
				wait(TimeUnit.SECONDS.toMillis(LIMIT_SECONDS));
			} catch (InterruptedException e) {
				throw new AssertionError(e);
			}
		}

		/** Lets the clock go on, once there is so much to be heard. */
		synchronized void hear(int frames) {
			heard += frames;
			notifyAll();
		}

		@Override
		public synchronized long heard() {
			return heard;
		}

		synchronized boolean isClosed() {
			return isClosed;
		}

		@Override
		public synchronized void close() {
			isClosed = true;
			notifyAll();
		}
	}
}
