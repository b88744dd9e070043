package org.edgeloop.analysis.ui.playback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Problem;
import org.edgeloop.base.SampleRange;
import org.edgeloop.chart.ui.TimelineModel;
import org.edgeloop.signal.sound.SoundDevice;
import org.edgeloop.signal.sound.SoundLine;
import org.edgeloop.signal.sound.SoundSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the cursor does while a sound card with a slow clock plays a recording of 12 kHz: four frames are heard for each sample. */
class PlaybackPresenterTest {

	private static final int FRAMES_A_SAMPLE = 4;

	@TempDir
	private Path folder;

	private final TickingBackground background = new TickingBackground();
	private final SlowDevice device = new SlowDevice(() -> background.post(() -> {
		// the test looks again
	}));
	private final PlaybackPresenter presenter = new PlaybackPresenter(device, background);
	private final TimelineModel timeline = Sine.timeline(12_000, 120_000);

	@BeforeEach
	void open() {
		presenter.setTimeline(Optional.of(timeline));
	}

	@AfterEach
	void close() {
		presenter.setTimeline(Optional.empty());
	}

	private SlowDevice.Line heard() throws InterruptedException {
		background.tick();
		background.until(device::hasNext);
		SlowDevice.Line line = device.next();
		background.until(background::isTicking);
		return line;
	}

	private void hear(SlowDevice.Line line, int samples) {
		line.hear(samples * FRAMES_A_SAMPLE);
		background.tick();
	}

	private void select(long from, long to) {
		timeline.setSelection(Optional.of(new SampleRange(from, to)));
	}

	@Test
	void theCursorGoesAlongWithTheSoundOfTheSelection() throws InterruptedException {
		select(30_000, 60_000);
		presenter.toggle();
		assertTrue(presenter.isPlaying());
		SlowDevice.Line line = heard();
		assertEquals(30_000, timeline.cursor().orElse(-1));
		hear(line, 1000);
		assertEquals(31_000, timeline.cursor().orElse(-1));
		hear(line, 1);
		assertEquals(31_001, timeline.cursor().orElse(-1));
	}

	@Test
	void whereItIsStoppedTheCursorStaysAndItGoesOnFromThere() throws InterruptedException {
		select(30_000, 60_000);
		presenter.play();
		SlowDevice.Line line = heard();
		hear(line, 500);
		presenter.toggle();
		assertFalse(presenter.isPlaying());
		assertTrue(line.isClosed());
		assertEquals(30_500, timeline.cursor().orElse(-1));
		presenter.toggle();
		SlowDevice.Line second = heard();
		hear(second, 100);
		assertEquals(30_600, timeline.cursor().orElse(-1));
	}

	@Test
	void itEndsAtTheEndOfTheSelectionAndBeginsAnewThen() throws InterruptedException {
		select(30_000, 31_000);
		presenter.play();
		SlowDevice.Line line = heard();
		hear(line, 1000);
		background.until(() -> !presenter.isPlaying());
		assertEquals(31_000, timeline.cursor().orElse(-1));
		presenter.play();
		SlowDevice.Line second = heard();
		hear(second, 10);
		assertEquals(30_010, timeline.cursor().orElse(-1));
	}

	@Test
	void withoutASelectionWhatIsInSightIsPlayedFromTheCursorOn() throws InterruptedException {
		timeline.setRange(new SampleRange(50_000, 60_000));
		timeline.setCursor(OptionalLong.of(55_000));
		presenter.play();
		hear(heard(), 250);
		assertEquals(55_250, timeline.cursor().orElse(-1));
		presenter.stop();
		timeline.setCursor(OptionalLong.of(10));
		presenter.play();
		hear(heard(), 250);
		assertEquals(50_250, timeline.cursor().orElse(-1), "a cursor out of sight is no place to begin at");
	}

	@Test
	void whateverPutsTheCursorElsewhereLeadsTheSoundThere() throws InterruptedException {
		presenter.play();
		SlowDevice.Line line = heard();
		hear(line, 100);
		timeline.setPointer(OptionalLong.of(90_000));
		assertFalse(line.isClosed(), "the pointer is no cursor");
		timeline.setCursor(OptionalLong.of(70_000));
		assertTrue(line.isClosed());
		hear(heard(), 30);
		assertEquals(70_030, timeline.cursor().orElse(-1));
	}

