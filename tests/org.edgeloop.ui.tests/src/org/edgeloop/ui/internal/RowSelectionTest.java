package org.edgeloop.ui.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;

/** Clicks and keys select as in other tables, rows out of sight as well. */
class RowSelectionTest {

	private final RowSelection selection = new RowSelection();

	private static BitSet inSight(int... rows) {
		var set = new BitSet();
		for (int row : rows) {
			set.set(row);
		}
		return set;
	}

	private void assertSelected(int... rows) {
		assertArrayEquals(rows, selection.rows().stream().toArray());
	}

	@Test
	void aClickSelectsOneRowAndDropsThoseOutOfSight() {
		selection.select(new int[] { 3, 90_000 });
		selection.clicked(7, false, false, inSight(7));
		assertSelected(7);
		assertEquals(OptionalInt.of(7), selection.current());
	}

	@Test
	void aClickWithShiftSelectsFromTheAnchorThoughThatIsOutOfSight() {
		selection.clicked(2, false, false, inSight(2));
		selection.clicked(50_001, true, false, inSight(50_001));
		assertEquals(50_000, selection.rows().cardinality());
		selection.clicked(0, true, false, inSight(0));
		assertSelected(0, 1, 2);
	}

	@Test
	void aClickWithCtrlAddsOrTakesOneRowAndKeepsThoseOutOfSight() {
		selection.select(new int[] { 5, 90_000 });
		selection.clicked(7, false, true, inSight(5, 7));
		assertSelected(5, 7, 90_000);
		selection.clicked(5, false, true, inSight(7));
		assertSelected(7, 90_000);
		assertEquals(OptionalInt.empty(), selection.current(), "the row that was taken away is not selected any more");
	}

	@Test
	void keysMoveAndExtendFromTheAnchor() {
		selection.goTo(10, false);
		selection.goTo(12, true);
		assertSelected(10, 11, 12);
		selection.goTo(9, true);
		assertSelected(9, 10);
		selection.goTo(8, false);
		assertSelected(8);
	}

	@Test
	void nothingIsSelectedOfOtherRows() {
		selection.selectAll(4);
		assertSelected(0, 1, 2, 3);
		selection.clear();
		assertSelected();
		assertEquals(OptionalInt.empty(), selection.current());
	}
}
