package org.edgeloop.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.edgeloop.chart.ChartAxis.Scale;
import org.edgeloop.chart.TraceChart.Trace;
import org.edgeloop.chart.trace.Smoothing;
import org.edgeloop.chart.trace.TraceData;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever is zoomed to, each point that lies in the ranges that are shown has its pixel painted: looked for point by point in the
 * picture, by nothing but the places that the axes give.
 */
class NoHiddenPointsTest {

	private static final int WIDTH = 420;
	private static final int HEIGHT = 300;
	private static final ChartLook BLUE = new ChartLook(0x0000C0, 0x8080FF, 0);
	private static final int GROUND = ChartStyle.PAPER.background() & 0xFFFFFF;
	private static final int GRID = ChartStyle.PAPER.grid() & 0xFFFFFF;

	/** What is drawn, and how finely. */
	record Case(String name, int points, int traces, Scale x, Scale y, double smoothing, double scale) {
		@Override
		public String toString() {
			return name;
		}
	}

	static Stream<Case> cases() {
		return Stream.of(new Case("a million points", 1_000_000, 1, Scale.LINEAR, Scale.LINEAR, 0, 1),
				new Case("a million points smoothed", 1_000_000, 1, Scale.LINEAR, Scale.LINEAR, 0.99, 1),
				new Case("logarithmic axes", 200_000, 1, Scale.LOGARITHMIC, Scale.LOGARITHMIC, 0, 1),
				new Case("few traces smoothed", 20_000, 5, Scale.LINEAR, Scale.LINEAR, 0.9, 1),
				new Case("many traces", 3_000, 150, Scale.LINEAR, Scale.LINEAR, 0, 1),
				new Case("many traces smoothed", 2_000, 60, Scale.LINEAR, Scale.LINEAR, 0.6, 1),
				new Case("double density", 50_000, 3, Scale.LINEAR, Scale.LINEAR, 0, 2),
				new Case("fewer points than pixels", 90, 4, Scale.LINEAR, Scale.LINEAR, 0.5, 1));
	}

	@ParameterizedTest
	@MethodSource("cases")
	void everyPointIsPaintedAtEveryZoom(Case drawn) {
		var random = new Random(drawn.points());
		TraceChart whole = chart(drawn, random);
		assertPainted(whole, drawn);
		for (int zoom = 0; zoom < 12; zoom++) {
			assertPainted(whole.showing(part(whole.xRange(), drawn.x(), random), whole.yRange()), drawn);
			assertPainted(whole.showing(part(whole.xRange(), drawn.x(), random), part(whole.yRange(), drawn.y(), random)), drawn);
		}
	}

	private static TraceChart chart(Case drawn, Random random) {
		var traces = new ArrayList<Trace>();
		for (int i = 0; i < drawn.traces(); i++) {
			double[] x = IntStream.range(0, drawn.points()).mapToDouble(step -> step).toArray();
			double[] y = random.doubles(drawn.points(), 1, 2).toArray();
			// So many that at some zoom each column has about one, and nothing else makes up for it.
			for (int spike = 0; spike < 12 + drawn.points() / 100; spike++) {
				y[random.nextInt(y.length)] = 3 + 17 * random.nextDouble();
				y[random.nextInt(y.length)] = random.nextDouble() / 10;
			}
			// Gaps with a lonely point in between.
			int gap = random.nextInt(y.length - 3);
			y[gap] = Double.NaN;
			y[gap + 2] = Double.NaN;
			TraceData raw = TraceData.of(x, y);
			traces.add(new Trace("run " + i, "", BLUE, false, raw,
					drawn.smoothing() == 0 ? Optional.empty() : Optional.of(new Smoothing(drawn.smoothing()).of(raw))));
		}
		return TraceChart.of("", new ChartAxis("Step", drawn.x()), new ChartAxis("loss", drawn.y()), traces, List.of());
	}

	/** From all of it to a millionth, anywhere. */
	private static AxisRange part(AxisRange whole, Scale scale, Random random) {
		double from = scale.toLinear(whole.from());
		double length = scale.toLinear(whole.to()) - from;
		double width = length * Math.pow(10, -4 * random.nextDouble());
		double start = from + random.nextDouble() * (length - width);
		return new AxisRange(scale.fromLinear(start), scale.fromLinear(start + width));
	}

	private static void assertPainted(TraceChart chart, Case drawn) {
		ChartPicture picture = new ChartDrawing(chart, ChartStyle.PAPER).draw(WIDTH, HEIGHT, drawn.scale());
		PlotAxis x = picture.axes().getFirst();
		PlotAxis y = picture.axes().getLast();
		int seen = 0;
		for (Trace trace : chart.traces()) {
			TraceData raw = trace.raw();
			int to = raw.firstFrom(chart.xRange().to());
			for (int i = raw.firstFrom(chart.xRange().from()); i < to; i++) {
				double column = x.place(raw.x(i)) * drawn.scale();
				double row = y.place(raw.y(i)) * drawn.scale();
				if (!Double.isNaN(row) && row >= Math.ceil(y.end() * drawn.scale()) && row <= Math.floor(y.start() * drawn.scale()) - 1) {
					seen++;
					assertTrue(isPainted(picture, column, row), "point " + i + " of " + trace.name() + " in " + chart.xRange() + chart.yRange());
				}
			}
		}
		assertEquals(seen > 0, chart.traces().stream().anyMatch(trace -> isAnySeen(trace.raw(), chart)));
	}

	private static boolean isAnySeen(TraceData raw, TraceChart chart) {
		double air = (chart.yRange().to() - chart.yRange().from()) / 50;
		return IntStream.range(raw.firstFrom(chart.xRange().from()), raw.firstFrom(chart.xRange().to()))
				.anyMatch(i -> raw.y(i) > chart.yRange().from() + air && raw.y(i) < chart.yRange().to() - air);
	}

	/** The pixel in which a place lies; where it lies on the border of two, either of them. */
	private static boolean isPainted(ChartPicture picture, double column, double row) {
		return isPainted(picture, (int) Math.floor(column), (int) Math.floor(row))
				|| isBorder(column) && isPainted(picture, (int) Math.rint(column) - 1, (int) Math.floor(row))
				|| isBorder(row) && isPainted(picture, (int) Math.floor(column), (int) Math.rint(row) - 1);
	}

	private static boolean isBorder(double place) {
		return Math.abs(place - Math.rint(place)) < 1e-6;
	}

	private static boolean isPainted(ChartPicture picture, int column, int row) {
		int rgb = picture.pixels()[row * picture.pixelWidth() + column] & 0xFFFFFF;
		return rgb != GROUND && rgb != GRID;
	}
}
