package org.edgeloop.experiment.ui.comparison.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.graphics.Rectangle;
import org.edgeloop.experiment.ui.comparison.internal.TwelfthsLayout.Size;
import org.junit.jupiter.api.Test;

class TwelfthsLayoutTest {

	@Test
	void chartsGoOnInTheNextLineWhereThereIsNoRoom() {
		List<Rectangle> places = TwelfthsLayout.places(List.of(new Size(7, 8), new Size(5, 4), new Size(6, 8), new Size(12, 3)), 1200);

		assertEquals(places.get(0).y, places.get(1).y);
		assertEquals(places.get(0).x + places.get(0).width + TwelfthsLayout.GAP, places.get(1).x);
		assertEquals(1200, places.get(1).x + places.get(1).width);
		assertEquals(8 * TwelfthsLayout.STEP + TwelfthsLayout.GAP, places.get(2).y);
		assertEquals(0, places.get(3).x);
		for (int i = 0; i < places.size(); i++) {
			for (int j = 0; j < i; j++) {
				assertTrue(!places.get(i).intersects(places.get(j)));
			}
		}
	}

	@Test
	void aChartThatWouldBeTooNarrowTakesTheLine() {
		List<Rectangle> places = TwelfthsLayout.places(List.of(new Size(4, 8), new Size(4, 8)), 500);

		assertEquals(500, places.get(0).width);
		assertTrue(places.get(1).y > places.get(0).y);
	}
}
