package org.edgeloop.chart.ui;

import static org.edgeloop.chart.ui.GeneratedRecording.channel;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.edgeloop.base.SampleRange;
import org.edgeloop.chart.ui.TimelineListener.Change;
import org.junit.jupiter.api.Test;

class TimelineModelTest {

	private final TimelineModel model = GeneratedRecording.model(channel("DE", 12_000, 1000), channel("FE", 12_000, 1000),
			channel("BA", 12_000, 1000));

	@Test
	void theVisibleRangeStaysInsideTheRecordingAndKeepsItsLength() {
		model.setRange(new SampleRange(950, 1150));
		assertEquals(new SampleRange(800, 1000), model.range());
		model.setRange(new SampleRange(500, 502));
		assertEquals(new SampleRange(500, 508), model.range());
		model.setRange(new SampleRange(0, 5000));
		assertEquals(new SampleRange(0, 1000), model.range());
	}

	@Test
	void aRecordingShorterThanTheSmallestRangeIsShownWhole() {
		TimelineModel tiny = GeneratedRecording.model(channel("a", 1, 3));
		assertEquals(new SampleRange(0, 3), tiny.range());
		new TimelineNavigation(tiny).zoomIn();
		assertEquals(new SampleRange(0, 3), tiny.range());
	}

	@Test
	void tracksMoveAndHideWithoutLosingTheirScale() {
		ValueScale fixed = new ValueScale.Fixed(new ValueRange(-2, 3));
		model.setScale(2, fixed);
		model.moveTrack(2, 0);
		model.setHidden(0, true);
		assertEquals(List.of(2, 0, 1), model.tracks().stream().map(Track::index).toList());
		assertEquals(List.of(2, 1), model.visibleTracks().stream().map(Track::index).toList());
		assertEquals(fixed, model.track(2).scale());
		assertThrows(IndexOutOfBoundsException.class, () -> model.setHidden(3, true));
	}

	@Test
	void sharedScalesCoverAllTheirChannelsAndNoOther() {
		model.setExtent(0, new ValueRange(-1, 1));
		model.setExtent(1, new ValueRange(-3, 2));
		model.setExtent(2, new ValueRange(-50, 50));
		model.setScale(0, ValueScale.SHARED);
		model.setScale(1, ValueScale.SHARED);
		assertEquals(new ValueRange(-3, 2).pad(0.05), model.valueRange(0));
		assertEquals(model.valueRange(0), model.valueRange(1));
		assertEquals(new ValueRange(-50, 50).pad(0.05), model.valueRange(2));
	}

	@Test
	void listenersHearOnlyOfRealChanges() {
		List<Change> heard = new ArrayList<>();
		model.addListener(heard::add);
		model.setRange(model.range());
		model.setCursor(OptionalLong.empty());
		model.setHidden(1, false);
		model.setTimeMode(TimeMode.RELATIVE);
		model.setSelection(Optional.of(new SampleRange(5, 5)));
		assertTrue(heard.isEmpty(), heard::toString);
		model.setRange(new SampleRange(10, 50));
		model.setCursor(OptionalLong.of(20));
		model.setHidden(1, true);
		model.setTimeMode(TimeMode.SAMPLES);
		model.setSelection(Optional.of(new SampleRange(5, 15)));
		assertEquals(List.of(Change.RANGE, Change.CURSOR, Change.TRACKS, Change.TIME_MODE, Change.SELECTION), heard);
	}

	@Test
	void absoluteTimeNeedsAStartAndRelativeTimeARate() {
		model.setTimeMode(TimeMode.ABSOLUTE);
		assertEquals(TimeMode.RELATIVE, model.effectiveTimeMode());
	}

	@Test
	void theNextTimeModeSkipsWhatTheRecordingCannotShow() {
		assertEquals(TimeMode.RELATIVE, model.timeMode());
		model.nextTimeMode();
		assertEquals(TimeMode.SAMPLES, model.timeMode());
		model.nextTimeMode();
		assertEquals(TimeMode.RELATIVE, model.timeMode());
	}
}
