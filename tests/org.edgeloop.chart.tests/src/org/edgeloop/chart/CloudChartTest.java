package org.edgeloop.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.edgeloop.chart.ChartAxis.Scale;
import org.edgeloop.chart.CloudChart.CloudClass;
import org.edgeloop.chart.StackedHistogramChart.Layer;
import org.junit.jupiter.api.Test;

class CloudChartTest {

	private static final int RED = 0xC00000;
	private static final int BLUE = 0x0000C0;
	private static final List<CloudClass> CLASSES = List.of(new CloudClass("red", new ChartLook(RED, RED, 0)),
			new CloudClass("blue", new ChartLook(BLUE, BLUE, 2)));

	private static CloudChart chart(double[] x, double[] y, int[] classes, boolean... chosen) {
		return CloudChart.of("cloud", ChartAxis.of("x"), ChartAxis.of("y"), CLASSES, new CloudChart.Points(x, y, classes), chosen, place -> "point " + place);
	}

	private static CloudPointer pointer(CloudChart chart, ChartPicture drawn) {
		return new CloudPointer(chart, drawn.axes().getFirst(), drawn.axes().getLast());
	}

	private static int pixel(ChartPicture drawn, double column, double row) {
		return drawn.pixels()[(int) (row * drawn.scale()) * drawn.pixelWidth() + (int) (column * drawn.scale())] & 0xFFFFFF;
	}

	@Test
	void eachPointIsDrawnWhereItsValuesLieInTheColourOfItsClass() {
		CloudChart chart = chart(new double[] { 1, 5, 9 }, new double[] { 10, -3, 4 }, new int[] { 0, 1, 0 }, true, true, true);
		ChartPicture drawn = new ChartDrawing(chart, ChartStyle.PAPER).draw(400, 300, 2);
		CloudPointer pointer = pointer(chart, drawn);
		for (int place = 0; place < 3; place++) {
			int pixel = pixel(drawn, pointer.x().place(chart.points().x()[place]), pointer.y().place(chart.points().y()[place]));
			assertEquals(place == 1 ? BLUE : RED, pixel, "point " + place);
		}
	}

	@Test
	void pointsWithoutAPlaceOrOfAHiddenClassAreNotDrawn() {
		CloudChart chart = chart(new double[] { 1, Double.NaN, 3, 4 }, new double[] { 1, 2, Double.POSITIVE_INFINITY, 4 }, new int[] { 0, 0, 0, -1 });
		assertEquals(List.of(new ChartEntity(0, 0)), chart.entities());
		assertFalse(chart.isEmpty());
		assertEquals(List.of("point 0", "red", "1", "1", "no"), chart.cells(chart.entities().getFirst()));
	}

	@Test
	void thePointNearestToThePointerIsFound() {
		CloudChart chart = chart(new double[] { 1, 5, 9 }, new double[] { 10, -3, 4 }, new int[] { 0, 1, -1 });
		CloudPointer pointer = pointer(chart, new ChartDrawing(chart, ChartStyle.PAPER).draw(400, 300, 1));
		assertEquals(Optional.of(new ChartEntity(0, 1)), pointer.at(pointer.x().place(5) + 3, pointer.y().place(-3) - 4, 6));
		assertEquals(Optional.empty(), pointer.at(pointer.x().place(5) + 3, pointer.y().place(-3) - 4, 4));
		assertEquals(Optional.empty(), pointer.at(pointer.x().place(9), pointer.y().place(4), 6));
	}

	@Test
	void aLassoHoldsWhatItIsDrawnAroundAndNotWhatLiesInItsBay() {
		// A horseshoe that is open to the top, around (3, 3) to (7, 7).
		var region = new CloudRegion(Scale.LINEAR, Scale.LINEAR, new double[] { 0, 10, 10, 7, 7, 3, 3, 0 }, new double[] { 0, 0, 10, 10, 3, 3, 10, 10 });
		assertArrayEquals(new boolean[] { true, true, true, false, false, false },
				region.contains(new double[] { 1, 5, 8, 5, 11, Double.NaN }, new double[] { 9, 1, 9, 9, 5, 5 }));
	}

	@Test
	void aRectangleIsStraightOnLogarithmicAxesToo() {
		CloudRegion region = CloudRegion.rectangle(Scale.LOGARITHMIC, Scale.LINEAR, new AxisRange(1, 100), new AxisRange(0, 1));
		assertArrayEquals(new boolean[] { true, true, false, false }, region.contains(new double[] { 2, 99, 101, -5 }, new double[] { 0.5, 0.9, 0.5, 0.5 }));
	}

	@Test
	void brushesReplaceAddAndRemove() {
		boolean[] before = { true, true, false, false };
		boolean[] brushed = { false, true, true, false };
		assertArrayEquals(brushed, Brushing.REPLACE.apply(before, brushed));
		assertArrayEquals(new boolean[] { true, true, true, false }, Brushing.ADD.apply(before, brushed));
		assertArrayEquals(new boolean[] { true, false, false, false }, Brushing.REMOVE.apply(before, brushed));
		assertEquals(0, Brushing.REMOVE.apply(new boolean[0], brushed).length);
	}

	@Test
	void layersOfAHistogramLieOnTopOfEachOther() {
		var layers = List.of(new Layer("red", new ChartLook(RED, RED, 0), new long[] { 2, 0 }), new Layer("blue", new ChartLook(BLUE, BLUE, 0), new long[] { 2, 4 }));
		var chart = new StackedHistogramChart("bins", "x", "Windows", new double[] { 0, 1, 2 }, layers);
		assertEquals(List.of("0 … 1", "2", "2"), chart.cells(new ChartEntity(0, 0)));
		ChartPicture drawn = new ChartDrawing(chart, ChartStyle.PAPER).draw(400, 300, 1);
		ChartPicture.Area bin = drawn.areas().get(new ChartEntity(0, 0));
		double middle = bin.x() + bin.width() / 2;
		assertEquals(RED, pixel(drawn, middle, bin.y() + bin.height() * 0.95));
		assertEquals(BLUE, pixel(drawn, middle, bin.y() + bin.height() * 0.4));
		assertTrue(chart.hasRanges());
	}
}
