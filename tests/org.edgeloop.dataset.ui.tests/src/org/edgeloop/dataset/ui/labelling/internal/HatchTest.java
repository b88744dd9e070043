package org.edgeloop.dataset.ui.labelling.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The patterns of classes can be told apart and tile without a seam. */
class HatchTest {

	private static BitSet ink(Hatch hatch, int shiftX, int shiftY) {
		var ink = new BitSet();
		for (int y = 0; y < Hatch.TILE; y++) {
			for (int x = 0; x < Hatch.TILE; x++) {
				ink.set(y * Hatch.TILE + x, hatch.covers(x + shiftX + 0.5, y + shiftY + 0.5));
			}
		}
		return ink;
	}

	@ParameterizedTest
	@EnumSource
	void theNextTileGoesOnWhereThisOneEnds(Hatch hatch) {
		assertEquals(ink(hatch, 0, 0), ink(hatch, Hatch.TILE, 0));
		assertEquals(ink(hatch, 0, 0), ink(hatch, 0, Hatch.TILE));
	}

	@ParameterizedTest
	@EnumSource
	void thereIsMorePaperThanInk(Hatch hatch) {
		int inked = ink(hatch, 0, 0).cardinality();
		assertTrue(inked > 0 && inked < Hatch.TILE * Hatch.TILE * 2 / 5, hatch + " inks " + inked);
	}

	@Test
	void noTwoAreTheSame() {
		Set<BitSet> all = new HashSet<>();
		for (Hatch hatch : Hatch.values()) {
			assertTrue(all.add(ink(hatch, 0, 0)), hatch.name());
		}
	}

	@Test
	void everyClassHasOne() {
		assertEquals(Hatch.of(0), Hatch.of(Hatch.values().length));
		assertEquals(Hatch.values()[Hatch.values().length - 1], Hatch.of(-1));
	}
}
