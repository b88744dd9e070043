package org.edgeloop.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.edgeloop.chart.TraceMark.Dash;
import org.edgeloop.chart.trace.TraceData;
import org.junit.jupiter.api.Test;

/** Lines across traces, by the pixels that they must colour, and the digits of axes. */
class TraceMarksTest {

	private static final ChartLook GREEN = new ChartLook(0x00A000, 0x00FF00, 0);
	private static final ChartLook BLUE = new ChartLook(0x0000FF, 0x0000FF, 0);
	private static final int WIDTH = 400;
	private static final int HEIGHT = 300;

	private static TraceChart chart(double highest) {
		var trace = new TraceChart.Trace("x", "", BLUE, false, TraceData.of(new double[] { 0, 10 }, new double[] { 0, highest }), Optional.empty());
		TraceChart whole = TraceChart.of("t", ChartAxis.of("Frequency [Hz]"), ChartAxis.of("Amplitude [g]"), List.of(trace), List.of());
		return whole.showing(new AxisRange(0, 10), new AxisRange(0, highest));
	}

	private static int green(ChartPicture picture, double value) {
		int column = (int) Math.floor(picture.axes().getFirst().place(value));
		int count = 0;
		for (int row = 0; row < HEIGHT; row++) {
			int rgb = picture.pixels()[row * WIDTH + column];
			int green = rgb >> 8 & 0xFF;
			count += green > (rgb >> 16 & 0xFF) + 8 && green > (rgb & 0xFF) + 8 ? 1 : 0;
		}
		return count;
	}

	private static ChartPicture draw(TraceMark... marks) {
		return new ChartDrawing(chart(1).marked(List.of(marks)), ChartStyle.PAPER).draw(WIDTH, HEIGHT, 1);
	}

	@Test
	void aLineGoesFromBottomToTopAndDashesLeaveGaps() {
		int solid = green(draw(TraceMark.line("A", 5, GREEN, Dash.SOLID)), 5);
		int dotted = green(draw(TraceMark.line("A", 5, GREEN, Dash.DOTTED)), 5);
		assertTrue(solid > HEIGHT / 2, "" + solid);
		assertTrue(dotted > 0 && dotted < 0.7 * solid, dotted + " of " + solid);
		assertEquals(0, green(draw(), 5));
		assertEquals(0, green(draw(TraceMark.line("A", 15, GREEN, Dash.SOLID)), 5), "outside of what is shown");
	}

	@Test
	void aStretchIsShadedAroundItsLine() {
		ChartPicture picture = draw(new TraceMark("", 5, 4, 6, GREEN, Dash.SOLID));
		assertTrue(green(picture, 4.5) > HEIGHT / 2);
		assertEquals(0, green(picture, 3));
	}

	@Test
	void aLineDoesNotStrikeOutTheNameOfAnother() {
		var clear = TraceMark.line("", 5.4, GREEN, Dash.SOLID);
		int whole = green(draw(TraceMark.line("", 5, BLUE, Dash.DASHED), clear), 5.4);
		int behindName = green(draw(TraceMark.line("WWWWWWWW", 5, BLUE, Dash.DASHED), clear), 5.4);
		assertTrue(whole - behindName > 5, behindName + " of " + whole);
	}

	@Test
	void filesNameTheLines() {
		String svg = new ChartDrawing(chart(1).marked(List.of(TraceMark.line("BPFO", 5, GREEN, Dash.DASHED))), ChartStyle.PAPER).toSvg(WIDTH, HEIGHT);
		assertTrue(svg.contains("BPFO"));
	}

	@Test
	void aMarkLiesInItsStretch() {
		assertThrows(IllegalArgumentException.class, () -> new TraceMark("", 5, 6, 7, GREEN, Dash.SOLID));
		assertThrows(IllegalArgumentException.class, () -> TraceMark.line("", Double.NaN, GREEN, Dash.SOLID));
	}

	/** The library writes three digits at most: 0.0005 read 0.001, twice on one axis. */
	@Test
	void smallStepsAreWrittenOut() {
		String svg = new ChartDrawing(chart(0.001), ChartStyle.PAPER).toSvg(WIDTH, HEIGHT);
		assertTrue(svg.contains(">0.0005<") || svg.contains(">0.0004<") || svg.contains(">0.00025<"), svg);
		assertFalse(new ChartDrawing(chart(2e-9), ChartStyle.PAPER).toSvg(WIDTH, HEIGHT).contains(">-0<"));
	}
}
