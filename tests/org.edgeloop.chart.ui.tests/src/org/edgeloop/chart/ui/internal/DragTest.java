package org.edgeloop.chart.ui.internal;

import static org.edgeloop.chart.ui.GeneratedRecording.channel;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalLong;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.edgeloop.base.SampleRange;
import org.edgeloop.chart.ui.GeneratedRecording;
import org.edgeloop.chart.ui.TimelineDrag;
import org.edgeloop.chart.ui.TimelineGeometry;
import org.edgeloop.chart.ui.TimelineGeometry.TrackArea;
import org.edgeloop.chart.ui.TimelineModel;
import org.edgeloop.chart.ui.TimelinePointer;
import org.edgeloop.chart.ui.Track;
import org.edgeloop.chart.ui.ValueRange;
import org.edgeloop.chart.ui.ValueScale;
import org.junit.jupiter.api.Test;

/** Drags by the mouse, from where it is pressed to where it goes. */
class DragTest {

	private final TimelineModel model = GeneratedRecording.model(channel("DE", 12_000, 100_000), channel("FE", 12_000, 100_000));

	private TimelineGeometry geometry() {
		return new TimelineLayout(17, 8).layOut(model, new Point(1200, 600), 0, 0);
	}

	private TimelinePointer at(double x, double y) {
		return at(x, y, SWT.NONE);
	}

	private TimelinePointer at(double x, double y, int modifiers) {
		TimelineGeometry geometry = geometry();
		int column = (int) Math.round(x);
		return new TimelinePointer(geometry, column, (int) Math.round(y), geometry.nearestPosition(column), 1, modifiers);
	}

	@Test
	void panningKeepsTheGrabbedPositionUnderThePointer() {
		model.setRange(new SampleRange(40_000, 50_000));
		double grabbed = geometry().positionAt(500);
		TimelineDrag drag = new PanDrag(model, at(500, 300), false);
		drag.dragged(at(650, 300));
		drag.dragged(at(700, 340));
		assertEquals(grabbed, geometry().positionAt(700), 10_000.0 / geometry().plot().width);
		assertEquals(10_000, model.range().length(), "no zoom on the tracks");
		drag.cancelled();
		assertEquals(new SampleRange(40_000, 50_000), model.range());
	}

	@Test
	void draggingTheTimeAxisDownZoomsInAboutTheGrabbedPosition() {
		model.setRange(new SampleRange(40_000, 50_000));
		double grabbed = geometry().positionAt(500);
		TimelineDrag drag = new PanDrag(model, at(500, 300), true);
		drag.dragged(at(500, 300 + 3 * 17));
		assertEquals(5000, model.range().length());
		assertEquals(grabbed, geometry().positionAt(500), 1);
	}

	@Test
	void theOverviewsWindowMovesAndItsEdgesResizeIt() {
		model.setRange(new SampleRange(20_000, 60_000));
		double left = geometry().overviewX(20_000);
		double right = geometry().overviewX(60_000);
		double sample = geometry().overview().width / 100_000.0;
		new OverviewDrag(model, at(right, 10)).dragged(at(right + 10_000 * sample, 10));
		assertEquals(20_000, model.range().from());
		assertEquals(70_000, model.range().to(), 200);
		model.setRange(new SampleRange(20_000, 60_000));
		new OverviewDrag(model, at((left + right) / 2, 10)).dragged(at((left + right) / 2 - 10_000 * sample, 10));
		assertEquals(40_000, model.range().length());
		assertEquals(10_000, model.range().from(), 200);
	}

	@Test
	void aPressBesideTheWindowCentresItThere() {
		model.setRange(new SampleRange(0, 10_000));
		TimelineDrag drag = new OverviewDrag(model, at(geometry().overviewX(80_000), 10));
		assertEquals(80_000, (model.range().from() + model.range().to()) / 2, 200);
		drag.cancelled();
		assertEquals(new SampleRange(0, 10_000), model.range());
	}

	@Test
	void anEdgeOfTheWindowCannotPassTheOther() {
		model.setRange(new SampleRange(20_000, 60_000));
		TimelineDrag drag = new OverviewDrag(model, at(geometry().overviewX(20_000), 10));
		drag.dragged(at(geometry().overviewX(90_000), 10));
		assertEquals(new SampleRange(59_992, 60_000), model.range());
	}

	@Test
	void theYAxisStretchesAboutTheGrabbedValue() {
		model.setExtent(0, new ValueRange(-1, 1));
		TrackArea area = geometry().tracks().getFirst();
		double y = area.y(0.5);
		ScaleDrag drag = new ScaleDrag(model, area, at(100, y));
		drag.dragged(at(100, y - 3 * 17));
		ValueRange stretched = model.valueRange(0);
		assertEquals(area.values().span() / 2, stretched.span(), 1e-9);
		assertEquals(0.5, geometry().tracks().getFirst().valueAt(y), area.values().span() / area.plot().height);
		drag.cancelled();
		assertEquals(ValueScale.AUTO, model.track(0).scale());
	}

	@Test
	void withShiftTheYAxisMovesWithThePointer() {
		model.setExtent(0, new ValueRange(-1, 1));
		TrackArea area = geometry().tracks().getFirst();
		double y = area.y(0.5);
		new ScaleDrag(model, area, at(100, y)).dragged(at(100, y + 30, SWT.SHIFT));
		assertEquals(area.values().span(), model.valueRange(0).span(), 1e-9);
		assertEquals(0.5, geometry().tracks().getFirst().valueAt(y + 30), area.values().span() / area.plot().height);
	}

	@Test
	void aTrackTakesThePlaceOfTheOneItIsDraggedOver() {
		TimelineDrag drag = new TrackDrag(model, 0);
		TrackArea second = geometry().tracks().getLast();
		drag.dragged(at(10, second.header().y + 5));
		assertEquals(List.of(1, 0), model.tracks().stream().map(Track::index).toList());
		drag.cancelled();
		assertEquals(List.of(0, 1), model.tracks().stream().map(Track::index).toList());
	}

	@Test
	void markersAreTakenByTheirFlags() {
		model.setMarkerA(OptionalLong.of(30_000));
		double x = geometry().x(30_000);
		assertTrue(MarkerDrag.at(model, at(x + 40, 60)).isEmpty());
		TimelineDrag drag = MarkerDrag.at(model, at(x + 3, 60)).orElseThrow();
		drag.dragged(at(geometry().x(50_000), 60));
		assertEquals(50_000, model.markerA().getAsLong(), 100);
		drag.cancelled();
		assertEquals(OptionalLong.of(30_000), model.markerA());
	}
}
