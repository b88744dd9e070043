package org.edgeloop.analysis.ui.playback;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.concurrent.CopyOnWriteArrayList;

import org.edgeloop.analysis.ui.AnalysedPart;
import org.edgeloop.base.Problem;
import org.edgeloop.base.SampleRange;
import org.edgeloop.chart.ui.TimelineListener;
import org.edgeloop.chart.ui.TimelineListener.Change;
import org.edgeloop.chart.ui.TimelineModel;
import org.edgeloop.signal.sound.Sound;
import org.edgeloop.signal.sound.SoundDevice;
import org.edgeloop.signal.sound.SoundOperation;
import org.edgeloop.signal.sound.SoundPlayer;
import org.edgeloop.signal.sound.SoundSettings;
import org.edgeloop.signal.sound.WriteSoundOperation;
import org.edgeloop.ui.Background;
import org.edgeloop.ui.LatestWork;

/**
 * Plays what is selected of a recording, or in sight: from the cursor on, if that lies in it. While it plays, the cursor is where the sound is, and
 * whatever puts it elsewhere leads the sound there; another selection or other settings are heard at once. To be used in its background's thread.
 */
public final class PlaybackPresenter {

	private final SoundDevice device;
	private final Background background;
	private final LatestWork<Boolean> work;
	private final Playhead playhead;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final TimelineListener changes = this::timelineChanged;
	private Optional<TimelineModel> timeline = Optional.empty();
	private OptionalInt channel = OptionalInt.empty();
	private SoundSettings settings = new SoundSettings(SoundSettings.USUAL_RATE);
	private boolean loops;
	private boolean isPlaying;
	private Optional<Problem> problem = Optional.empty();

	public PlaybackPresenter(SoundDevice device, Background background) {
		this.device = device;
		this.background = background;
		playhead = new Playhead(background, this::failed);
		work = new LatestWork<>(background, _ -> ended(), this::failed);
	}

	/** @param listener is told whenever something here is different */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	private void changed() {
		listeners.forEach(Runnable::run);
	}

	/** Turns to another recording, or to none; what was played stops. */
	public void setTimeline(Optional<TimelineModel> shown) {
		stop();
		timeline.ifPresent(before -> before.removeListener(changes));
		timeline = shown;
		channel = OptionalInt.empty();
		problem = Optional.empty();
		shown.ifPresent(now -> now.addListener(changes));
		changed();
	}

	/** @return the recording that is listened to */
	public Optional<TimelineModel> timeline() {
		return timeline;
	}

	/** Plays, or stops. */
	public void toggle() {
		if (isPlaying) {
			stop();
		} else {
			play();
		}
	}

	/** Plays what is selected, or in sight, from the cursor on if that lies in it. */
	public void play() {
		channel().ifPresent(heard -> {
			TimelineModel shown = timeline.orElseThrow();
			SampleRange range = AnalysedPart.of(shown).samples(heard);
			double cursor = shown.cursor().isPresent() ? shown.axis().sample(heard, shown.cursor().getAsLong()) : -1;
			boolean isInside = cursor >= range.from() && cursor < range.to();
			start(shown, heard, range, isInside ? (long) cursor : range.from());
		});
	}

	private void start(TimelineModel shown, int heard, SampleRange range, long from) {
		problem = Optional.empty();
		isPlaying = true;
		playhead.stop();
		boolean isLoop = loops;
		SoundSettings wanted = settings;
		work.start("Playing " + shown.source().channels().get(heard).name(), progress -> {
			var operation = new SoundOperation(shown.source(), heard, range, wanted.withRate(device.rate()), isLoop, OptionalDouble.empty());
			Sound sound = operation.run(progress);
			var player = new SoundPlayer(sound, sound.frameAt(from));
			background.post(() -> {
				if (isPlaying && !progress.isCancelled()) {
					playhead.follow(player, shown, heard);
				}
			});
			player.run(device, progress);
			return true;
		});
		changed();
	}

	/** Falls silent; the cursor stays where the sound was. */
	public void stop() {
		work.cancel();
		playhead.stop();
		if (isPlaying) {
			isPlaying = false;
			changed();
		}
	}

	private void ended() {
		playhead.look();
		stop();
	}

	private void failed(Problem what) {
		stop();
		tell(what);
	}

	private void tell(Problem what) {
		problem = Optional.of(what);
		changed();
	}

	private void timelineChanged(Change change) {
		if (change == Change.TRACKS || change == Change.RANGE) {
			changed();
		} else if (change == Change.SELECTION) {
			restart();
			changed();
		} else if (change == Change.CURSOR && !playhead.isAtCursor()) {
			restart();
		}
	}

	private void restart() {
		if (isPlaying) {
			play();
		}
	}

	public boolean isPlaying() {
		return isPlaying;
	}

	/** @return why nothing is heard, or what else was said last */
	public Optional<Problem> problem() {
		return problem;
	}

	/** @return the index of the channel that is heard: the one chosen, as long as it is in sight, else the first in sight; empty without a recording */
	public OptionalInt channel() {
		List<Integer> visible = channels();
		boolean isVisible = channel.isPresent() && visible.contains(channel.getAsInt());
		return isVisible || visible.isEmpty() ? channel : OptionalInt.of(visible.getFirst());
	}

	/** @return the indices of the channels that can be chosen; none without a recording */
	public List<Integer> channels() {
		return timeline.map(shown -> AnalysedPart.of(shown).tracks()).orElse(List.of());
	}

	/** @return the sample rate of the channel that is heard, in Hz; empty if unknown */
	public OptionalDouble sampleRate() {
		return channel().isEmpty() ? OptionalDouble.empty() : timeline.orElseThrow().source().channels().get(channel().getAsInt()).sampleRate();
	}

	public void setChannel(int index) {
		if (channel.isEmpty() || channel.getAsInt() != index) {
			channel = OptionalInt.of(index);
			restart();
			changed();
		}
	}

	/** @return speed and shift; the rate is that of the device in the end */
	public SoundSettings settings() {
		return settings;
	}

	public void setSettings(SoundSettings wanted) {
		if (!wanted.equals(settings)) {
			settings = wanted;
			restart();
			changed();
		}
	}

	/** Halves or doubles the speed, as far as it goes. */
	public void changeSpeed(boolean faster) {
		double speed = faster ? settings.speed() * 2 : settings.speed() / 2;
		setSettings(settings.withSpeed(Math.clamp(speed, SoundSettings.SLOWEST, SoundSettings.FASTEST)));
	}

	public boolean loops() {
		return loops;
	}

	public void setLoops(boolean again) {
		if (again != loops) {
			loops = again;
			restart();
			changed();
		}
	}

	/** Writes what is selected, or in sight, as a WAV file, and says so as a note. */
	public void save(Path file) {
		channel().ifPresent(heard -> {
			TimelineModel shown = timeline.orElseThrow();
			SampleRange range = AnalysedPart.of(shown).samples(heard);
			SoundSettings wanted = settings;
			background.start("Writing " + file.getFileName(), progress -> {
				var operation = new SoundOperation(shown.source(), heard, range, wanted, false, OptionalDouble.empty());
				return new WriteSoundOperation(operation.runExactly(progress), 1, file).run(progress);
			}, _ -> tell(new Problem(Problem.Severity.INFO, file.getFileName() + " was written", "", "")), this::tell);
		});
	}
}
