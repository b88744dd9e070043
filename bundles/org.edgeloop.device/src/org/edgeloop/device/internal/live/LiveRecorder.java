package org.edgeloop.device.internal.live;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.LongSupplier;

import org.edgeloop.device.live.LiveChannel;
import org.edgeloop.device.live.LiveListener;
import org.edgeloop.device.live.RecordLiveOperation;

/** Writes what a device gives into a file, and passes it on. */
public final class LiveRecorder implements LiveListener, Closeable {

	private static final long NANOS_BETWEEN_FLUSHES = 500_000_000L;
	private static final double NANOS_A_SECOND = 1e9;

	private final Path path;
	private final OptionalDouble chosenRate;
	private final LiveListener listener;
	private final LongSupplier clock;
	private Optional<LiveFile> file = Optional.empty();
	private Optional<SampleGrid> grid = Optional.empty();
	private Optional<IOException> failure = Optional.empty();
	private List<LiveChannel> channels = List.of();
	private double rate;
	private double sourceRate;
	private long samples;
	private long lastFlush;

	/** @param clock nanoseconds since some time */
	public LiveRecorder(Path path, OptionalDouble chosenRate, LiveListener listener, LongSupplier clock) {
		this.path = path;
		this.chosenRate = chosenRate;
		this.listener = listener;
		this.clock = clock;
		this.lastFlush = clock.getAsLong();
	}

	@Override
	public synchronized void began(List<LiveChannel> given, double givenRate) {
		listener.began(given, givenRate);
		channels = List.copyOf(given);
		sourceRate = givenRate;
		rate = chosenRate.orElse(givenRate > 0 ? givenRate : RecordLiveOperation.USUAL_RATE);
		attempt(() -> {
			LiveFile made = LiveFile.create(path, channels, rate);
			file = Optional.of(made);
			made.flush();
			if (rate != sourceRate) {
				grid = Optional.of(new SampleGrid(channels.size(), rate, this::append));
			}
		});
	}

	@Override
	public synchronized void values(long nanos, double[][] values) {
		listener.values(nanos, values);
		attempt(() -> {
			for (int i = 0; i < values[0].length; i++) {
				add(nanos, i, values);
			}
			flushNowAndThen();
		});
	}

	private void add(long nanos, int sample, double[][] values) throws IOException {
		var column = new double[channels.size()];
		for (int channel = 0; channel < column.length; channel++) {
			column[channel] = values[channel][sample];
		}
		if (grid.isPresent()) {
			double later = sourceRate > 0 ? sample / sourceRate * NANOS_A_SECOND : 0;
			grid.get().add(nanos + (long) later, column);
		} else {
			append(column);
		}
	}

	private void append(double[] column) throws IOException {
		if (file.isPresent()) {
			file.get().append(column);
			samples++;
		}
	}

	private void flushNowAndThen() throws IOException {
		long now = clock.getAsLong();
		if (now - lastFlush > NANOS_BETWEEN_FLUSHES && file.isPresent()) {
			file.get().flush();
			lastFlush = now;
		}
	}

	/** No more values come. @throws IOException if the file could not be written at some time */
	public synchronized void end() throws IOException {
		if (failure.isPresent()) {
			throw failure.get();
		}
		if (grid.isPresent()) {
			grid.get().end();
		}
		close();
	}

	@Override
	public synchronized void close() throws IOException {
		if (file.isPresent()) {
			file.get().close();
			file = Optional.empty();
		}
	}

	/** @return whether the file cannot be written, which ends the recording */
	public synchronized boolean hasFailed() {
		return failure.isPresent();
	}

	public synchronized List<LiveChannel> channels() {
		return channels;
	}

	public synchronized double rate() {
		return rate;
	}

	public synchronized long samples() {
		return samples;
	}

	/** Who gives values cannot be told that a disk is full. */
	private void attempt(Writing writing) {
		try {
			if (failure.isEmpty()) {
				writing.run();
			}
		} catch (IOException e) {
			failure = Optional.of(e);
		}
	}

	@FunctionalInterface
	private interface Writing {
		void run() throws IOException;
	}
}
