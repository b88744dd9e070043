package org.edgeloop.device.ui.live;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import org.edgeloop.base.Problem;
import org.edgeloop.device.live.LiveChannel;
import org.edgeloop.device.live.LiveListener;
import org.edgeloop.device.live.RecordLiveOperation;

/** The recording of what is watched: started and ended, and what came of it. */
final class LiveRecording {

	private static final LiveListener NOBODY = new LiveListener() {
		@Override
		public void began(List<LiveChannel> channels, double rate) {
			// the chart hears it from the device
		}

		@Override
		public void values(long nanos, double[][] values) {
			// the chart hears it from the device
		}
	};

	private final LongWork threads;
	private final Runnable changed;
	private Optional<RelayedSource> source = Optional.empty();
	private Optional<AtomicBoolean> ending = Optional.empty();
	private Optional<Path> file = Optional.empty();
	private Optional<Problem> problem = Optional.empty();

	LiveRecording(LongWork threads, Runnable changed) {
		this.threads = threads;
		this.changed = changed;
	}

	void start(String device, LiveFeed feed, Path target, Consumer<Path> written) {
		stop();
		var relayed = new RelayedSource(device, feed);
		var isEnding = new AtomicBoolean();
		source = Optional.of(relayed);
		ending = Optional.of(isEnding);
		file = Optional.of(target);
		problem = Optional.empty();
		// Ended by a flag of its own: what is cancelled as a whole tells nobody what came of it.
		threads.start("recording of " + device, progress -> new RecordLiveOperation(relayed, target, OptionalDouble.empty()).run(NOBODY,
				progress.until(isEnding::get)), recorded -> {
					end(relayed, recorded.problem());
					written.accept(recorded.file());
				}, failure -> end(relayed, Optional.of(failure)));
		changed.run();
	}

	private void end(RelayedSource mine, Optional<Problem> why) {
		if (source.isPresent() && source.get() == mine) {
			source = Optional.empty();
			ending = Optional.empty();
			problem = why;
			changed.run();
		}
	}

	/** Ends it and keeps what was recorded. */
	void stop() {
		ending.ifPresent(flag -> flag.set(true));
	}

	/** Says that the device gives nothing any more; what was recorded is kept. */
	void end(Problem why) {
		source.ifPresent(relayed -> relayed.end(why));
	}

	boolean isRunning() {
		return source.isPresent();
	}

	Optional<Path> file() {
		return file;
	}

	Optional<Problem> problem() {
		return problem;
	}
}
