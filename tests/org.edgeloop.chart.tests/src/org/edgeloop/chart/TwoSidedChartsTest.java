package org.edgeloop.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.chart.ChartPicture.Area;
import org.edgeloop.chart.HistogramChart.Bin;
import org.edgeloop.chart.HistogramChart.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The charts of reports: where their parts lie, what colour they have and what they say in words. */
class TwoSidedChartsTest {

	private static final int WIDTH = 500;
	private static final int HEIGHT = 300;

	private static final HistogramChart HISTOGRAM = new HistogramChart("Kurtosis", "kurtosis", "Share of rows [%]",
			List.of(Bin.range(0, 1), Bin.range(1, 3), Bin.range(3, 4)),
			List.of(new Side("Reference", List.of(50.0, 40.0, 10.0)), new Side("Current", List.of(0.0, 20.0, 80.0))),
			List.of(new ChartMarker("limit", 2)));
	private static final LineChart LINE = new LineChart("Chunks", "Chunk", "Distance",
			List.of(new ChartLine("Current", List.of(new ChartPoint(0, 0.05), new ChartPoint(1, Double.NaN), new ChartPoint(2, 0.3, true)))),
			List.of(new ChartMarker("upper limit", 0.1)), List.of("Monday", "Tuesday", "Wednesday"));
	private static final HeatmapChart CELLS = new HeatmapChart("Correlation", "Row", "Column", "Pearson", List.of("a", "b"), List.of("a", "b", "c"),
			List.of(List.of(1.0, -0.5, 0.0), List.of(-0.5, 1.0, Double.NaN)));

	@TempDir
	Path folder;

	@Test
	void binsTileTheAxisByTheirEdges() {
		ChartPicture picture = draw(HISTOGRAM);
		Area first = picture.areas().get(new ChartEntity(0, 0));
		Area second = picture.areas().get(new ChartEntity(0, 1));
		assertEquals(first.x() + first.width(), second.x(), 1e-6);
		assertEquals(2 * first.width(), second.width(), 1e-6);
	}

	@Test
	void aBinIsHitAboveItsBarsToo() {
		ChartPicture picture = draw(HISTOGRAM);
		Area last = picture.areas().get(new ChartEntity(0, 2));
		assertEquals(Optional.of(new ChartEntity(0, 2)), picture.entityAt(last.x() + 2, last.y() + 1));
	}

	@Test
	void bothSidesOfABinAreDrawn() {
		ChartPicture picture = draw(HISTOGRAM);
		Area last = picture.areas().get(new ChartEntity(0, 2));
		assertTrue(hasColour(picture, last, ChartStyle.PAPER.seriesColour(1)), "the current side's outline");
		assertTrue(hasColour(picture, picture.areas().get(new ChartEntity(0, 0)), ChartStyle.PAPER.seriesColour(0)), "the reference's outline");
	}

	@Test
	void aBinSaysBothSides() {
		assertEquals("1 \u2026 3: Reference 40, Current 20 (Share of rows [%])", HISTOGRAM.describe(new ChartEntity(0, 1)));
		assertEquals(List.of("0 \u2026 1", "50", "0"), HISTOGRAM.cells(new ChartEntity(0, 0)));
		assertEquals(HISTOGRAM.headings().size(), HISTOGRAM.cells(new ChartEntity(0, 0)).size());
	}

	@Test
	void categoriesStandSideBySideEachUnderItsName() {
		var chart = new HistogramChart("Label", "label", "Share", List.of(Bin.category(0, "ball"), Bin.category(1, "cage")),
				List.of(new Side("Reference", List.of(1.0, 2.0)), new Side("Current", List.of(2.0, 1.0))), List.of());
		ChartPicture picture = draw(chart);
		assertEquals(picture.areas().get(new ChartEntity(0, 0)).width(), picture.areas().get(new ChartEntity(0, 1)).width(), 1e-6);
		assertTrue(new ChartDrawing(chart, ChartStyle.PAPER).toSvg(WIDTH, HEIGHT).contains(">cage<"));
	}

	@Test
	void aBinNeedsAHeightOnEachSideAndNoneIsNegative() {
		assertThrows(IllegalArgumentException.class, () -> oneBin(1.0, 2.0));
		assertThrows(IllegalArgumentException.class, () -> oneBin(-1.0));
		assertThrows(IllegalArgumentException.class, () -> oneBin(Double.NaN));
	}

	private static HistogramChart oneBin(Double... heights) {
		return new HistogramChart("", "", "", List.of(Bin.range(0, 1)), List.of(new Side("", List.of(heights))), List.of());
	}

	@Test
	void aGapInALineIsNoPartOfIt() {
		assertEquals(List.of(new ChartEntity(0, 0), new ChartEntity(0, 2)), LINE.entities());
		assertEquals(LINE.entities(), draw(LINE).entities());
	}

	@Test
	void aPointBeyondItsLimitsHasTheColourOfAnAlert() {
		ChartPicture picture = draw(LINE);
		assertTrue(hasColour(picture, picture.areas().get(new ChartEntity(0, 2)), ChartStyle.PAPER.alert()));
		assertEquals("Wednesday, Current: 0.3 (Distance), beyond its limits", LINE.describe(new ChartEntity(0, 2)));
	}

