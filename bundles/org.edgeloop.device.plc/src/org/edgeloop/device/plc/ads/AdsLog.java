package org.edgeloop.device.plc.ads;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.function.Consumer;

import org.edgeloop.base.Progress;
import org.edgeloop.device.plc.internal.ads.LogSample;

/**
 * The log of a controller: what its system and its programs say of themselves, as a start, a change of state, or a line that a program
 * writes by {@code ADSLOGSTR}. Lines come from when somebody watches; the controller sends none of those before. It is the logger of
 * TwinCAT, not its event logger, and goes on while the system is in config mode.
 */
public final class AdsLog {

	private static final int LOGGER = 100;
	private static final int GROUP = 1;
	private static final int OFFSET = 0xFFFF;
	/** The longest line with its head; the logger cuts what is longer. */
	private static final int LONGEST = 1024;

	private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

	private final AdsTarget target;

	public AdsLog(AdsTarget target) {
		this.target = target;
	}

	/**
	 * Has a controller send each line of its log.
	 *
	 * @param listener called on the thread that reads from the controller: it must return soon and ask the controller nothing
	 * @return ends it when closed
	 */
	public static Closeable watch(AdsClient client, Consumer<AdsLogEntry> listener) throws IOException {
		return client.sample(LOGGER, GROUP, OFFSET, LONGEST, Duration.ZERO, (_, data) -> LogSample.parse(data).ifPresent(listener));
	}

	/**
	 * Connects and watches until the progress is cancelled.
	 *
	 * @param listener as in {@link #watch}
	 * @throws org.edgeloop.base.ConnectionException if the controller is not reached, has no logger, or is lost, be it without a word
	 */
	public void run(Consumer<AdsLogEntry> listener, Progress progress) throws IOException {
		try (var client = new AdsClient(target)) {
			Closeable _ = watch(client, listener);
			long asked = System.nanoTime();
			while (!progress.isCancelled()) {
				client.linger(BETWEEN_LOOKS);
				// A log that is silent looks like a cable that is out.
				if (System.nanoTime() - asked >= target.timeout().toNanos()) {
					client.stateReply(AdsTarget.SYSTEM_SERVICE);
					asked = System.nanoTime();
				}
			}
		}
	}
}
