package org.edgeloop.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SampleRangeTest {

	@Test
	void rangesThatOnlyTouchDoNotIntersect() {
		var left = new SampleRange(0, 10);
		assertFalse(left.intersects(new SampleRange(10, 20)));
		assertTrue(left.intersects(new SampleRange(9, 20)));
	}

	@Test
	void clampingOutsideTheBoundsGivesAnEmptyRangeAtTheNearerEnd() {
		var bounds = new SampleRange(100, 200);
		assertEquals(new SampleRange(100, 100), new SampleRange(0, 50).clampTo(bounds));
		assertEquals(new SampleRange(200, 200), new SampleRange(300, 400).clampTo(bounds));
		assertEquals(new SampleRange(150, 200), new SampleRange(150, 400).clampTo(bounds));
	}

	@Test
	void aRangeThatEndsBeforeItStartsIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> new SampleRange(5, 4));
		assertThrows(IllegalArgumentException.class, () -> new SampleRange(-1, 4));
	}
}