	@Test
	void aLimitFarFromAllPointsIsInThePicture() {
		var far = new LineChart("", "", "", LINE.lines(), List.of(new ChartMarker("far limit", 9)), LINE.places());
		assertTrue(new ChartDrawing(far, ChartStyle.PAPER).toSvg(WIDTH, HEIGHT).contains("far limit"));
		assertTrue(draw(far).areas().get(new ChartEntity(0, 2)).y() > HEIGHT / 2.0, "the points moved down to make room");
	}

	@Test
	void theNearestPointOfALineIsFoundFromLeftToRight() {
		ChartPicture picture = draw(LINE);
		Area last = picture.areas().get(new ChartEntity(0, 2));
		assertEquals(Optional.of(new ChartEntity(0, 2)), picture.nearest(0, last.x() + 200));
		assertEquals(Optional.of(new ChartEntity(0, 0)), picture.nearest(0, 0));
		assertEquals(Optional.empty(), picture.nearest(1, 0));
	}

	@Test
	void stepsGoUpAtTheirValues() {
		var chart = new StepChart("ECDF", "value", "Share", List.of(new ChartLine("Reference", List.of(new ChartPoint(0, 0), new ChartPoint(10, 1)))),
				List.of());
		ChartPicture picture = draw(chart);
		Area start = picture.areas().get(new ChartEntity(0, 0));
		Area end = picture.areas().get(new ChartEntity(0, 1));
		int blue = ChartStyle.PAPER.seriesColour(0);
		assertTrue(hasColour(picture, new Area((start.x() + end.x()) / 2, start.y(), 10, start.height()), blue), "level until the value");
		assertTrue(hasColour(picture, new Area(end.x(), (start.y() + end.y()) / 2, end.width(), 10), blue), "upright at the value");
	}

	@Test
	void cellsAreColouredByTheirValuesAndEmptyOnesAreNot() {
		ChartPicture picture = draw(CELLS);
		assertEquals(0xFF000000 | ChartStyle.PAPER.seriesColour(0), corner(picture, new ChartEntity(0, 0)));
		assertEquals(0xFF000000 | ChartStyle.PAPER.background(), corner(picture, new ChartEntity(1, 2)));
		assertEquals("Row a, Column b: \u22120.5 (Pearson)", CELLS.describe(new ChartEntity(0, 1)));
		assertThrows(IllegalArgumentException.class,
				() -> new HeatmapChart("", "", "", "", List.of("a"), List.of("a", "b"), List.of(List.of(1.0))));
	}

	@Test
	void everyChartIsWrittenInEachFormat() throws Exception {
		var clouds = new ScatterChart("Predicted", "actual", "predicted", List.of(new ChartLine("Current", List.of(new ChartPoint(1, 2)))), true);
		for (Chart chart : List.of(HISTOGRAM, LINE, CELLS, clouds)) {
			assertStarts("%PDF-", export(chart, "chart.pdf"));
			assertStarts("\u0089PNG", export(chart, "chart.PNG"));
			assertTrue(Files.readString(export(chart, "chart.svg")).contains(chart.title()));
		}
		assertThrows(ProblemException.class, () -> export(HISTOGRAM, "chart.bmp"));
		assertTrue(Files.notExists(folder.resolve("chart.bmp")));
	}

	@Test
	void valuesShowFourDigitsThatCount() {
		assertEquals("0.01234", ValueText.of(0.0123412));
		assertEquals("\u22121.5", ValueText.of(-1.5));
		assertEquals("123457", ValueText.of(123457));
		assertEquals("1.234e\u221205", ValueText.of(1.2341e-5));
		assertEquals("\u2013", ValueText.of(Double.NaN));
		assertEquals("12.5 %", ValueText.percent(0.125));
	}

	private Path export(Chart chart, String name) throws Exception {
		return new ExportChartOperation(chart, folder.resolve(name), WIDTH).run(Progress.NONE);
	}

	private static void assertStarts(String start, Path file) throws Exception {
		byte[] bytes = Files.readAllBytes(file);
		assertEquals(start, new String(bytes, 0, start.length(), StandardCharsets.ISO_8859_1));
	}

	private static ChartPicture draw(Chart chart) {
		return new ChartDrawing(chart, ChartStyle.PAPER).draw(WIDTH, HEIGHT, 1);
	}

	private static int corner(ChartPicture picture, ChartEntity cell) {
		Area area = picture.areas().get(cell);
		return picture.pixels()[((int) area.y() + 3) * picture.pixelWidth() + (int) area.x() + 3];
	}

	private static boolean hasColour(ChartPicture picture, Area area, int rgb) {
		for (int y = (int) area.y(); y < area.y() + area.height(); y++) {
			for (int x = (int) area.x(); x < area.x() + area.width(); x++) {
				if (isNear(picture.pixels()[y * picture.pixelWidth() + x], rgb)) {
					return true;
				}
			}
		}
		return false;
	}

	/** Smoothed edges mix a thin line with what is behind it. */
	private static boolean isNear(int pixel, int rgb) {
		return channelsApart(pixel, rgb, 16) && channelsApart(pixel, rgb, 8) && channelsApart(pixel, rgb, 0);
	}

	private static boolean channelsApart(int pixel, int rgb, int shift) {
		return Math.abs((pixel >> shift & 0xFF) - (rgb >> shift & 0xFF)) < 56;
	}
}
