package org.edgeloop.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.edgeloop.chart.ChartPicture.Area;
import org.junit.jupiter.api.Test;

class ChartDrawingTest {

	private static final int WIDTH = 600;
	private static final int HEIGHT = 240;
	private static final ChartEntity FIRST = new ChartEntity(0, 0);
	private static final ChartEntity SECOND = new ChartEntity(0, 1);

	@Test
	void barsAreAsLongAsTheirValues() {
		ChartPicture picture = draw(Charts.plain(), 1);
		assertEquals(2, picture.areas().get(FIRST).width() / picture.areas().get(SECOND).width(), 1e-6);
	}

	@Test
	void theFirstCategoryIsOnTop() {
		ChartPicture picture = draw(Charts.plain(), 1);
		assertTrue(picture.areas().get(FIRST).y() < picture.areas().get(SECOND).y());
	}

	@Test
	void aBarHasTheColourOfItsCategory() {
		ChartPicture picture = draw(Charts.plain(), 1);
		assertEquals(0xFF000000 | Charts.ORANGE, middle(picture, FIRST));
		assertEquals(0xFF000000 | Charts.BLUE, middle(picture, SECOND));
		assertEquals(0xFFFFFFFF, picture.pixels()[0]);
	}

	@Test
	void aPointInsideABarFindsItAndOneBesideItFindsNothing() {
		ChartPicture picture = draw(Charts.plain(), 1);
		Area bar = picture.areas().get(SECOND);
		assertEquals(Optional.of(SECOND), picture.entityAt(bar.x() + 1, bar.y() + bar.height() / 2));
		assertEquals(Optional.empty(), picture.entityAt(bar.x() + bar.width() + 2, bar.y() + bar.height() / 2));
		assertEquals(List.of(FIRST, SECOND), picture.entities());
	}

	@Test
	void partsOfABarLieSideBySide() {
		ChartPicture picture = draw(Charts.stacked(), 1);
		Area first = picture.areas().get(new ChartEntity(0, 0));
		Area second = picture.areas().get(new ChartEntity(1, 0));
		assertEquals(3, first.width() / second.width(), 1e-6);
		assertEquals(first.x() + first.width(), second.x(), 1e-6);
	}

	@Test
	void aHatchedPartShowsLinesOverItsColour() {
		ChartPicture picture = draw(Charts.stacked(), 1);
		Area area = picture.areas().get(new ChartEntity(0, 0));
		int y = (int) area.y() + 3;
		long colours = java.util.stream.IntStream.range((int) area.x() + 1, (int) area.x() + 30)
				.map(x -> picture.pixels()[y * picture.pixelWidth() + x]).distinct().count();
		assertTrue(colours > 1, "one colour alone");
	}

	@Test
	void aDenseDisplayGetsMorePixelsForTheSamePoints() {
		ChartPicture one = draw(Charts.plain(), 1);
		ChartPicture two = draw(Charts.plain(), 2);
		assertEquals(2 * WIDTH, two.pixelWidth());
		assertEquals(2 * HEIGHT, two.pixelHeight());
		assertEquals(one.areas().get(FIRST).x(), two.areas().get(FIRST).x(), 2);
		assertEquals(0xFF000000 | Charts.ORANGE, middle(two, FIRST));
	}

	@Test
	void moreBarsAskForMoreHeight() {
		BarChart two = Charts.plain();
		var one = new BarChart(two.title(), two.categoryTitle(), two.valueTitle(), true, two.categories().subList(0, 1),
				List.of(new BarChart.Series("labels", "Labels", two.series().getFirst().fill(), List.of(40.0))));
		assertTrue(new ChartDrawing(two, ChartStyle.PAPER).preferredHeight() > new ChartDrawing(one, ChartStyle.PAPER).preferredHeight());
	}

	@Test
	void noPictureIsEmptyOrEndless() {
		var drawing = new ChartDrawing(Charts.plain(), ChartStyle.PAPER);
		assertThrows(IllegalArgumentException.class, () -> drawing.draw(0, HEIGHT, 1));
		assertThrows(IllegalArgumentException.class, () -> drawing.draw(100_000, 100_000, 1));
	}

	private static ChartPicture draw(BarChart chart, double scale) {
		return new ChartDrawing(chart, ChartStyle.PAPER).draw(WIDTH, HEIGHT, scale);
	}

	private static int middle(ChartPicture picture, ChartEntity entity) {
		Area area = picture.areas().get(entity);
		int x = (int) ((area.x() + area.width() / 2) * picture.scale());
		int y = (int) ((area.y() + area.height() / 2) * picture.scale());
		return picture.pixels()[y * picture.pixelWidth() + x];
	}
}
