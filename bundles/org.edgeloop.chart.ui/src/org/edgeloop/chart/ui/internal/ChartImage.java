package org.edgeloop.chart.ui.internal;

import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.PaletteData;
import org.edgeloop.chart.ChartPicture;

/** Makes an image of SWT from a drawn chart, as sharp as it was drawn. */
final class ChartImage {

	private static final PaletteData RGB = new PaletteData(0xFF0000, 0xFF00, 0xFF);

	private ChartImage() {
	}

	static Image of(Device device, ChartPicture picture) {
		ImageDataProvider provider = zoom -> {
			ImageData drawn = data(picture);
			int width = picture.width() * zoom / 100;
			int height = picture.height() * zoom / 100;
			return drawn.width == width && drawn.height == height ? drawn : drawn.scaledTo(width, height);
		};
		return new Image(device, provider);
	}

	private static ImageData data(ChartPicture picture) {
		var data = new ImageData(picture.pixelWidth(), picture.pixelHeight(), 24, RGB);
		for (int y = 0; y < picture.pixelHeight(); y++) {
			data.setPixels(0, y, picture.pixelWidth(), picture.pixels(), y * picture.pixelWidth());
		}
		return data;
	}
}
