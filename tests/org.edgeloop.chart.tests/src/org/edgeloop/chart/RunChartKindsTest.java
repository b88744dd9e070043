package org.edgeloop.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.edgeloop.base.Progress;
import org.edgeloop.chart.BoxChart.Summary;
import org.edgeloop.chart.ChartAxis.Scale;
import org.edgeloop.chart.ChartPicture.Area;
import org.edgeloop.chart.ParallelChart.Axis;
import org.edgeloop.chart.ParallelChart.Brush;
import org.edgeloop.chart.ParallelChart.Line;
import org.edgeloop.chart.trace.TraceData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Charts of single values: where their parts lie, what they say, and that each is exported in every format. */
class RunChartKindsTest {

	private static final ChartLook LOOK = new ChartLook(0x0000C0, 0x8080FF, 0);
	private static final ChartAxis ACCURACY = ChartAxis.of("accuracy");
	private static final ChartAxis RATE = new ChartAxis("lr", Scale.LOGARITHMIC);

	private static final BoxChart BOX = new BoxChart("Accuracy", "optimizer", ACCURACY, List.of(new BoxChart.Group("adam", LOOK), new BoxChart.Group("sgd", LOOK)),
			Stream.of(1.0, 2.0, 4.0, 7.0, 30.0, Double.NaN).map(value -> new BoxChart.Mark("run", "", 0, value)).toList());
	private static final GroupedBarChart BARS = new GroupedBarChart("Runs", "Run", "Value",
			List.of(new GroupedBarChart.Category("a", LOOK), new GroupedBarChart.Category("b", LOOK)),
			List.of(new GroupedBarChart.Series("r2", List.of(-0.5, Double.NaN)), new GroupedBarChart.Series("accuracy", List.of(0.9, Double.POSITIVE_INFINITY))));
	private static final BubbleChart BUBBLES = new BubbleChart("Accuracy over lr", RATE, ACCURACY, Optional.of(new ValueColours(ACCURACY, new AxisRange(0, 1))), "depth",
			List.of(new BubbleChart.Mark("a", "seed = 1", LOOK, 0.001, 0.5, 0.5, 2), new BubbleChart.Mark("b", "", LOOK, 0.1, 0.9, 0.9, 8),
					new BubbleChart.Mark("without a place", "", LOOK, 0, 0.7, 0.7, 8)));
	private static final ContourChart CONTOUR = new ContourChart("Accuracy", ChartAxis.of("x"), ChartAxis.of("y"), new ValueColours(ACCURACY, new AxisRange(0, 1)),
			List.of(mark(0, 0, 0), mark(1, 0, 0), mark(0, 1, 1), mark(1, 1, 1)));
	private static final ParallelChart LINES = new ParallelChart("Sweep",
			List.of(new Axis("params.lr", RATE, new AxisRange(0.001, 1)), new Axis("params.opt", ChartAxis.ofNames("opt", List.of("adam", "sgd")), new AxisRange(-0.5, 1.5)),
					new Axis("metrics.acc", ACCURACY, new AxisRange(0, 1))),
			List.of(new Line("a", "", LOOK, List.of(0.01, 0.0, 0.5), 0.5), new Line("b", "", LOOK, List.of(0.1, 1.0, 0.9), 0.9),
					new Line("c", "", LOOK, List.of(1.0, 1.0, Double.NaN), Double.NaN)),
			Optional.empty(), List.of(), Set.of());

	@TempDir
	Path folder;

	private static ContourChart.Mark mark(double x, double y, double value) {
		return new ContourChart.Mark("run", "", LOOK, x, y, value);
	}

	private static ChartPicture draw(Chart chart) {
		return new ChartDrawing(chart, ChartStyle.PAPER).draw(500, 320, 1);
	}

	static Stream<Chart> charts() {
		return Stream.of(BOX, BARS, BUBBLES, CONTOUR, LINES, TraceChart.of("Loss", ChartAxis.of("Step"), ChartAxis.of("loss"),
				List.of(new TraceChart.Trace("a", "", LOOK, false, TraceData.of(new double[] { 1, 2 }, new double[] { 3, 4 }), Optional.empty())),
				List.of()));
	}

	@ParameterizedTest
	@MethodSource("charts")
	void everyPartHasAPlaceWordsAndARow(Chart chart) {
		ChartPicture picture = draw(chart);
		assertEquals(Set.copyOf(chart.entities()), picture.areas().keySet());
		for (ChartEntity part : chart.entities()) {
			assertEquals(chart.headings().size(), chart.cells(part).size());
			assertTrue(chart.describe(part).length() > 3);
		}
	}

	@ParameterizedTest
	@MethodSource("charts")
	void everyChartIsExportedAsVectorsAndPixels(Chart chart) throws Exception {
		for (String ending : List.of("svg", "pdf", "png")) {
			Path file = folder.resolve("chart." + ending);
			new ExportChartOperation(chart, file, 600).run(Progress.NONE);
			assertTrue(Files.size(file) > 1000, file.toString());
		}
		assertTrue(Files.readString(folder.resolve("chart.svg")).contains(">" + chart.title() + "<"));
	}

	@ParameterizedTest
	@MethodSource("charts")
	void anEmptyChartIsDrawnToo(Chart chart) {
		Chart empty = switch (chart) {
		case BoxChart boxes -> new BoxChart("", "", boxes.y(), List.of(), List.of());
		case GroupedBarChart _ -> new GroupedBarChart("", "", "", List.of(), List.of());
		case BubbleChart bubbles -> new BubbleChart("", bubbles.x(), bubbles.y(), Optional.empty(), "", List.of());
		case ContourChart contour -> new ContourChart("", contour.x(), contour.y(), contour.colours(), List.of());
		case ParallelChart _ -> new ParallelChart("", List.of(), List.of(), Optional.empty(), List.of(), Set.of());
		default -> TraceChart.of("", RATE, RATE, List.of(), List.of());
		};
		assertTrue(empty.isEmpty());
		assertEquals(500, draw(empty).width());
	}

