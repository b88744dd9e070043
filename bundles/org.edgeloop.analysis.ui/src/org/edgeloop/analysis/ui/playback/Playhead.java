package org.edgeloop.analysis.ui.playback;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

import org.edgeloop.base.Problem;
import org.edgeloop.base.SampleRange;
import org.edgeloop.chart.ui.TimelineModel;
import org.edgeloop.chart.ui.TimelineNavigation;
import org.edgeloop.signal.sound.SoundPlayer;
import org.edgeloop.ui.Background;

/** Keeps the cursor of a timeline where its sound is, by the sound card's clock, and the cursor in sight unless the user has looked elsewhere. */
final class Playhead {

	private static final int TICK_MILLISECONDS = 40;
	/** So many looks at a clock that stands still are more than any device takes to begin. */
	private static final int PATIENCE = 75;
	/** Where the cursor comes back into sight, as a part of what is in sight. */
	private static final int LEFT_PART = 10;

	/** What is followed. */
	private record Course(SoundPlayer player, TimelineModel timeline, int channel) {

		long position() {
			return Math.clamp(Math.round(timeline.axis().position(channel, player.sample())), 0, timeline.axis().length());
		}
	}

	private final Background background;
	private final Consumer<Problem> failed;
	private Optional<Course> course = Optional.empty();
	private OptionalLong shown = OptionalLong.empty();
	private long frame = -1;
	private int still;

	/** @param failed is told when the device's clock stands still */
	Playhead(Background background, Consumer<Problem> failed) {
		this.background = background;
		this.failed = failed;
	}

	/** Follows a sound until {@link #stop}. */
	void follow(SoundPlayer player, TimelineModel timeline, int channel) {
		stop();
		var begun = new Course(player, timeline, channel);
		course = Optional.of(begun);
		still = 0;
		tick(begun);
	}

	/** Falls silent at once, and lets the cursor stand where the sound was last. */
	void stop() {
		course.ifPresent(playing -> playing.player().stop());
		course = Optional.empty();
		shown = OptionalLong.empty();
	}

	private void tick(Course mine) {
		if (course.filter(mine::equals).isPresent()) {
			look();
			watch(mine);
			background.later(TICK_MILLISECONDS, () -> tick(mine));
		}
	}

	private void watch(Course mine) {
		long now = mine.player().frame();
		still = now == frame ? still + 1 : 0;
		frame = now;
		if (still > PATIENCE) {
			failed.accept(Problem.error("the audio device does not go on", "", "connect it again, or choose another one in the system's settings"));
		}
	}

	/** Puts the cursor where the sound is. */
	void look() {
		course.ifPresent(playing -> {
			TimelineModel timeline = playing.timeline();
			long before = timeline.cursor().orElse(-1);
			long now = playing.position();
			shown = OptionalLong.of(now);
			timeline.setCursor(shown);
			SampleRange range = timeline.range();
			if (range.contains(before) && !range.contains(now)) {
				new TimelineNavigation(timeline).moveTo(now - range.length() / LEFT_PART);
			}
		});
	}

	/** @return whether the cursor stands where it was put here, or nothing is followed yet that could put it anywhere */
	boolean isAtCursor() {
		return course.isEmpty() || course.get().timeline().cursor().equals(shown);
	}
}