	@Test
	void otherSettingsAreHeardAtOnceAtTheSamePlace() throws InterruptedException {
		presenter.play();
		hear(heard(), 1000);
		presenter.changeSpeed(false);
		hear(heard(), 1000);
		assertEquals(1500, timeline.cursor().orElse(-1));
		presenter.setSettings(presenter.settings().withSpeed(4));
		hear(heard(), 1000);
		assertEquals(5500, timeline.cursor().orElse(-1));
		presenter.changeSpeed(true);
		assertEquals(SoundSettings.FASTEST, presenter.settings().speed());
	}

	@Test
	void aLoopComesRoundAndRound() throws InterruptedException {
		select(6000, 7200);
		presenter.setLoops(true);
		presenter.play();
		SlowDevice.Line line = heard();
		hear(line, 1139);
		assertEquals(7139, timeline.cursor().orElse(-1));
		hear(line, 1);
		assertEquals(6000, timeline.cursor().orElse(-1), "5 ms of it, 60 samples, are faded over");
	}

	@Test
	void draggingASelectionQueuesNothing() throws InterruptedException {
		presenter.play();
		heard();
		for (int i = 1; i <= 200; i++) {
			select(20_000, 20_000 + 100 * i);
		}
		SlowDevice.Line line = heard();
		hear(line, 10);
		assertEquals(20_010, timeline.cursor().orElse(-1));
		assertFalse(device.hasNext());
	}

	@Test
	void theCursorStaysInSightUnlessTheUserLooksElsewhere() throws InterruptedException {
		timeline.setRange(new SampleRange(0, 1000));
		select(0, 100_000);
		presenter.play();
		SlowDevice.Line line = heard();
		hear(line, 990);
		assertEquals(new SampleRange(0, 1000), timeline.range());
		hear(line, 100);
		assertTrue(timeline.range().contains(1090), timeline.range().toString());
		timeline.setRange(new SampleRange(50_000, 51_000));
		hear(line, 100);
		assertEquals(new SampleRange(50_000, 51_000), timeline.range());
	}

	@Test
	void aRecordingThatIsClosedFallsSilent() throws InterruptedException {
		presenter.play();
		SlowDevice.Line line = heard();
		presenter.setTimeline(Optional.empty());
		assertTrue(line.isClosed());
		assertFalse(presenter.isPlaying());
		presenter.toggle();
		assertFalse(presenter.isPlaying(), "there is nothing to play");
	}

	@Test
	void withoutADeviceItIsSaid() throws InterruptedException {
		var silent = new PlaybackPresenter(new SoundDevice() {
			@Override
			public int rate() throws ConnectionException {
				throw new ConnectionException(Problem.error("no audio device", "", "connect one"));
			}

			@Override
			public SoundLine open(int rate) {
				throw new AssertionError("nothing can be opened");
			}
		}, background);
		silent.setTimeline(Optional.of(timeline));
		silent.play();
		background.until(() -> !silent.isPlaying());
		assertEquals("no audio device", silent.problem().orElseThrow().what());
		silent.play();
		assertTrue(silent.problem().isEmpty(), "what was said before is forgotten");
		background.until(() -> !silent.isPlaying());
	}

	@Test
	void aDeviceWhoseClockStandsStillIsSaid() throws InterruptedException {
		presenter.play();
		SlowDevice.Line line = heard();
		for (int i = 0; i < 100 && presenter.isPlaying(); i++) {
			background.tick();
		}
		assertFalse(presenter.isPlaying());
		assertTrue(line.isClosed());
		assertEquals("the audio device does not go on", presenter.problem().orElseThrow().what());
	}

	@Test
	void aRecordingWithoutASampleRateIsNotHeard() throws InterruptedException {
		presenter.setTimeline(Optional.of(Sine.timeline(Double.NaN, 1000)));
		presenter.play();
		background.until(() -> !presenter.isPlaying());
		assertTrue(presenter.problem().orElseThrow().what().contains("sample rate"));
	}

	@Test
	void whatIsSelectedIsWrittenToAFile() throws InterruptedException {
		select(0, 12_000);
		Path file = folder.resolve("heard.wav");
		presenter.save(file);
		background.until(() -> presenter.problem().isPresent());
		assertEquals("heard.wav was written", presenter.problem().orElseThrow().what());
		assertTrue(Files.isRegularFile(file));
	}
}