	/** numpy.percentile([1, 2, 4, 7, 30], [25, 50, 75]) is [2, 4, 7]; 30 lies beyond 7 + 1.5 · 5. */
	@Test
	void boxesHaveQuartilesOfNumPyAndWhiskersOfTukey() {
		assertEquals(new Summary(5, 1, 2, 4, 7, 7, 8.8), BOX.summary(0));
		assertEquals(0, BOX.summary(1).count());
		assertEquals(5, BOX.entities().size(), "the value beyond the whisker too");
	}

	@Test
	void barsGoBothWaysFromZero() {
		ChartPicture picture = draw(BARS);
		double zero = picture.axes().getFirst().place(0);
		Area negative = picture.areas().get(new ChartEntity(0, 0));
		Area positive = picture.areas().get(new ChartEntity(1, 0));
		assertEquals(zero, negative.x() + negative.width(), 1e-9);
		assertEquals(zero, positive.x(), 1e-9);
		assertEquals(0.9 / 0.5, positive.width() / negative.width(), 1e-9);
		assertTrue(BARS.describe(new ChartEntity(1, 1)).contains("\u221e"));
	}

	@Test
	void bubblesGrowByTheirAreaAndTellAllTheirValues() {
		ChartPicture picture = draw(BUBBLES);
		Area small = picture.areas().get(new ChartEntity(0, 0));
		Area large = picture.areas().get(new ChartEntity(0, 1));
		assertTrue(large.width() > 2 * small.width());
		assertEquals("a: 0.001 (lr), 0.5 (accuracy), 0.5 (accuracy), 2 (depth)\nseed = 1", BUBBLES.describe(new ChartEntity(0, 0)));
		assertEquals(2, BUBBLES.entities().size());
	}

	@Test
	void aContourShowsNothingOutsideItsPoints() {
		var corner = new ContourChart("", CONTOUR.x(), CONTOUR.y(), CONTOUR.colours(), List.of(mark(0, 0, 0), mark(1, 0, 0.5), mark(0, 1, 1)));
		ChartPicture picture = draw(corner);
		assertEquals(ChartStyle.PAPER.background(), rgb(picture, 0.83, 0.83));
		assertNotEquals(ChartStyle.PAPER.background(), rgb(picture, 0.3, 0.3));
	}

	@Test
	void aContourIsDrawnByTheColoursOfItsValues() {
		ChartPicture picture = draw(CONTOUR);
		// Next to a point nothing else counts; there are twelve steps of colour.
		assertEquals(CONTOUR.colours().rgb(0.5 / 12, ChartStyle.PAPER), rgb(picture, 0.12, 0.04));
		assertEquals(CONTOUR.colours().rgb(11.5 / 12, ChartStyle.PAPER), rgb(picture, 0.12, 0.96));
	}

	private static int rgb(ChartPicture picture, double x, double y) {
		int column = (int) picture.axes().getFirst().place(x);
		int row = (int) picture.axes().getLast().place(y);
		return picture.pixels()[row * picture.pixelWidth() + column] & 0xFFFFFF;
	}

	@Test
	void aLineIsChosenByABrushOfEachBrushedAxis() {
		assertEquals(List.of(0, 1, 2), LINES.chosen());
		assertEquals(List.of(1, 2), LINES.brushed(List.of(new Brush(0, 0.05, 2))).chosen());
		assertEquals(List.of(0, 2), LINES.brushed(List.of(new Brush(0, 0.005, 0.02), new Brush(0, 0.5, 2))).chosen());
		assertEquals(List.of(1), LINES.brushed(List.of(new Brush(0, 0.05, 2), new Brush(2, 0, 1))).chosen(), "no value lies in no brush");
	}

	@Test
	void axesMoveWithTheirValuesAndBrushes() {
		ParallelChart moved = LINES.brushed(List.of(new Brush(0, 0.05, 2))).moved(0, 2);
		assertEquals(List.of("params.opt", "metrics.acc", "params.lr"), moved.axes().stream().map(Axis::key).toList());
		assertEquals(List.of(new Brush(2, 0.05, 2)), moved.brushes());
		assertEquals(List.of(1, 2), moved.chosen());
	}

	@Test
	void theLineUnderThePointerIsFoundBetweenAxes() {
		ChartPicture picture = draw(LINES);
		var pointer = new ParallelPointer(LINES, picture.axes());
		double column = (picture.axes().get(0).across() + picture.axes().get(1).across()) / 2;
		double row = (pointer.row(1, 0) + pointer.row(1, 1)) / 2;
		assertEquals(Optional.of(new ChartEntity(1, 0)), pointer.at(column, row + 2, 5));
		assertEquals(Optional.empty(), pointer.at(column, row + 40, 5));
		assertTrue(pointer.row(2, 2) > picture.axes().get(2).start(), "no value lies below the axis");
		assertEquals(2, pointer.dropPlace(picture.axes().get(2).across() + 5, 0));
	}

	@Test
	void valuesForOtherPlacesAreRefused() {
		assertThrows(IllegalArgumentException.class, () -> new GroupedBarChart("", "", "", List.of(), List.of(new GroupedBarChart.Series("", List.of(1.0)))));
		assertThrows(IllegalArgumentException.class,
				() -> new ParallelChart("", List.of(), List.of(new Line("", "", LOOK, List.of(1.0), 1)), Optional.empty(), List.of(), Set.of()));
		assertThrows(IllegalArgumentException.class, () -> new AxisRange(1, 1));
	}
}
