package org.edgeloop.chart.ui;

import static org.edgeloop.chart.ui.GeneratedRecording.channel;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalLong;

import org.edgeloop.base.SampleRange;
import org.junit.jupiter.api.Test;

class TimelineNavigationTest {

	private final TimelineModel model = GeneratedRecording.model(channel("DE", 12_000, 1_000_000));
	private final TimelineNavigation navigation = new TimelineNavigation(model);

	@Test
	void zoomingKeepsThePositionUnderThePointerInPlace() {
		model.setRange(new SampleRange(200_000, 400_000));
		double before = (250_000 - 200_000) / 200_000.0;
		for (int i = 0; i < 12; i++) {
			navigation.zoom(1 / TimelineNavigation.ZOOM_STEP, 250_000);
		}
		SampleRange range = model.range();
		assertEquals(before, (250_000 - range.from()) / (double) range.length(), 1.0 / range.length());
	}

	@Test
	void zoomEndsAtTheWholeRecordingAndAtEightSamples() {
		for (int i = 0; i < 100; i++) {
			navigation.zoomIn();
		}
		assertEquals(8, model.range().length());
		for (int i = 0; i < 100; i++) {
			navigation.zoomOut();
		}
		assertEquals(new SampleRange(0, 1_000_000), model.range());
	}

	@Test
	void panningStopsAtTheEndsAndNeverStandsStillInside() {
		model.setRange(new SampleRange(100, 108));
		navigation.pan(0.01);
		assertEquals(new SampleRange(101, 109), model.range());
		navigation.page(-100);
		assertEquals(new SampleRange(0, 8), model.range());
		navigation.end();
		navigation.pan(0.5);
		assertEquals(new SampleRange(999_992, 1_000_000), model.range());
	}

	@Test
	void keysZoomAboutTheCursorOnlyWhereItIsSeen() {
		model.setRange(new SampleRange(0, 1000));
		model.setCursor(OptionalLong.of(100));
		assertEquals(100, navigation.focus());
		model.setCursor(OptionalLong.of(5000));
		assertEquals(500, navigation.focus());
	}

	@Test
	void theCursorComesBackFromBehindTheLastSample() {
		model.setCursor(OptionalLong.of(1_000_000));
		navigation.moveCursor(-10);
		assertEquals(OptionalLong.of(999_990), model.cursor());
	}

	@Test
	void theCursorStaysInSightWhenItMovesOut() {
		model.setRange(new SampleRange(0, 1000));
		model.setCursor(OptionalLong.of(999));
		navigation.moveCursor(10);
		assertEquals(OptionalLong.of(1009), model.cursor());
		assertTrue(model.range().contains(1009), model.range().toString());
		assertEquals(1000, model.range().length());
	}

	@Test
	void whatIsInSightIsNotMovedToRevealIt() {
		model.setRange(new SampleRange(1000, 2000));
		navigation.reveal(new SampleRange(1500, 2000));
		assertEquals(new SampleRange(1000, 2000), model.range());
		navigation.reveal(new SampleRange(5000, 5100));
		assertEquals(new SampleRange(4550, 5550), model.range());
	}

	@Test
	void valuesAreStretchedAboutTheZeroLine() {
		model.setExtent(0, new ValueRange(-1, 3));
		model.setScale(0, new ValueScale.Fixed(new ValueRange(-1, 3)));
		navigation.zoomValues(0, 0.5);
		assertEquals(new ValueRange(-0.5, 1.5), model.valueRange(0));
		navigation.resetScales();
		assertEquals(new ValueRange(-1, 3).pad(0.05), model.valueRange(0));
	}
}
