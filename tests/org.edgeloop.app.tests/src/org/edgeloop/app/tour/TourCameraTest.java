package org.edgeloop.app.tour;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.junit.jupiter.api.Test;

class TourCameraTest {

	private final ImageData picture = new ImageData(100, 100, 24, new PaletteData(0xff0000, 0x00ff00, 0x0000ff));

	@Test
	void oneColourIsAnEmptyPicture() {
		assertTrue(TourCamera.isEmpty(picture));
	}

	@Test
	void aTitleBarAloneIsStillEmpty() {
		fillRows(1);
		assertTrue(TourCamera.isEmpty(picture));
	}

	@Test
	void aPictureWithSomethingInItIsNotEmpty() {
		fillRows(10);
		assertFalse(TourCamera.isEmpty(picture));
	}

	private void fillRows(int count) {
		for (int y = 0; y < count; y++) {
			for (int x = 0; x < picture.width; x++) {
				picture.setPixel(x, y, 0x3355aa);
			}
		}
	}
}
