package org.edgeloop.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.edgeloop.base.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The picture of values, pixel by pixel, against the colours that its values have. */
class RasterChartTest {

	private static final int CELLS = 1000;
	private static final AxisRange DECIBELS = new AxisRange(-60, 0);
	private static final RasterColours COLOURS = new RasterColours(ChartAxis.of("Level [dB]"), DECIBELS, ColourMap.VIRIDIS);

	@TempDir
	Path folder;

	private static float[] column(double power) {
		float[] column = new float[CELLS];
		Arrays.fill(column, (float) power);
		return column;
	}

	/** Four columns of a second each; the cells are of 1 Hz. */
	private static RasterChart chart(List<float[]> columns, AxisRange frequencies, ChartAxis.Scale scale) {
		var raster = new Raster(0, 1, 0, 1, CELLS, columns, power -> 10 * Math.log10(power));
		return new RasterChart("Spectrogram", ChartAxis.of("Time [s]"), new AxisRange(0, columns.size()), new ChartAxis("Frequency [Hz]", scale), frequencies, COLOURS,
				raster, OptionalInt.empty());
	}

	private static ChartPicture draw(RasterChart chart) {
		return new ChartDrawing(chart, ChartStyle.PAPER).draw(800, 500, 1);
	}

	private static int rgbAt(ChartPicture picture, double x, double y) {
		int column = (int) picture.axes().getFirst().place(x);
		int row = (int) picture.axes().getLast().place(y);
		return picture.pixels()[row * picture.pixelWidth() + column] & 0xFFFFFF;
	}

	@Test
	void cellsHaveTheColoursOfTheirValues() {
		ChartPicture picture = draw(chart(List.of(column(1), column(1e-3), column(1e-9), column(1e3)), new AxisRange(0, CELLS), ChartAxis.Scale.LINEAR));
		for (int column = 0; column < 4; column++) {
			double share = new double[] { 1, 0.5, 0, 1 }[column];
			for (double frequency : new double[] { 10, 500, 990 }) {
				assertColour(ColourMap.VIRIDIS.rgb(share), rgbAt(picture, column + 0.5, frequency));
			}
		}
	}

	private static void assertColour(int expected, int rgb) {
		for (int shift = 0; shift <= 16; shift += 8) {
			assertEquals(expected >> shift & 0xFF, rgb >> shift & 0xFF, 2, "%06X instead of %06X".formatted(rgb, expected));
		}
	}

	/** Of 1000 cells in 400 rows one is full: its row must show it, wherever it lies. */
	@Test
	void noLineIsLostBetweenRows() {
		for (int line : new int[] { 100, 101, 102, 500, 998 }) {
			float[] column = column(1e-6);
			column[line] = 1;
			ChartPicture picture = draw(chart(List.of(column), new AxisRange(0, CELLS), ChartAxis.Scale.LINEAR));
			int middle = (int) picture.axes().getFirst().place(0.5);
			int row = (int) picture.axes().getLast().place(line + 0.5);
			assertTrue(IntStream.rangeClosed(row - 1, row + 1)
					.anyMatch(y -> (picture.pixels()[y * picture.pixelWidth() + middle] & 0xFFFFFF) == ColourMap.VIRIDIS.rgb(1)), "line at " + line);
		}
	}

	@Test
	void frequenciesGoByTheirLogarithmToo() {
		float[] column = column(1e-6);
		Arrays.fill(column, 10, 100, 1);
		ChartPicture picture = draw(chart(List.of(column), new AxisRange(1, CELLS), ChartAxis.Scale.LOGARITHMIC));
		PlotAxis y = picture.axes().getLast();
		assertEquals((y.end() - y.start()) / 3, y.place(100) - y.place(10), 1e-9, "one decade of three");
		assertColour(ColourMap.VIRIDIS.rgb(0), rgbAt(picture, 0.5, 3));
		assertColour(ColourMap.VIRIDIS.rgb(1), rgbAt(picture, 0.5, 30));
		assertColour(ColourMap.VIRIDIS.rgb(0), rgbAt(picture, 0.5, 300));
	}

	@Test
	void whatIsMissingIsBareAndWhatIsComingLooksLikeItsNeighbour() {
		ChartPicture picture = draw(chart(List.of(column(1), new float[0], column(Double.NaN)), new AxisRange(0, CELLS), ChartAxis.Scale.LINEAR));
		assertColour(ColourMap.VIRIDIS.rgb(1), rgbAt(picture, 1.5, 500));
		assertEquals(ChartStyle.PAPER.background(), rgbAt(picture, 2.5, 500));
	}

	@Test
	void theTableHasTheMarkedColumn() {
		RasterChart chart = chart(List.of(column(1), column(1e-3)), new AxisRange(100, 200), ChartAxis.Scale.LINEAR);
		assertTrue(chart.entities().isEmpty());
		RasterChart marked = chart.marking(OptionalInt.of(1));
		assertEquals(100, marked.entities().size());
		assertEquals(List.of("1.5", "100.5", "\u221230"), marked.cells(marked.entities().getFirst()));
	}

	@Test
	void allIsWrittenIntoFiles() throws IOException {
		RasterChart chart = chart(List.of(column(1), column(1e-3)), new AxisRange(10, 12), ChartAxis.Scale.LINEAR);
		Path csv = new ExportChartOperation(chart, folder.resolve("a.csv"), 400).run(Progress.NONE);
		assertEquals("Frequency [Hz] \\ Time [s],0.5,1.5\r\n10.5,0,-30\r\n11.5,0,-30\r\n", Files.readString(csv).replaceAll("-(29\\.99|30\\.00)\\d+", "-30"));
		for (String name : List.of("a.svg", "a.pdf", "a.png")) {
			assertTrue(Files.size(new ExportChartOperation(chart, folder.resolve(name), 400).run(Progress.NONE)) > 1000);
		}
		assertTrue(Files.readString(folder.resolve("a.svg")).contains("data:image/png"), "the picture is in the page");
	}

	@Test
	void whatIsNoRasterIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> new Raster(0, 0, 0, 1, 1, List.of(), power -> power));
		assertThrows(IllegalArgumentException.class, () -> new Raster(0, 1, 0, 1, 2, List.of(new float[3]), power -> power));
	}
}
