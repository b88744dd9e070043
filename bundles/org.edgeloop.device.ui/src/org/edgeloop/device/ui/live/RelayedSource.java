package org.edgeloop.device.ui.live;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.device.live.LiveChannel;
import org.edgeloop.device.live.LiveListener;
import org.edgeloop.device.live.LiveSource;

/**
 * The values of a device that is being watched already, for somebody else as well: a serial port and many a controller can be opened
 * only once. Ends when the watch ends.
 */
final class RelayedSource implements LiveSource {

	/** More waits only where the disk takes nothing for a long time. */
	private static final int MOST_WAITING = 100_000;

	private static final long LOOK_MILLIS = 50;

	private final String name;
	private final LiveFeed feed;
	private final BlockingQueue<Batch> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
	private volatile Optional<Problem> end = Optional.empty();

	/** Values that came together. */
	private record Batch(long nanos, double[][] values) {
	}

	RelayedSource(String name, LiveFeed feed) {
		this.name = name;
		this.feed = feed;
	}

	/** Says that nothing comes any more. */
	void end(Problem why) {
		end = Optional.of(why);
	}

	@Override
	public String name() {
		return name;
	}

	@Override
	public void watch(LiveListener listener, Progress progress) throws IOException {
		try {
			if (!feed.tell(new Receiver(listener))) {
				throw new ConnectionException(Problem.error("the device has given no values yet", name, "wait for the first ones"));
			}
			while (true) {
				progress.checkCancelled();
				Optional<Batch> batch = Optional.ofNullable(waiting.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS));
				if (batch.isPresent()) {
					listener.values(batch.get().nanos, batch.get().values);
				} else if (end.isPresent()) {
					throw new ConnectionException(end.get());
				}
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new CancellationException();
		} finally {
			feed.hush();
		}
	}

	/** Says what comes in this thread, and takes values in the device's. */
	private final class Receiver implements LiveListener {

		private final LiveListener listener;

		Receiver(LiveListener listener) {
			this.listener = listener;
		}

		@Override
		public void began(List<LiveChannel> channels, double rate) {
			listener.began(channels, rate);
		}

		@Override
		public void values(long nanos, double[][] values) {
			if (!waiting.offer(new Batch(nanos, values))) {
				end(Problem.error("values come faster than they can be written", name, "record to another disk"));
			}
		}
	}
}
