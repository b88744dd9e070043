package org.edgeloop.device.live;

import java.io.IOException;
import java.time.Duration;

import org.edgeloop.base.Progress;
import org.edgeloop.device.internal.live.NumberLines;
import org.edgeloop.device.line.ByteLine;

/**
 * Values that a device writes as lines of text, a sample a line: numbers between commas, semicolons, tabs or blanks, or a JSON object of
 * numbers by name. A line of names before the numbers names the channels; otherwise they are numbered. What is neither, as messages in
 * between, is passed over.
 */
public final class SerialLiveSource implements LiveSource {

	/** Opens the line that is watched. */
	@FunctionalInterface
	public interface Opener {

		/** @return open; closed when nobody watches any more */
		ByteLine open() throws IOException;
	}

	private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);
	private static final int BUFFER = 4096;

	private final String name;
	private final Opener opener;
	private final double rate;

	/**
	 * @param name what is watched
	 * @param rate how many lines come a second, where the device keeps a steady rate; 0 if it does not, or nobody knows
	 */
	public SerialLiveSource(String name, Opener opener, double rate) {
		this.name = name;
		this.opener = opener;
		this.rate = rate;
	}

	@Override
	public String name() {
		return name;
	}

	@Override
	public void watch(LiveListener listener, Progress progress) throws IOException {
		var lines = new NumberLines();
		var output = new Output(listener, lines);
		try (ByteLine line = opener.open()) {
			var buffer = new byte[BUFFER];
			while (!progress.isCancelled()) {
				int read = line.read(buffer, 0, BUFFER, BETWEEN_LOOKS);
				long now = System.nanoTime();
				for (int i = 0; i < read; i++) {
					double[] values = lines.add(buffer[i]);
					if (values.length > 0) {
						output.give(values, now);
					}
				}
			}
		}
	}

	/** Names the channels with the first values; times count from those. */
	private final class Output {

		private final LiveListener listener;
		private final NumberLines lines;
		private boolean begun;
		private long beginning;

		Output(LiveListener listener, NumberLines lines) {
			this.listener = listener;
			this.lines = lines;
		}

		void give(double[] values, long now) {
			if (!begun) {
				begun = true;
				beginning = now;
				listener.began(lines.names().stream().map(channel -> new LiveChannel(channel, "")).toList(), rate);
			}
			var samples = new double[values.length][];
			for (int i = 0; i < values.length; i++) {
				samples[i] = new double[] { values[i] };
			}
			listener.values(now - beginning, samples);
		}
	}
}
