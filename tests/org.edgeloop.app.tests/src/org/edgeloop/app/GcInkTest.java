package org.edgeloop.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.edgeloop.chart.drawing.Ink.TextStyle;
import org.edgeloop.chart.ui.GcInk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What ink leaves on an image of the toolkit: the same as in files. */
class GcInkTest {

	private static final RGB RED = new RGB(255, 0, 0);
	private static final RGB BLUE = new RGB(0, 0, 255);
	private static final RGB WHITE = new RGB(255, 255, 255);

	private Image image;
	private GC gc;
	private GcInk ink;

	@BeforeEach
	void begin() {
		image = new Image(Display.getDefault(), 100, 40);
		gc = new GC(image);
		ink = new GcInk(Display.getDefault());
		ink.begin(gc);
	}

	@AfterEach
	void dispose() {
		ink.dispose();
		gc.dispose();
		image.dispose();
	}

	@Test
	void placesAreScaledThenMoved() {
		ink.fillRectangle(0xFFFF0000, 0, 0, 50, 40);
		ink.transform(2, 50, 0);
		ink.fillRectangle(0xFF0000FF, 5, 5, 10, 10);
		ink.drawLines(0xFFFF0000, 1, new float[] { 9, 9, 0, 18, 20, 18 }, 2, 2);
		ink.fillPolygon(0xFFFF0000, new float[] { 20, 0, 25, 0, 25, 5, 20, 5 });
		assertEquals(RED, pixel(25, 20));
		assertEquals(BLUE, pixel(70, 20));
		assertEquals(RED, pixel(86, 36), "the line from the second point to the third");
		assertEquals(RED, pixel(95, 5));
		assertEquals(WHITE, pixel(55, 5));
	}

	@Test
	void textStandsOnItsBaseLineAtAnySize() {
		ink.transform(0.5, 0, 0);
		ink.drawText(0xFF000000, TextStyle.BOLD, 40, "H", 20, 60);
		int lowest = 0;
		int highest = 40;
		for (int y = 0; y < 40; y++) {
			for (int x = 0; x < 40; x++) {
				if (pixel(x, y).red < 100) {
					lowest = Math.max(lowest, y);
					highest = Math.min(highest, y);
				}
			}
		}
		assertTrue(Math.abs(lowest - 29) <= 1, "the base line is at 30: " + lowest);
		assertTrue(lowest - highest >= 12 && lowest - highest <= 18, "capitals are some 0.73 of 20 points high: " + (lowest - highest));
	}

	@Test
	void aPaintersTransformationIsAsBeforeAtTheEnd() {
		ink.transform(3, 10, 10);
		ink.fillRound(0x800000FF, 0, 0, 5, 5, 1);
		ink.end();
		gc.setBackground(Display.getDefault().getSystemColor(SWT.COLOR_RED));
		gc.fillRectangle(80, 30, 10, 10);
		assertEquals(RED, pixel(85, 35));
		assertEquals(WHITE, pixel(78, 28));
		RGB mixed = pixel(17, 17);
		assertTrue(mixed.blue == 255 && Math.abs(mixed.red - 127) <= 2, "half of what is below shows: " + mixed);
		ink.begin(gc);
	}

	private RGB pixel(int x, int y) {
		ImageData data = image.getImageData(100);
		return data.palette.getRGB(data.getPixel(x, y));
	}
}
