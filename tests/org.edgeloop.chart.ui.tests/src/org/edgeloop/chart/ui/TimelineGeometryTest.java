package org.edgeloop.chart.ui;

import static org.edgeloop.chart.ui.GeneratedRecording.channel;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.edgeloop.base.SampleRange;
import org.edgeloop.chart.ui.TimelineGeometry.TrackArea;
import org.edgeloop.chart.ui.internal.TimelineLayout;
import org.junit.jupiter.api.Test;

class TimelineGeometryTest {

	private static final int ROW = 17;
	private final TimelineModel model = GeneratedRecording.model(channel("DE", 12_000, 100_000),
			channel("FE", 12_000, 100_000), channel("BA", 12_000, 100_000));
	private final TimelineLayout layout = new TimelineLayout(ROW, 8);

	private TimelineGeometry layOut(int width, int height, int scrolled) {
		return layout.layOut(model, new Point(width, height), 2, scrolled);
	}

	@Test
	void theVisibleRangeSpansThePlotExactly() {
		model.setRange(new SampleRange(1000, 5000));
		TimelineGeometry geometry = layOut(1200, 600, 0);
		Rectangle plot = geometry.plot();
		assertEquals(plot.x, geometry.x(1000));
		assertEquals(plot.x + plot.width, geometry.x(5000));
		assertEquals(1234.5, geometry.positionAt(geometry.x(1234.5)), 1e-9);
		assertEquals(0, geometry.nearestPosition(-100_000));
		assertEquals(100_000, geometry.nearestPosition(10_000_000));
	}

	@Test
	void valuesGrowUpwards() {
		TrackArea area = new TrackArea(0, new Rectangle(0, 0, 10, 100), new Rectangle(10, 0, 10, 100),
				new Rectangle(20, 50, 500, 100), new ValueRange(-1, 3));
		assertEquals(50, area.y(3));
		assertEquals(150, area.y(-1));
		assertEquals(125, area.y(0));
		assertEquals(2, area.valueAt(area.y(2)), 1e-12);
	}

	@Test
	void nothingOverlapsAndTheTracksFillTheRest() {
		TimelineGeometry geometry = layOut(1200, 600, 0);
		assertTrue(geometry.overview().y + geometry.overview().height <= geometry.ruler().y);
		assertEquals(geometry.ruler().y + geometry.ruler().height, geometry.lane().y);
		assertEquals(2 * ROW, geometry.lane().height);
		assertEquals(geometry.lane().y + geometry.lane().height, geometry.plot().y);
		assertEquals(geometry.plot().y, geometry.tracks().getFirst().plot().y);
		TrackArea last = geometry.tracks().getLast();
		assertTrue(last.plot().y + last.plot().height <= geometry.readout().y);
		assertEquals(600, geometry.readout().y + geometry.readout().height);
	}

	@Test
	void tracksThatDoNotFitAreScrolledInsteadOfSqueezed() {
		TimelineGeometry geometry = layOut(1200, 300, 0);
		assertTrue(geometry.tracks().getFirst().plot().height >= 5 * ROW - 1);
		assertTrue(layout.contentHeight(geometry.plot().height, 3) > geometry.plot().height);
		TimelineGeometry scrolled = layOut(1200, 300, 5 * ROW);
		assertEquals(1, scrolled.trackAt(scrolled.plot().y).orElseThrow().channel());
		assertTrue(scrolled.trackAt(scrolled.plot().y - 1).isEmpty(), "a track scrolled under the ruler cannot be hit there");
		assertTrue(scrolled.tracksInSight().stream().noneMatch(area -> area.channel() == 0));
	}

	@Test
	void aCanvasWithoutRoomStillHasALayout() {
		TimelineGeometry geometry = layOut(10, 10, 0);
		assertTrue(geometry.plot().width > 0 && geometry.plot().height > 0);
		assertEquals(50_000, geometry.overviewPositionAt(geometry.overview().x + geometry.overview().width / 2),
				100_000 / geometry.overview().width);
	}

	@Test
	void theOverviewShowsTheWholeRecordingWhateverIsVisible() {
		model.setRange(new SampleRange(40_000, 50_000));
		TimelineGeometry geometry = layOut(1200, 600, 0);
		assertEquals(geometry.overview().x, geometry.overviewX(0));
		assertEquals(geometry.overview().x + geometry.overview().width, geometry.overviewX(100_000));
		assertEquals(50_000, geometry.overviewPositionAt((int) geometry.overviewX(50_000)), 100);
	}
}
