package org.edgeloop.device.ui.live;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.edgeloop.base.Problem;
import org.edgeloop.device.live.LiveSource;
import org.edgeloop.ui.Background;

/**
 * The values of one device while they come: charts and figures of them, and their recording. It knows no widget, and belongs to the
 * thread that its background comes back to.
 */
public final class LivePresenter {

	private static final int REFRESH_MILLIS = 200;

	/** What values a device gives; asks for what it needs, away from the user interface. */
	@FunctionalInterface
	public interface Sources {

		/** @throws IOException if that cannot be found out */
		List<LiveSource> sources() throws IOException;
	}

	/** Whether values come. */
	public enum State {
		STOPPED, STARTING, RUNNING
	}

	private final String device;
	private final Sources sources;
	private final Background background;
	private final LongWork threads;
	private final LiveRecording recording;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private List<LiveSource> known = List.of();
	private int chosen;
	private State state = State.STOPPED;
	private Optional<Runnable> stop = Optional.empty();
	private Optional<Problem> problem = Optional.empty();
	private LiveFeed feed = new LiveFeed(() -> {
	});
	private LiveFeed.Snapshot shown = LiveFeed.Snapshot.EMPTY;
	private LiveWindow window = LiveWindow.MINUTE;
	private boolean isPaused;
	private boolean isRefreshing;
	private boolean isOutdated;
	private long watch;

	/** @param device what people call it */
	public LivePresenter(String device, Sources sources, Background background) {
		this.device = device;
		this.sources = sources;
		this.background = background;
		threads = new LongWork(background);
		recording = new LiveRecording(threads, this::changed);
	}

	/** Tells a listener that something is other than it was, in the presenter's thread. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** Watches the device, from the beginning. */
	public void start() {
		stop();
		problem = Optional.empty();
		state = State.STARTING;
		stop = Optional.of(background.start("Looking what " + device + " gives", _ -> sources.sources(), this::found, this::failed));
		changed();
	}

	private void found(List<LiveSource> found) {
		known = List.copyOf(found);
		chosen = Math.clamp(chosen, 0, Math.max(0, known.size() - 1));
		if (known.isEmpty()) {
			failed(Problem.warning("this device gives no values as it is set up", device,
					"its settings say what can be watched, as the variables of a controller"));
		} else {
			watch(known.get(chosen));
		}
	}

	private void watch(LiveSource source) {
		long mine = ++watch;
		isPaused = false;
		shown = LiveFeed.Snapshot.EMPTY;
		var mailbox = new Announcement(mine);
		feed = new LiveFeed(mailbox::arrived);
		LiveFeed into = feed;
		stop = Optional.of(threads.start("watch of " + device, progress -> {
			source.watch(into, progress);
			return device;
		}, _ -> ended(mine, Problem.warning("the device has ended the watch", device, "")), failure -> ended(mine, failure)));
		changed();
	}

	/** Some dozen messages a second become one picture each fifth of it. */
	private final class Announcement {

		private final long mine;
		private boolean isDue;

		Announcement(long mine) {
			this.mine = mine;
		}

		void arrived() {
			synchronized (this) {
				if (isDue) {
					return;
				}
				isDue = true;
			}
			background.post(() -> background.later(REFRESH_MILLIS, this::refresh));
		}

		private void refresh() {
			synchronized (this) {
				isDue = false;
			}
			if (mine == watch) {
				LivePresenter.this.arrived();
			}
		}
	}

	private void arrived() {
		if (state == State.STARTING) {
			state = State.RUNNING;
			changed();
		}
		if (!isPaused) {
			refresh();
		}
	}

	/** Charts are prepared away from the user interface, one at a time; what is asked for meanwhile comes after it, once. */
	private void refresh() {
		isOutdated = isRefreshing;
		if (isRefreshing) {
			return;
		}
		isRefreshing = true;
		LiveFeed from = feed;
		LiveWindow stretch = window;
		threads.start("chart of " + device, _ -> from.snapshot(stretch), snapshot -> {
			if (from == feed) {
				shown = snapshot;
				changed();
			}
			refreshed();
		}, _ -> refreshed());
	}

	private void refreshed() {
		isRefreshing = false;
		if (isOutdated) {
			refresh();
		}
	}

	private void ended(long mine, Problem why) {
		if (mine == watch) {
			failed(why);
			refresh();
		}
	}

	private void failed(Problem why) {
		state = State.STOPPED;
		stop = Optional.empty();
		problem = Optional.of(why);
		recording.end(why);
		changed();
	}

	/** Watches no more; what was shown stays. */
	public void stop() {
		recording.stop();
		watch++;
		stop.ifPresent(Runnable::run);
		stop = Optional.empty();
		state = State.STOPPED;
		changed();
	}

	/** Lets the picture stand still, or follow again; values come all the same. */
	public void setPaused(boolean paused) {
		isPaused = paused;
		if (!paused) {
			refresh();
		}
		changed();
	}

	/** Watches other values of the device. */
	public void choose(int source) {
		if (source != chosen) {
			chosen = source;
			start();
		}
	}

	public void setWindow(LiveWindow stretch) {
		window = stretch;
		refresh();
		changed();
	}

	/**
	 * Records from now on.
	 *
	 * @param file not there yet; its ending says the form
	 * @param written is told the file when it is complete
	 */
	public void record(Path file, Consumer<Path> written) {
		recording.start(device, feed, file, written);
	}

	/** Ends the recording, and keeps it. */
	public void stopRecording() {
		recording.stop();
	}

	private void changed() {
		listeners.forEach(Runnable::run);
	}

	public String device() {
		return device;
	}

	public State state() {
		return state;
	}

	/** @return why nothing comes, or why nothing was recorded */
	public Optional<Problem> problem() {
		return problem.or(recording::problem);
	}

	/** @return what could be watched, by name */
	public List<String> sourceNames() {
		return known.stream().map(LiveSource::name).toList();
	}

	/** @return which of them is */
	public int chosen() {
		return chosen;
	}

	/** @return charts of the stretch that is chosen, one for each unit */
	public List<UnitChart> charts() {
		return shown.charts();
	}

	/** @return the figures of all channels */
	public List<ChannelRow> rows() {
		return shown.rows();
	}

	/** @return the time of the latest sample that is shown, in seconds since the watch began */
	public double now() {
		return shown.now();
	}

	/** @return samples a second; 0 if they come irregularly */
	public double rate() {
		return shown.rate();
	}

	public LiveWindow window() {
		return window;
	}

	public boolean isPaused() {
		return isPaused;
	}

	public boolean isRecording() {
		return recording.isRunning();
	}

	/** @return where it is recorded to, or was recorded to last */
	public Optional<Path> recorded() {
		return recording.file();
	}
}
