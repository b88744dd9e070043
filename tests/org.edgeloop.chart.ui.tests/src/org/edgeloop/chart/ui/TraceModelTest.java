package org.edgeloop.chart.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;

import org.edgeloop.chart.AxisRange;
import org.edgeloop.chart.ChartAxis;
import org.edgeloop.chart.ChartAxis.Scale;
import org.edgeloop.chart.ChartDrawing;
import org.edgeloop.chart.ChartEntity;
import org.edgeloop.chart.ChartLook;
import org.edgeloop.chart.ChartStyle;
import org.edgeloop.chart.PlotAxis;
import org.edgeloop.chart.TraceChart;
import org.edgeloop.chart.TraceChart.Trace;
import org.edgeloop.chart.TracePointer;
import org.edgeloop.chart.trace.Smoothing;
import org.edgeloop.chart.trace.TraceData;
import org.junit.jupiter.api.Test;

/** What mouse and keys do to traces, without a display. */
class TraceModelTest {

	private int changes;
	private final TraceModel model = new TraceModel(() -> changes++);

	private static TraceChart chart(int points, Scale scale) {
		double[] x = IntStream.range(0, points).mapToDouble(step -> step).toArray();
		double[] low = IntStream.range(0, points).mapToDouble(step -> 1 + Math.sin(step)).toArray();
		double[] high = IntStream.range(0, points).mapToDouble(step -> 10 + Math.sin(step)).toArray();
		return TraceChart.of("", new ChartAxis("Step", scale), ChartAxis.of("loss"),
				List.of(new Trace("a", "lr = 0.1", new ChartLook(0, 0, 0), false, TraceData.of(x, low), Optional.empty()),
						new Trace("b", "", new ChartLook(0, 0, 1), false, TraceData.of(x, high), Optional.empty())),
				List.of());
	}

	private TraceChart show(TraceChart chart) {
		model.show(chart);
		model.drawn(new ChartDrawing(chart, ChartStyle.PAPER).draw(600, 400, 1));
		return chart;
	}

	private TraceChart shown() {
		return model.chart().orElseThrow();
	}

	private TracePointer pointer() {
		return model.pointer().orElseThrow();
	}

	@Test
	void whatIsUnderThePointerStaysWhenZooming() {
		for (Scale scale : List.of(Scale.LINEAR, Scale.LOGARITHMIC)) {
			show(chart(1000, scale));
			double before = pointer().x().value(300);
			model.zoomX(8, 300);
			assertEquals(before, pointer().x().value(300), 1e-9 * before);
			double row = pointer().y().value(200);
			model.zoomY(3, 200);
			assertEquals(row, pointer().y().value(200), 1e-9);
			model.fit();
		}
	}

	@Test
	void zoomingOutEndsWithAllThereIs() {
		TraceChart whole = show(chart(1000, Scale.LINEAR));
		model.zoomX(4, 100);
		model.zoomX(1 / 100.0, 500);
		assertEquals(whole.xRange(), shown().xRange());
	}

	@Test
	void panningStopsAtTheEnds() {
		TraceChart whole = show(chart(1000, Scale.LINEAR));
		model.zoomX(10, 300);
		double length = shown().xRange().to() - shown().xRange().from();
		model.page(-1000);
		assertEquals(whole.xRange().from(), shown().xRange().from(), 1e-9);
		model.page(1000);
		assertEquals(whole.xRange().to(), shown().xRange().to(), 1e-9);
		assertEquals(length, shown().xRange().to() - shown().xRange().from(), 1e-9);
	}

	@Test
	void newValuesLeaveAChosenRangeAndFollowAnUnchosenOne() {
		show(chart(1000, Scale.LINEAR));
		model.zoomX(10, 300);
		AxisRange chosen = shown().xRange();
		TraceChart longer = chart(2000, Scale.LINEAR);
		model.show(longer);
		assertEquals(chosen, shown().xRange());
		model.fit();
		model.show(chart(3000, Scale.LINEAR));
		assertTrue(shown().xRange().to() > 2999);
	}

	@Test
	void aRangeOfAnotherScaleIsNotKept() {
		show(chart(1000, Scale.LINEAR));
		model.panX(50);
		model.zoomX(10, 300);
		model.show(chart(1000, Scale.LOGARITHMIC));
		assertEquals(chart(1000, Scale.LOGARITHMIC).xRange(), shown().xRange());
	}

	@Test
	void draggingOverAStretchShowsIt() {
		show(chart(1000, Scale.LINEAR));
		double from = pointer().x().value(150);
		double to = pointer().x().value(250);
		model.zoomToColumns(250, 150);
		assertEquals(from, shown().xRange().from(), 1e-9);
		assertEquals(to, shown().xRange().to(), 1e-9);
	}

	@Test
	void deeperThanNumbersGoNothingChanges() {
		show(chart(1000, Scale.LINEAR));
		for (int i = 0; i < 100; i++) {
			model.zoomX(10, 300);
		}
		AxisRange deepest = shown().xRange();
		assertTrue(deepest.from() < deepest.to());
		model.zoomX(10, 300);
		assertEquals(deepest, shown().xRange());
	}

	@Test
	void valuesInSightFillTheHeight() {
		show(chart(1000, Scale.LINEAR));
		model.zoomToColumns(300, 301);
		model.fitValues();
		assertTrue(shown().yRange().from() >= -0.5 && shown().yRange().to() <= 11.5);
		assertNotEquals(0, changes);
	}

	@Test
	void thePointerFindsThePointItIsAtAndTheLineItIsOn() {
		TraceChart chart = show(chart(20, Scale.LINEAR));
		PlotAxis x = pointer().x();
		PlotAxis y = pointer().y();
		assertEquals(Optional.of(new ChartEntity(1, 7)), model.at(x.place(7), y.place(chart.curve(1).y(7)) + 3));
		double half = (chart.curve(0).y(7) + chart.curve(0).y(8)) / 2;
		assertEquals(Optional.of(new ChartEntity(0, 7)), model.at(x.place(7.45), y.place(half)));
		assertEquals(Optional.empty(), model.at(x.place(10), y.place(5.5)));
		assertEquals("a: 1 (loss) at 0 (Step)\nlr = 0.1", chart.describe(new ChartEntity(0, 0)));
	}

	@Test
	void aSpikeBehindASmoothedLineIsFound() {
		double[] y = new double[100];
		y[60] = 10;
		TraceData raw = TraceData.of(IntStream.range(0, 100).mapToDouble(step -> step).toArray(), y);
		show(TraceChart.of("", ChartAxis.of("Step"), ChartAxis.of("loss"),
				List.of(new Trace("a", "", new ChartLook(0, 0, 0), false, raw, Optional.of(new Smoothing(0.9).of(raw)))), List.of()));
		Optional<ChartEntity> found = model.at(pointer().x().place(60) + 2, pointer().y().place(10) + 2);
		assertEquals(Optional.of(new ChartEntity(0, 60)), found);
		assertEquals("a: 10, smoothed 1.002 (loss) at 60 (Step)", shown().describe(found.get()));
	}

	@Test
	void pinnedValuesAreToldOfEachTrace() {
		show(chart(20, Scale.LINEAR));
		model.pin(OptionalDouble.of(10));
		assertEquals(List.of("Trace", "Points", "Last at Step", "Last", "Lowest", "Highest", "At 10"), shown().headings());
		assertEquals("9.456", shown().cells(new ChartEntity(1, 19)).getLast(), "10 + sin 10");
		model.highlight(Set.of(1));
		assertEquals(OptionalDouble.of(10), shown().pin());
	}
}
