package org.edgeloop.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.edgeloop.chart.ChartPicture.Moved;
import org.edgeloop.chart.TraceChart.Trace;
import org.edgeloop.chart.trace.TraceData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A chart that is dragged takes over what has stayed, and looks to the pixel as if it were drawn anew. */
class DraggedTracesTest {

	private static final int WIDTH = 500;
	private static final int HEIGHT = 300;

	private static TraceChart chart(int traces, int points) {
		var random = new Random(traces);
		List<Trace> all = IntStream.range(0, traces).mapToObj(i -> {
			double[] y = random.doubles(points, i, i + 2).toArray();
			y[points / 2] = Double.POSITIVE_INFINITY;
			return new Trace("run " + i, "", new ChartLook(0x100000 + 97 * i, 0, i % 4), false,
					TraceData.of(IntStream.range(0, points).mapToDouble(step -> step).toArray(), y), Optional.empty());
		}).toList();
		return TraceChart.of("", ChartAxis.of("Step"), ChartAxis.of("loss"), all, List.of());
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 7, 60 })
	void aDraggedChartIsDrawnAsIfItWereNew(int traces) {
		TraceChart chart = chart(traces, 3000);
		// No point on the border of two columns, which rounding might put into either.
		chart = chart.showing(new AxisRange(1000.0123, 1400.0777), chart.yRange());
		var drawing = new ChartDrawing(chart, ChartStyle.PAPER);
		ChartPicture picture = drawing.draw(WIDTH, HEIGHT, 1);
		for (int distance : new int[] { 3, -1, 40, -200, 7, 7, 7, 600 }) {
			ChartPicture last = picture;
			chart = chart.showing(picture.axes().getFirst().moved(distance), chart.yRange());
			drawing = drawing.next(chart);
			picture = drawing.draw(WIDTH, HEIGHT, 1);
			assertArrayEquals(new ChartDrawing(chart, ChartStyle.PAPER).draw(WIDTH, HEIGHT, 1).pixels(), picture.pixels(), "by " + distance);
			assertMovedIsTrue(last, picture);
			assertEquals(traces > 40 && Math.abs(distance) < 400, picture.moved().isPresent(), "by " + distance);
		}
	}

	/** What is said to have moved only is the same in the last picture, farther to the right; what is beside the plot is as it was. */
	private static void assertMovedIsTrue(ChartPicture last, ChartPicture next) {
		next.moved().ifPresent(moved -> {
			for (int row = 0; row < moved.plot().y() + moved.plot().height(); row++) {
				for (int column = 0; column < WIDTH; column++) {
					boolean isInPlot = row >= moved.plot().y() && column >= moved.plot().x();
					if (!isInPlot || column >= moved.from() && column < moved.to()) {
						int before = last.pixels()[row * WIDTH + column + (isInPlot ? moved.shift() : 0)];
						assertEquals(before, next.pixels()[row * WIDTH + column], column + ", " + row + " of " + moved);
					}
				}
			}
		});
	}

	@Test
	void anotherHeightOrLookIsDrawnAnew() {
		TraceChart chart = chart(60, 500);
		var drawing = new ChartDrawing(chart, ChartStyle.PAPER);
		ChartPicture picture = drawing.draw(WIDTH, HEIGHT, 1);
		AxisRange moved = picture.axes().getFirst().moved(5);
		List<TraceChart> others = List.of(chart.showing(moved, picture.axes().getLast().zoomed(1.1, 100)),
				chart.showing(moved, chart.yRange()).highlighting(Set.of(3)),
				chart.showing(moved, chart.yRange()).pinned(OptionalDouble.of(100)),
				chart.showing(new AxisRange(moved.from(), moved.to() + 1), chart.yRange()));
		for (TraceChart other : others) {
			ChartPicture next = drawing.next(other).draw(WIDTH, HEIGHT, 1);
			assertEquals(Optional.empty(), next.moved().map(Moved::shift));
			assertArrayEquals(new ChartDrawing(other, ChartStyle.PAPER).draw(WIDTH, HEIGHT, 1).pixels(), next.pixels());
		}
		assertTrue(drawing.next(chart.showing(moved, chart.yRange())).draw(WIDTH, HEIGHT, 1).moved().isPresent());
	}
}
