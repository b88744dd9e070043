package org.edgeloop.chart.ui.internal;

import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Pattern;
import org.eclipse.swt.graphics.Rectangle;
import org.edgeloop.chart.ChartPicture;
import org.edgeloop.chart.ChartPicture.Moved;
import org.edgeloop.chart.ChartPicture.PixelArea;

/**
 * An image of SWT of a drawn chart, as sharp as it was drawn. It is painted as a pattern, because {@link GC#drawImage} copies all pixels each
 * time to learn how many there are.
 */
final class ChartImage {

	private static final PaletteData RGB = new PaletteData(0xFF0000, 0xFF00, 0xFF);

	private final Image image;
	private final Pattern pattern;

	/** @param device to be painted on; the image is to be disposed */
	ChartImage(Device device, ChartPicture picture) {
		image = of(device, picture);
		pattern = new Pattern(device, image);
	}

	void dispose() {
		pattern.dispose();
		image.dispose();
	}

	/** Paints it, and a background where an area is larger. */
	void paint(GC gc, Rectangle area) {
		Rectangle own = image.getBounds();
		if (own.width < area.width || own.height < area.height) {
			gc.fillRectangle(area);
		}
		gc.setBackgroundPattern(pattern);
		gc.fillRectangle(own.intersection(area));
		gc.setBackgroundPattern(null);
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
		return data(picture, new PixelArea(0, 0, picture.pixelWidth(), picture.pixelHeight()));
	}

	private static ImageData data(ChartPicture picture, PixelArea part) {
		var data = new ImageData(part.width(), part.height(), 24, RGB);
		for (int y = 0; y < part.height(); y++) {
			data.setPixels(0, y, part.width(), picture.pixels(), (part.y() + y) * picture.pixelWidth() + part.x());
		}
		return data;
	}

	/**
	 * Makes it the image of the next picture by moving what has moved and drawing the rest.
	 *
	 * @return whether that can be done: where pixels are points, and something has moved
	 */
	boolean update(ChartPicture next) {
		if (next.scale() != 1 || next.moved().isEmpty() || image.getBounds().width != next.width() || image.getBounds().height != next.height()) {
			return false;
		}
		Moved moved = next.moved().get();
		PixelArea plot = moved.plot();
		GC gc = new GC(image);
		try {
			gc.copyArea(moved.from() + moved.shift(), plot.y(), moved.to() - moved.from(), plot.height(), moved.from(), plot.y(), false);
			draw(gc, next, new PixelArea(plot.x(), plot.y(), moved.from() - plot.x(), plot.height()));
			draw(gc, next, new PixelArea(moved.to(), plot.y(), next.pixelWidth() - moved.to(), plot.height()));
			int below = plot.y() + plot.height();
			draw(gc, next, new PixelArea(0, below, next.pixelWidth(), next.pixelHeight() - below));
		} finally {
			gc.dispose();
		}
		return true;
	}

	private static void draw(GC gc, ChartPicture picture, PixelArea part) {
		if (part.width() > 0 && part.height() > 0) {
			var image = new Image(gc.getDevice(), data(picture, part));
			gc.drawImage(image, part.x(), part.y());
			image.dispose();
		}
	}
}
