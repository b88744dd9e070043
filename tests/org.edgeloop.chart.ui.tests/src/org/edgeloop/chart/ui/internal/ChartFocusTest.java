package org.edgeloop.chart.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.edgeloop.chart.ChartEntity;
import org.junit.jupiter.api.Test;

class ChartFocusTest {

	private static final ChartEntity TOP_LEFT = new ChartEntity(0, 0);
	private static final ChartEntity TOP_RIGHT = new ChartEntity(1, 0);
	private static final ChartEntity BELOW_RIGHT = new ChartEntity(1, 2);

	/** The bar in the middle shows nothing, the one at the bottom has one part. */
	private final ChartFocus focus = new ChartFocus(List.of(TOP_LEFT, TOP_RIGHT, BELOW_RIGHT));

	@Test
	void theFirstKeyGoesToTheFirstPart() {
		assertEquals(Optional.of(TOP_LEFT), focus.otherBar(Optional.empty(), 1));
		assertEquals(Optional.of(TOP_LEFT), focus.otherPart(Optional.empty(), -1));
	}

	@Test
	void downSkipsBarsThatShowNothing() {
		assertEquals(Optional.of(BELOW_RIGHT), focus.otherBar(Optional.of(TOP_LEFT), 1));
	}

	@Test
	void upKeepsThePart() {
		assertEquals(Optional.of(TOP_RIGHT), focus.otherBar(Optional.of(BELOW_RIGHT), -1));
	}

	@Test
	void theEndsHold() {
		assertEquals(Optional.of(BELOW_RIGHT), focus.otherBar(Optional.of(BELOW_RIGHT), 1));
		assertEquals(Optional.of(TOP_RIGHT), focus.otherPart(Optional.of(TOP_RIGHT), 1));
		assertEquals(Optional.of(TOP_LEFT), focus.otherPart(Optional.of(TOP_LEFT), -1));
	}

	@Test
	void rightGoesToTheNextPartOfTheBar() {
		assertEquals(Optional.of(TOP_RIGHT), focus.otherPart(Optional.of(TOP_LEFT), 1));
	}

	@Test
	void anEmptyChartHasNowhereToGo() {
		assertEquals(Optional.empty(), new ChartFocus(List.of()).otherBar(Optional.empty(), 1));
	}
}
