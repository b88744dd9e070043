package org.edgeloop.dataset.ui.labelling.internal;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;

/**
 * A square in a class's colour with its pattern, sharp at any zoom. Equal ones make equal image descriptors, so that each image
 * exists once.
 *
 * @param points the size
 * @param color the class's colour
 * @param ink the colour of the pattern
 * @param hatch the pattern
 * @param paperAlpha how much of the class's colour covers what lies behind, from 0 to 255
 * @param inkAlpha how much the pattern does
 */
record HatchImage(int points, RGB color, RGB ink, Hatch hatch, int paperAlpha, int inkAlpha) implements ImageDataProvider {

	private static final int OPAQUE = 255;

	@Override
	public ImageData getImageData(int zoom) {
		int size = Math.max(1, points * zoom / 100);
		var data = new ImageData(size, size, 24, new PaletteData(0xff0000, 0xff00, 0xff));
		double pointsAPixel = points / (double) size;
		for (int y = 0; y < size; y++) {
			for (int x = 0; x < size; x++) {
				boolean inked = hatch.covers((x + 0.5) * pointsAPixel, (y + 0.5) * pointsAPixel);
				data.setPixel(x, y, data.palette.getPixel(inked ? ink : color));
				if (paperAlpha < OPAQUE) {
					data.setAlpha(x, y, inked ? inkAlpha : paperAlpha);
				}
			}
		}
		return data;
	}
}
