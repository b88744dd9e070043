package org.edgeloop.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.edgeloop.base.Progress;
import org.edgeloop.chart.OrbitChart.Curve;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Orbits: a circle is one whatever the shape of the picture. */
class OrbitChartTest {

	private static final ChartLook LOOK = new ChartLook(0x0068A8, 0x56A9E0, 0);

	private static Curve circle(double radius) {
		double[] x = IntStream.rangeClosed(0, 90).mapToDouble(i -> 5 + radius * Math.cos(2 * Math.PI * i / 90)).toArray();
		double[] y = IntStream.rangeClosed(0, 90).mapToDouble(i -> radius * Math.sin(2 * Math.PI * i / 90)).toArray();
		return new Curve("1X", LOOK, true, false, x, y);
	}

	private static OrbitChart chart() {
		var mark = new Curve("Mark", new ChartLook(0xCD5A00, 0xF0964A, 1), false, false, new double[] { 7, Double.NaN }, new double[] { 0, 0 });
		return new OrbitChart("Orbit", "x [µm]", "y [µm]", List.of(circle(2), mark));
	}

	@Test
	void bothAxesHaveOneScale() {
		for (int[] size : new int[][] { { 800, 300 }, { 300, 800 }, { 500, 500 } }) {
			ChartPicture picture = new ChartDrawing(chart(), ChartStyle.PAPER).draw(size[0], size[1], 1);
			PlotAxis x = picture.axes().getFirst();
			PlotAxis y = picture.axes().getLast();
			assertEquals(Math.abs(x.place(1) - x.place(0)), Math.abs(y.place(1) - y.place(0)), 1e-6);
			for (double edge : new double[] { 3, 7 }) {
				assertTrue(x.contains(x.place(edge)), "all of the circle is seen");
			}
			assertTrue(y.contains(y.place(-2)) && y.contains(y.place(2)));
			assertTrue(isDrawnNear(picture, x.place(5), y.place(2)), "the top of the circle is drawn");
		}
	}

	private static boolean isDrawnNear(ChartPicture picture, double column, double row) {
		int ground = picture.pixels()[0];
		for (int dy = -2; dy <= 2; dy++) {
			if ((picture.pixels()[((int) row + dy) * picture.pixelWidth() + (int) column] & 0xFF0000) < (ground & 0xFF0000) - 0x400000) {
				return true;
			}
		}
		return false;
	}

	@Test
	void pointsAreToldAndFound() {
		ChartEntity mark = chart().entities().getFirst();
		assertEquals(new ChartEntity(1, 0), mark, "what is on top comes first");
		assertEquals(92, chart().entities().size(), "a break is no point");
		assertEquals("Mark: 7 (x [µm]), 0 (y [µm])", chart().describe(mark));
		ChartPicture picture = new ChartDrawing(chart(), ChartStyle.PAPER).draw(500, 400, 1);
		assertTrue(picture.areas().containsKey(mark));
		assertFalse(chart().isEmpty());
		assertTrue(new OrbitChart("", "x", "y", List.of(new Curve("", LOOK, true, false, new double[] { Double.NaN }, new double[] { 1 }))).isEmpty());
		assertThrows(IllegalArgumentException.class, () -> new Curve("", LOOK, true, false, new double[1], new double[2]));
	}

	@Test
	void numbersAreSaved(@TempDir Path folder) throws IOException {
		Path file = folder.resolve("orbit.csv");
		new ExportChartOperation(chart(), file, 600).run(Progress.NONE);
		List<String> lines = Files.readAllLines(file);
		assertEquals("Path,x [µm],y [µm]", lines.getFirst());
		assertEquals("1X,7,0", lines.get(1));
		assertArrayEquals(new String[] { "Mark,7,0", "Mark,,0" }, lines.subList(92, 94).toArray());
		Path picture = folder.resolve("orbit.svg");
		new ExportChartOperation(chart(), picture, 600).run(Progress.NONE);
		assertTrue(Files.readString(picture).contains("<svg"));
	}
}
