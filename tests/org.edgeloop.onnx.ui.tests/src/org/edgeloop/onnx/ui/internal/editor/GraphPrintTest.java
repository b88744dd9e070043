package org.edgeloop.onnx.ui.internal.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.edgeloop.onnx.ui.internal.editor.GraphPrint.Sheet;
import org.junit.jupiter.api.Test;

/** A page of 600 × 800 points at 300 pixels an inch, of which 528 × 728 points are printed on. */
class GraphPrintTest {

	private static final double PIXELS = 300 / 72.0;

	private static Sheet sheet(double width, double height) {
		return Sheet.of(600 * PIXELS, 800 * PIXELS, PIXELS, width, height);
	}

	@Test
	void smallGraphIsPrintedInItsOwnSizeOnOnePage() {
		assertEquals(new Sheet(PIXELS, 36 * PIXELS, 728 * PIXELS, 1), sheet(300, 700));
	}

	@Test
	void wideGraphIsMadeAsWideAsThePage() {
		assertEquals(PIXELS / 2, sheet(1056, 700).scale(), 1e-9);
		assertEquals(1, sheet(1056, 1400).pages());
	}

	@Test
	void longGraphGoesOnOnOtherPages() {
		assertEquals(3, sheet(528, 3 * 728).pages());
		assertEquals(4, sheet(528, 3 * 728 + 1).pages());
	}

	@Test
	void endlessGraphIsFittedToOnePage() {
		Sheet sheet = sheet(528, 1_000_000);
		assertEquals(1, sheet.pages());
		assertEquals(728 * PIXELS, 1_000_000 * sheet.scale(), 1e-6);
	}
}
